// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book, CellRange } from '../model/book.ts';
import { pasteCells } from '../model/pasteCells.ts';
import { rangeAddress } from './rangeAddress.ts';
import { rangeFormats } from './rangeFormats.ts';
import { rangeRules } from './rangeRules.ts';
import { rangeValues } from './rangeValues.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const cellsOf = new WeakMap<Range, CellRange>();

/** Throws where the range reaches beyond its sheet, or the sheet has no cells. */
export function createRange(book: Book, cells: CellRange): Range {
  assertOnGrid(book, cells);
  const self = (): Range => range;
  const range: Range = emulate<Range>(
    book.execution,
    'Range',
    {
      ...rangeAddress(book, cells, self),
      ...rangeValues(book, cells, self),
      ...rangeFormats(book, cells, self),
      ...rangeRules(book, cells, self),
      copyTo: (destination: Range) => pasteCells(book, cells, cellRangeOf(destination)),
    },
    () => {
      book.assertThere(cells.sheet);
      assertOnGrid(book, cells);
    },
  );
  cellsOf.set(range, cells);
  return range;
}

/** The cells that a range made here stands for. */
export function cellRangeOf(range: Range): CellRange {
  const cells = cellsOf.get(range);
  if (!cells) throw new Error('not a Range of this spreadsheet');
  return cells;
}

function assertOnGrid(book: Book, { sheet, area }: CellRange): void {
  if (sheet.type === 'OBJECT') {
    throw book.execution.exception('This operation is not supported on sheets of type OBJECT.');
  }
  const refusal = outside(area, sheet.rows, sheet.columns);
  if (refusal !== null) throw book.execution.exception(refusal);
}

function outside(
  { row, column, rows, columns }: CellRange['area'],
  maxRows: number,
  maxColumns: number,
): string | null {
  if (![row, column, rows, columns].every(Number.isInteger)) {
    return "The parameters (number,number,number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.";
  }
  if (row < 0) return 'The starting row of the range is too small.';
  if (column < 0) return 'The starting column of the range is too small.';
  if (rows < 1) return 'The number of rows in the range must be at least 1.';
  if (columns < 1) return 'The number of columns in the range must be at least 1.';
  if (row + rows > maxRows || column + columns > maxColumns) {
    return 'The coordinates of the range are outside the dimensions of the sheet.';
  }
  return null;
}
