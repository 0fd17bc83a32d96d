// SPDX-License-Identifier: EUPL-1.2

/** An error that a cell shows: `#N/A`, `#DIV/0!` … or {@link NOT_CALCULATED}. */
export interface CellError {
  readonly error: string;
}

/** The `error` of a formula that carries no result, because no program has calculated it yet. */
export const NOT_CALCULATED = 'not-calculated';

/** What a cell holds, as plain JSON. Blank (also a formula that returns "") is `null`. */
export type Cell = string | number | boolean | null | CellError;

/** The used part of one sheet. `cells[0][0]` stands at (`row`, `column`), both counted from 0. */
export interface Grid {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** True for a cell that shows an error. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === 'object' && cell !== null;
}
