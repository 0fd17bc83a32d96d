// SPDX-License-Identifier: EUPL-1.2
import type { Book } from '../model/book.ts';
import type { SheetState } from '../model/sheetState.ts';
import type { Axis } from '../model/sparseCells.ts';
import { shiftLines } from '../model/structure.ts';
import { assertGrid } from './sheetCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels. */
const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** How many rows and columns a sheet has, how large they are, and which of them are frozen. */
export function sheetSizes(book: Book, state: SheetState, self: () => Sheet): Partial<Sheet> {
  const shift = (axis: Axis, at: number, count: number): Sheet => {
    assertGrid(book, state);
    shiftLines(book, state, axis, at, count);
    return self();
  };
  const resize = (axis: Axis, from: number, count: number, size: number): Sheet => {
    assertLines(book, state, axis, from, count);
    book.beforeEdit({ sheet: state, area: null });
    const sizes = axis === 'row' ? state.rowHeights : state.columnWidths;
    for (let line = from - 1; line < from - 1 + count; line++) sizes.set(line, size);
    return self();
  };
  const freeze = (axis: Axis, count: number): void => {
    assertGrid(book, state);
    const lines = axis === 'row' ? 'rows' : 'columns';
    if (count >= state[lines])
      throw book.execution.exception(`You can't freeze all visible ${lines} on the sheet.`);
    book.beforeEdit({ sheet: state, area: null });
    if (axis === 'row') state.frozenRows = count;
    else state.frozenColumns = count;
  };
  return {
    getMaxRows: () => gridOf(book, state).rows,
    getMaxColumns: () => gridOf(book, state).columns,
    getFrozenRows: () => state.frozenRows,
    getFrozenColumns: () => state.frozenColumns,
    getColumnWidth: (column) => state.columnWidths.get(column - 1) ?? COLUMN_WIDTH,
    getRowHeight: (row) => state.rowHeights.get(row - 1) ?? ROW_HEIGHT,
    deleteRows: (from, count) => void shift('row', from - 1, -count),
    deleteColumns: (from, count) => void shift('column', from - 1, -count),
    insertRowsAfter: (after, count) => {
      assertLines(book, state, 'row', after, 1);
      return shift('row', after, count);
    },
    insertColumnsAfter: (after, count) => {
      assertLines(book, state, 'column', after, 1);
      return shift('column', after, count);
    },
    setColumnWidth: (column, width) => resize('column', column, 1, width),
    setColumnWidths: (from, count, width) => resize('column', from, count, width),
    setRowHeight: (row, height) => resize('row', row, 1, height),
    setRowHeights: (from, count, height) => resize('row', from, count, height),
    setRowHeightsForced: (from, count, height) => resize('row', from, count, height),
    setFrozenRows: (count) => freeze('row', count),
    setFrozenColumns: (count) => freeze('column', count),
  };
}

function gridOf(book: Book, state: SheetState): SheetState {
  assertGrid(book, state);
  return state;
}

function assertLines(book: Book, state: SheetState, axis: Axis, from: number, count: number): void {
  assertGrid(book, state);
  const lines = axis === 'row' ? 'rows' : 'columns';
  if (from >= 1 && count >= 1 && from - 1 + count <= state[lines]) return;
  throw book.execution.exception(`Those ${lines} are out of bounds.`);
}
