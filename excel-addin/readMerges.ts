// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../core/model/address.ts';
import { cutReading, type ReadingPart } from './reading.ts';
import { supportsExcelApi } from './requirements.ts';

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

/**
 * What is asked once all cells are known, in one sync; where Excel fails over too many merged areas, in a second one
 * over small parts, and at the worst in a third one without them. `hasDates`: it matters from which day they count.
 */
export async function readMergesAndDates(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  hasDates: boolean,
): Promise<MergesAndDates> {
  if (supportsExcelApi('1.13') && extents.length > 0) {
    const whole = extents.map(({ row, rows }, extent) => ({ extent, row, rows }));
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
  const asked = parts.map(({ extent, row, rows }) => {
    const { worksheet, column, columns } = extents[extent]!;
    const merged = worksheet
      .getRangeByIndexes(row, column, rows, columns)
      .getMergedAreasOrNullObject()
      .load('areaCount');
    // The address of merged areas is that of their first cells only: each range has to be asked where it ends.
    const ranges = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { extent, merged, ranges };
  });
  // No property tells the date system, but the number of a day does: 0 from 1904, 1462 from 1900.
  const day = hasDates ? context.workbook.functions.date(1904, 1, 1).load('value') : null;
  if (asked.length > 0 || day !== null) await context.sync();

  const merges = extents.map((): Area[] => []);
  for (const { extent, merged, ranges } of asked) {
    if (!merged.isNullObject) for (const one of ranges.items) merges[extent]!.push(areaOf(one));
  }
  return { merges, counts1904: day?.value === 0 };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
