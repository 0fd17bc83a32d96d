// SPDX-License-Identifier: EUPL-1.2
import type { Area, CellPosition } from '../../core/model/address.ts';
import { type Cell, type Grid, withSights } from '../../core/model/grid.ts';
import { lookedArea } from '../../core/model/look.ts';
import { cellsOf, contentsOf } from './contents.ts';
import type { Sheet } from './sheets.ts';
import { areaOf, type Looking, type Range } from './sights.ts';

/** A sheet with cells, from A1 to the last that is filled. */
export interface UsedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly range: Range;
}

/**
 * The first cells of a sheet that is larger than a look: one read, and where blank rows or columns come first, which no
 * other program counts as used, those of all that is filled.
 */
export function lookAt({ sheet, name, range }: UsedSheet, looking: Looking): Grid {
  const whole = areaOf(range);
  const read = ({ row, column, rows, columns }: Area) =>
    cellsOf(range.offset(row, column, rows, columns).getValues(), looking);
  const seen = read(lookedArea(whole));
  const origin = { row: 0, column: 0 };
  const { row, column } = firstFilled(seen) ?? firstFilled(contentsOf(range, looking).cells) ?? origin;
  const used = { row, column, rows: whole.rows - row, columns: whole.columns - column };
  const cells = row === 0 && column === 0 ? seen : read(lookedArea(used));
  const grid = { sheet: name, row, column, cells };
  return { ...withSights(grid, { hidden: sheet.isSheetHidden() }), usedRange: used };
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
