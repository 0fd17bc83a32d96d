// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../core/model/grid.ts';
import type { Book } from './model/book.ts';
import { SheetState } from './model/sheetState.ts';

/** A cell of a file; `row` and `column` count from 0. Files have English formulas with commas. */
export interface LoadedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula: string | null;
}

export interface LoadedSheet {
  readonly sheet: string;
  readonly cells: readonly LoadedCell[];
}

/** Adds a sheet with these cells, as they are: nothing is read as if it were typed, and no call is counted. */
export function loadSheet(book: Book, { sheet, cells }: LoadedSheet): SheetState {
  book.assertFreeName(sheet);
  const state = new SheetState(book.newId(), sheet);
  for (const { row, column, value, formula } of cells) state.contents.set(row, column, { value, formula });
  const { rows, columns } = state.contents.extent();
  state.rows = Math.max(state.rows, rows);
  state.columns = Math.max(state.columns, columns);
  book.addSheet(state, book.sheets.length);
  return state;
}

/** Puts a workbook in the place of everything there is. Takes what `workbook-file/readCells.ts` reads. */
export function loadWorkbook(book: Book, sheets: readonly LoadedSheet[]): void {
  if (sheets.length === 0) throw new RangeError('a spreadsheet has at least one sheet');
  book.sheets = [];
  book.metadata.length = 0;
  book.namedRanges.clear();
  for (const sheet of sheets) loadSheet(book, sheet);
  book.activate(book.sheets[0]!);
}
