// SPDX-License-Identifier: EUPL-1.2

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
