// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { ProgressSignal } from '../core/host/port.ts';
import type { Area } from '../core/model/address.ts';
import { DAYS_TO_1904, type Grid, type GridSight, withSights } from '../core/model/grid.ts';
import { cellsIn, filledAreas } from './filledAreas.ts';
import { jsonBytes } from './jsonBytes.ts';
import { readInParts } from './reading.ts';
import { readMergesAndDates } from './readMerges.ts';
import { supportsExcelApi } from './requirements.ts';
import { addPart, allRows, inOrder, newContents, type SheetContents } from './sheetContents.ts';
import { passingRange } from './steps/range.ts';

/** A used range, its sheet, and what its rows are. */
export interface WorksheetExtent extends Area {
  readonly worksheet: Excel.Worksheet;
  /** Whether the user sees none of the rows; `null` where some are hidden and some are not. */
  readonly rowsHidden: boolean | null;
}

/** A part of a sheet's used range in which something stands. */
interface Filled extends Area {
  readonly extent: WorksheetExtent;
}

/** Excel itself hands out no more from one sheet. */
const MOST_CELLS = 5_000_000;

/** Before anything is known of them: up to 180 bytes each. */
const FIRST_CELLS = 25_000;

/**
 * Used ranges whole, with what they show. One sync for some 50,000 cells, and one for merged areas; where a used range is
 * large, one or a few more find the parts of it in which something stands.
 */
export async function readGrids(
  context: Excel.RequestContext,
  extents: readonly WorksheetExtent[],
  signal: ProgressSignal,
): Promise<Grid[]> {
  const found = await filledAreas(context, extents);
  extents.forEach(({ worksheet }, index) => {
    if (cellsIn(found[index]!) > MOST_CELLS) throw new HostError('too-large', worksheet.name);
  });
  const filled = extents.flatMap((extent, index) =>
    found[index]!.map((area): Filled => ({ ...area, extent })),
  );
  const contents = new Map(extents.map((extent) => [extent, newContents(extent)]));
  await readInParts(context, filled, {
    firstCells: FIRST_CELLS,
    ask: ({ area, row, rows }) => askFor(filled[area]!, row, rows),
    take({ area, row }, { range, rowProperties }) {
      const { extent, column } = filled[area]!;
      addPart(contents.get(extent)!, range, { row, column }, rowProperties?.value ?? null);
      return jsonBytes([range.values, range.valueTypes, range.numberFormat, range.formulas]);
    },
    progress: (share) => signal.progress(share * READ_SHARE),
  });
  const hasDates = [...contents.values()].some(({ formats }) =>
    formats.some(({ format }) => format === 'date'),
  );
  const areas = filled.map(({ extent, ...area }) => ({ ...area, worksheet: extent.worksheet }));
  const { merges, counts1904 } = await readMergesAndDates(context, areas, hasDates);
  signal.progress(1);
  const mergesOf = (extent: WorksheetExtent) =>
    merges && inOrder(merges.flatMap((some, index) => (filled[index]!.extent === extent ? some : [])));
  return extents.map((extent) => gridOf(extent, contents.get(extent)!, mergesOf(extent), counts1904));
}

/** Reading the cells takes this share of the time, the merged areas the rest. */
const READ_SHARE = 0.9;

function askFor({ extent, column, columns }: Filled, row: number, rows: number) {
  const range = passingRange(extent.worksheet, { row, column, rows, columns });
  range.load('values,valueTypes,numberFormat,formulas');
  const asksRows = extent.rowsHidden === null && supportsExcelApi('1.9');
  return { range, rowProperties: asksRows ? range.getRowProperties({ rowHidden: true }) : null };
}

function gridOf(
  { worksheet, row, column, rows, rowsHidden }: WorksheetExtent,
  contents: SheetContents,
  merges: readonly Area[] | null,
  counts1904: boolean,
): Grid {
  const cells = allRows(contents);
  const formats = inOrder(contents.formats);
  for (const spot of counts1904 ? formats : []) {
    const line = cells[spot.row - row]!;
    const value = line[spot.column - column];
    if (spot.format === 'date' && typeof value === 'number')
      line[spot.column - column] = value + DAYS_TO_1904;
  }
  const unseen: GridSight[] = [];
  if (merges === null) unseen.push('merges');
  if (rowsHidden === null && !supportsExcelApi('1.9')) unseen.push('hiddenRows');
  const all = () => Array.from({ length: rows }, (_, i) => row + i);
  return withSights(
    { sheet: worksheet.name, row, column, cells },
    {
      hidden: worksheet.visibility !== 'Visible',
      merges: merges ?? [],
      hiddenRows: rowsHidden ? all() : [...contents.hiddenRows].sort((a, b) => a - b),
      formats,
      formulas: inOrder(contents.formulas),
      unseen,
    },
  );
}
