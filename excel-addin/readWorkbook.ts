// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { ProgressSignal, WorkbookContent } from '../core/host/port.ts';
import type { Area } from '../core/model/address.ts';
import { DAYS_TO_1904, type Grid, type GridSight, withSights } from '../core/model/grid.ts';
import { withNamedAreas } from '../core/trace/namedAreas.ts';
import { inExcel } from './excelErrors.ts';
import { cutReading, type Extent } from './reading.ts';
import { readMergesAndDates } from './readMerges.ts';
import { supportsExcelApi } from './requirements.ts';
import { addPart, newContents, type SheetContents } from './sheetContents.ts';
import { loadSheets, queueMark, sheetInfo } from './sheets.ts';

/** Excel itself hands out no more from one sheet. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the names of all sheets, and the used cells of those without our mark, with what they show. Four syncs (names,
 * extents, cells, merged areas), and one more for every further 40,000 cells. Raises {@link HostError}.
 */
export function readWorkbook(signal: ProgressSignal): Promise<WorkbookContent> {
  return inExcel(async (context) => {
    const worksheets = await loadSheets(context);
    const used = worksheets.map((sheet) => {
      queueMark(sheet);
      const range = sheet.getUsedRangeOrNullObject(true);
      return range.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    });
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();

    const sheets = worksheets.map(sheetInfo);
    const extents = worksheets.flatMap((worksheet, index): WorksheetExtent[] => {
      const range = used[index]!;
      if (sheets[index]!.report !== null || range.isNullObject) return [];
      return [{ worksheet, ...extentOf(worksheet.name, range) }];
    });
    return { sheets, grids: withNamedAreas(await readGrids(context, extents, signal), names.items) };
  });
}

interface WorksheetExtent extends Extent {
  readonly worksheet: Excel.Worksheet;
  /** Whether the user sees none of the rows; `null` where some are hidden and some are not. */
  readonly rowsHidden: boolean | null;
}

function extentOf(sheet: string, range: Excel.Range): Omit<WorksheetExtent, 'worksheet'> {
  const extent: Area = {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
  if (extent.rows * extent.columns > MOST_CELLS) throw new HostError('too-large', sheet);
  return { sheet, ...extent, rowsHidden: range.rowHidden };
}

async function readGrids(
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
  { worksheet, sheet, row, column, rows, rowsHidden }: WorksheetExtent,
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
    { sheet, row, column, cells },
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
