// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from '../../core/model/address.ts';
import { type Cell, type Grid, withSights } from '../../core/model/grid.ts';
import { lookedArea } from '../../core/model/look.ts';
import { cellOf } from './cells.ts';
import type { Sheet } from './sheets.ts';
import { areaOf, type Looking, type Range, type Values } from './sights.ts';

/** A sheet with cells, from A1 to the last that is filled. */
export interface UsedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly range: Range;
}

/**
 * The first cells of a sheet that is larger than a look: one read, and one more where blank rows or columns come first,
 * which no other program counts as used.
 */
export function lookAt({ sheet, name, range }: UsedSheet, looking: Looking): Grid {
  const whole = areaOf(range);
  const read = ({ row, column }: CellPosition, { rows, columns } = lookedArea(whole)) =>
    cellsOf(range.offset(row, column, rows, columns).getValues(), looking);
  const origin = { row: 0, column: 0 };
  const seen = read(origin);
  const { row, column } = firstFilled(seen) ?? firstFilled(read(origin, whole)) ?? origin;
  const used = { row, column, rows: whole.rows - row, columns: whole.columns - column };
  const cells = row === 0 && column === 0 ? seen : read(used, lookedArea(used));
  const grid = { sheet: name, row, column, cells };
  return { ...withSights(grid, { hidden: sheet.isSheetHidden() }), usedRange: used };
}

/** What cells hold, from what `getValues` says. */
export function cellsOf(values: Values, { serialOf }: Looking): Cell[][] {
  return values.map((row) => row.map((value) => cellOf(value, serialOf)));
}

/** The first row and the first column that are not blank; `null` where all are. */
function firstFilled(cells: readonly (readonly Cell[])[]): CellPosition | null {
  const row = cells.findIndex((line) => line.some((cell) => cell !== null));
  if (row < 0) return null;
  const columns = cells
    .map((line) => line.findIndex((cell) => cell !== null))
    .filter((column) => column >= 0);
  return { row, column: Math.min(...columns) };
}
