// SPDX-License-Identifier: EUPL-1.2
import { parseA1 } from '../a1.ts';
import type { Book, CellRange } from '../model/book.ts';
import type { SheetState } from '../model/sheetState.ts';
import { cellRangeOf, createRange } from './range.ts';
import { createRangeList } from './rangeList.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of a sheet and what is selected of them. */
export function sheetCells(book: Book, state: SheetState): Partial<Sheet> {
  const used = () => {
    assertGrid(book, state);
    return state.contents.extent();
  };
  return {
    getRange: (first: number | string, column: number = 1, rows: number = 1, columns: number = 1): Range =>
      createRange(
        book,
        typeof first === 'string'
          ? cellRangeAt(book, state, first)
          : { sheet: state, area: { row: first - 1, column: column - 1, rows, columns } },
      ),
    getRangeList: (addresses) =>
      createRangeList(
        book,
        addresses.map((address) => cellRangeAt(book, state, address)),
      ),
    getLastRow: () => used().rows,
    getLastColumn: () => used().columns,
    getDataRange: () => {
      const { rows, columns } = used();
      const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return createRange(book, { sheet: state, area });
    },
    getActiveRange: () =>
      book.active.sheetId === state.id ? createRange(book, { sheet: state, area: book.active.area }) : null,
    setActiveRange: (range) => {
      const { sheet, area } = cellRangeOf(range);
      book.activate(sheet, area);
      return range;
    },
  };
}

/** The cells that an address in A1 notation means, on this sheet unless it names another. */
export function cellRangeAt(book: Book, sheet: SheetState, text: string): CellRange {
  const address = parseA1(text, sheet.rows, sheet.columns);
  const named = address?.sheet ?? sheet.name;
  const there = book.sheets.find((candidate) => candidate.name === named);
  if (!address || !there) throw book.execution.exception('Range not found');
  return { sheet: there, area: address.area };
}

/** Throws where a sheet holds a chart instead of cells. */
export function assertGrid(book: Book, state: SheetState): void {
  if (state.type === 'GRID') return;
  throw book.execution.exception('This operation is not supported on sheets of type OBJECT.');
}
