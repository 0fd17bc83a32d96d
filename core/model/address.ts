// SPDX-License-Identifier: EUPL-1.2

/** A rectangle of cells on one sheet; `row` and `column` count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** (6, 1) -> B7. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A cell by numbers; `row` and `column` count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `B7` -> row 6, column 1. Throws a RangeError where it is no cell. */
export function positionOf(address: string): CellPosition {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (match === null) throw new RangeError(`no cell: ${address}`);
  const column = [...match[1]!].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** A1 for one cell, A1:C3 for more. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether two areas of one sheet have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** A sheet's name as formulas write it: always quoted, quotes doubled, so that any name is safe. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
