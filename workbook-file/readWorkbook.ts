// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { WorkbookContent } from '../core/host/port.ts';
import type { Cell, Grid } from '../core/model/grid.ts';
import { OpcPackage, readingXml } from './opc/package.ts';
import type { CellContext } from './read/cellValue.ts';
import { readSharedStrings } from './read/sharedStrings.ts';
import { readSheetCells, type SheetCell } from './read/sheetCells.ts';
import { listSheets, uses1904Dates, workbookPath } from './read/workbookPart.ts';

/** How many cells a grid may hold, blanks within the used range included. */
const MAXIMUM_CELLS = 50_000_000;

/** What an .xlsx file holds. Raises HostError where it can't be read (no workbook, damaged, protected by a password). */
export function readWorkbook(bytes: Uint8Array): WorkbookContent {
  return readPackage(OpcPackage.open(bytes));
}

/**
 * Reads the sheets of a package, and the used cells of those without our mark. Raises HostError where its XML can't be
 * read.
 */
export function readPackage(file: OpcPackage): WorkbookContent {
  const context = cellContext(file);
  const sheets = listSheets(file);
  return {
    sheets: sheets.map(({ name, mark, ours }) => ({ name, report: mark?.report ?? null, ours })),
    grids: sheets
      .filter((sheet) => sheet.isWorksheet && sheet.mark === null)
      .map((sheet) => gridOf(sheet.name, cellsOf(file, sheet.part, context))),
  };
}

/** What reading a cell of the workbook needs besides the cell. */
export function cellContext(file: OpcPackage): CellContext {
  const path = workbookPath(file);
  return {
    sharedStrings: readSharedStrings(file, path),
    dates1904: uses1904Dates(file.xml(path).root),
  };
}

/** The cells of a worksheet part. Raises HostError where its XML can't be read. */
export function cellsOf(file: OpcPackage, part: string, context: CellContext): SheetCell[] {
  return readingXml(part, () => readSheetCells(file.text(part), context));
}

/** The used range is that of the cells with content: what a file declares, or only formats, may be a whole sheet. */
function gridOf(sheet: string, all: readonly SheetCell[]): Grid {
  const used = all.filter((cell) => cell.value !== null);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of used) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (used.length === 0) return { sheet, row: 0, column: 0, cells: [] };

  const width = right - left + 1;
  const byRow = new Map<number, Cell[]>();
  const blankRow = (): Cell[] => new Array<Cell>(width).fill(null);
  for (const cell of used) {
    let cells = byRow.get(cell.row);
    if (cells === undefined) {
      if ((byRow.size + 1) * width > MAXIMUM_CELLS) throw new HostError('too-large', sheet);
      cells = blankRow();
      byRow.set(cell.row, cells);
    }
    cells[cell.column - left] = cell.value;
  }
  // Rows without content share one: a stray cell a million rows down must not cost a million rows.
  const blank = blankRow();
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) => byRow.get(top + i) ?? blank);
  return { sheet, row: top, column: left, cells };
}
