// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../core/host/port.ts';
import type { Area } from '../core/model/address.ts';
import { DAYS_TO_1904, type Grid, type GridSight, withSights } from '../core/model/grid.ts';
import { cutReading } from './reading.ts';
import { readMergesAndDates } from './readMerges.ts';
import { supportsExcelApi } from './requirements.ts';
import { addPart, newContents, type SheetContents } from './sheetContents.ts';

/** A used range, its sheet, and what its rows are. */
export interface WorksheetExtent extends Area {
  readonly worksheet: Excel.Worksheet;
  /** Whether the user sees none of the rows; `null` where some are hidden and some are not. */
  readonly rowsHidden: boolean | null;
}

/** Used ranges whole, with what they show. One sync for every 40,000 cells, and one for merged areas. */
export async function readGrids(
  context: Excel.RequestContext,
  extents: readonly WorksheetExtent[],
  signal: ProgressSignal,
): Promise<Grid[]> {
  const contents = extents.map(newContents);
  const batches = cutReading(extents);
  const canAskRows = supportsExcelApi('1.9');
  for (const [done, batch] of batches.entries()) {
    const parts = batch.map(({ extent, row, rows }) => {
      const { worksheet, column, columns, rowsHidden } = extents[extent]!;
      const range = worksheet.getRangeByIndexes(row, column, rows, columns);
      range.load('values,valueTypes,numberFormat,formulas,rowIndex,columnIndex');
      const asksRows = rowsHidden === null && canAskRows;
      return { extent, range, rowProperties: asksRows ? range.getRowProperties({ rowHidden: true }) : null };
    });
    await context.sync();
    for (const { extent, range, rowProperties } of parts) {
      addPart(contents[extent]!, range, rowProperties?.value ?? null);
    }
    signal.progress((done + 1) / (batches.length + 1));
  }
  const hasDates = contents.some(({ formats }) => formats.some(({ format }) => format === 'date'));
  const { merges, counts1904 } = await readMergesAndDates(context, extents, hasDates);
  signal.progress(1);
  return extents.map((extent, index) =>
    gridOf(extent, contents[index]!, merges?.[index] ?? null, counts1904),
  );
}

function gridOf(
  { worksheet, row, column, rows, rowsHidden }: WorksheetExtent,
  { cells, formats, formulas, hiddenRows }: SheetContents,
  merges: readonly Area[] | null,
  counts1904: boolean,
): Grid {
  for (const spot of counts1904 ? formats : []) {
    const line = cells[spot.row - row]!;
    const value = line[spot.column - column];
    if (spot.format === 'date' && typeof value === 'number')
      line[spot.column - column] = value + DAYS_TO_1904;
  }
  const unseen: GridSight[] = [];
  if (merges === null) unseen.push('merges');
  if (rowsHidden === null && !supportsExcelApi('1.9')) unseen.push('hiddenRows');
  return withSights(
    { sheet: worksheet.name, row, column, cells },
    {
      hidden: worksheet.visibility !== 'Visible',
      merges: merges ?? [],
      hiddenRows: rowsHidden ? Array.from({ length: rows }, (_, i) => row + i) : hiddenRows,
      formats,
      formulas,
      unseen,
    },
  );
}
