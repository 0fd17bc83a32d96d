// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { ProgressSignal, WorkbookContent } from '../core/host/port.ts';
import type { Area } from '../core/model/address.ts';
import type { Cell, Grid } from '../core/model/grid.ts';
import { inExcel } from './excelErrors.ts';
import { cutReading, type Extent } from './reading.ts';
import { loadSheets, queueMark, sheetInfo } from './sheets.ts';

/** Excel itself hands out no more from one sheet. */
const MOST_CELLS = 5_000_000;

/**
 * Reads the names of all sheets, and the used cells of those without our mark. Three syncs (names, extents, cells), and
 * one more for every further 80,000 cells. Raises {@link HostError}.
 */
export function readWorkbook(signal: ProgressSignal): Promise<WorkbookContent> {
  return inExcel(async (context) => {
    const worksheets = await loadSheets(context);
    const used = worksheets.map((sheet) => {
      queueMark(sheet);
      return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    });
    await context.sync();

    const sheets = worksheets.map(sheetInfo);
    const extents = worksheets.flatMap((worksheet, index): WorksheetExtent[] => {
      const range = used[index]!;
      if (sheets[index]!.report !== null || range.isNullObject) return [];
      return [{ worksheet, ...extentOf(worksheet.name, range) }];
    });
    return { sheets, grids: await readGrids(context, extents, signal) };
  });
}

interface WorksheetExtent extends Extent {
  readonly worksheet: Excel.Worksheet;
}

function extentOf(sheet: string, range: Excel.Range): Extent {
  const extent: Area = {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
  if (extent.rows * extent.columns > MOST_CELLS) throw new HostError('too-large', sheet);
  return { sheet, ...extent };
}

async function readGrids(
  context: Excel.RequestContext,
  extents: readonly WorksheetExtent[],
  signal: ProgressSignal,
): Promise<Grid[]> {
  const cells = extents.map((): Cell[][] => []);
  const batches = cutReading(extents);
  for (const [done, batch] of batches.entries()) {
    const ranges = batch.map(({ extent, row, rows }) => {
      const { worksheet, column, columns } = extents[extent]!;
      return worksheet.getRangeByIndexes(row, column, rows, columns).load('values,valueTypes');
    });
    await context.sync();
    batch.forEach(({ extent }, index) => {
      cells[extent]!.push(...cellsOf(ranges[index]!));
    });
    signal.progress((done + 1) / batches.length);
  }
  return extents.map(({ sheet, row, column }, index) => ({ sheet, row, column, cells: cells[index]! }));
}

function cellsOf(range: Excel.Range): Cell[][] {
  const { values, valueTypes } = range;
  return values.map((row: unknown[], r) => row.map((value, c) => cellOf(value, valueTypes[r]![c]!)));
}

/** The type tells an error (`#N/A`) from a text that reads the same. */
function cellOf(value: unknown, type: string): Cell {
  if (value === '' || value === null) return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
