// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../core/model/address.ts';
import { cutReading, type ReadingPart } from './reading.ts';
import { supportsExcelApi } from './requirements.ts';
import { passingRange } from './steps/range.ts';

/** A used range and its sheet. */
interface Extent extends Area {
  readonly worksheet: Excel.Worksheet;
}

interface MergesAndDates {
  /** By the index of the extent; `null` where Excel does not tell. */
  readonly merges: readonly (readonly Area[])[] | null;
  /** Days count from 1 January 1904. */
  readonly counts1904: boolean;
}

/** Excel fails where a range has more merged areas than 512; so many cells can't begin more of them. */
const CELLS_OF_FEW_MERGES = 512;

/** So many parts can't have more merged areas than one answer holds. */
const PARTS_PER_SYNC = 200;

/**
 * What is asked once all cells are known, in one sync; where Excel fails over too many merged areas, in more over small
 * parts, and at the worst in one without them. `hasDates`: it matters from which day they count.
 */
export async function readMergesAndDates(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  hasDates: boolean,
): Promise<MergesAndDates> {
  if (supportsExcelApi('1.13') && extents.length > 0) {
    const whole = extents.map(({ row, rows }, area) => ({ area, row, rows }));
    for (const parts of [whole, cutReading(extents, CELLS_OF_FEW_MERGES).flat()]) {
      try {
        return await ask(context, extents, parts, hasDates);
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
      }
    }
  }
  return { ...(await ask(context, extents, [], hasDates)), merges: null };
}

async function ask(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  parts: readonly ReadingPart[],
  hasDates: boolean,
): Promise<MergesAndDates> {
  // No property tells the date system, but the number of a day does: 0 from 1904, 1462 from 1900.
  const day = hasDates ? context.workbook.functions.date(1904, 1, 1).load('value') : null;
  if (parts.length === 0 && day !== null) await context.sync();
  const merges = extents.map((): Area[] => []);
  for (let start = 0; start < parts.length; start += PARTS_PER_SYNC) {
    const asked = parts.slice(start, start + PARTS_PER_SYNC).map((part) => askFor(part, extents));
    await context.sync();
    for (const { area, merged, ranges } of asked) {
      if (!merged.isNullObject) for (const one of ranges.items) merges[area]!.push(areaOf(one));
    }
  }
  return { merges, counts1904: day?.value === 0 };
}

function askFor({ area, row, rows }: ReadingPart, extents: readonly Extent[]) {
  const { worksheet, column, columns } = extents[area]!;
  const range = passingRange(worksheet, { row, column, rows, columns });
  const merged = range.getMergedAreasOrNullObject().load('areaCount').untrack();
  // The address of merged areas is that of their first cells only: each range has to be asked where it ends.
  const ranges = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { area, merged, ranges };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
