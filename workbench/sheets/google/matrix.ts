// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';
import type { Book } from '../model/book.ts';

/** Throws where a matrix for the cells of an area has not their shape, in Google's words. */
export function assertShape(book: Book, area: Area, matrix: unknown, member: string): void {
  if (!Array.isArray(matrix) || !matrix.every(Array.isArray)) {
    throw book.execution.exception(
      `The parameters (${typeof matrix}) don't match the method signature for SpreadsheetApp.Range.${member}.`,
    );
  }
  if (matrix.length !== area.rows) throw book.execution.exception(mismatch('rows', matrix.length, area.rows));
  for (const row of matrix) {
    if (row.length !== area.columns)
      throw book.execution.exception(mismatch('columns', row.length, area.columns));
  }
}

/** Calls for each cell of the area with its place on the sheet and within the area. */
export function forCells(
  area: Area,
  visit: (row: number, column: number, rowWithin: number, columnWithin: number) => void,
): void {
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      visit(area.row + row, area.column + column, row, column);
    }
  }
}

/** A matrix in the shape of the area. */
export function mapCells<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => read(area.row + row, area.column + column)),
  );
}

function mismatch(lines: string, given: number, wanted: number): string {
  return `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${given} but the range has ${wanted}.`;
}
