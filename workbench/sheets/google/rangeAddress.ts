// SPDX-License-Identifier: EUPL-1.2
import { areaAddress, overlap } from '../../../core/model/address.ts';
import type { Book, CellRange } from '../model/book.ts';
import { createRange } from './range.ts';
import { createSheet } from './sheet.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is, its neighbours, and the selection. */
export function rangeAddress(book: Book, { sheet, area }: CellRange, self: () => Range): Partial<Range> {
  return {
    getA1Notation: () => areaAddress(area),
    getRow: () => area.row + 1,
    getColumn: () => area.column + 1,
    getLastRow: () => area.row + area.rows,
    getLastColumn: () => area.column + area.columns,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getGridId: () => sheet.id,
    getSheet: () => createSheet(book, sheet),
    getCell: (row: number, column: number) =>
      createRange(book, {
        sheet,
        area: { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 },
      }),
    offset: (
      rowOffset: number,
      columnOffset: number,
      rows: number = area.rows,
      columns: number = area.columns,
    ) =>
      createRange(book, {
        sheet,
        area: { row: area.row + rowOffset, column: area.column + columnOffset, rows, columns },
      }),
    activate: () => {
      book.activate(sheet, area);
      return self();
    },
    getMergedRanges: () =>
      sheet.merges
        .filter((merged) => overlap(merged, area))
        .map((merged) => createRange(book, { sheet, area: merged })),
    canEdit: () => book.mayEdit({ sheet, area }),
  };
}
