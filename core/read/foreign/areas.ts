// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../model/address.ts';
import type { Cell, Grid } from '../../model/grid.ts';
import { isCellError } from '../../model/grid.ts';
import { textOf } from '../words.ts';

/** Cuts go this deep: a sheet of tables beside and below each other needs three. */
const DEEPEST = 6;

/**
 * The areas of a sheet that hold something, in reading order; by their place on the sheet. Blank rows and columns part
 * them, first rows, then columns, and again within each. A cell is in one area at most.
 */
export function areasOf(grid: Grid): Area[] {
  const widest = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = { row: 0, column: 0, rows: grid.cells.length, columns: widest };
  return parts(grid, whole, DEEPEST).map((area) => ({
    ...area,
    row: area.row + grid.row,
    column: area.column + grid.column,
  }));
}

/** By the place in the grid's own cells. */
function parts(grid: Grid, area: Area, depth: number): Area[] {
  const filledRows = Array.from({ length: area.rows }, (_, i) => isRowFilled(grid, area, area.row + i));
  const bands = runs(filledRows).map(([from, rows]) => ({ ...area, row: area.row + from, rows }));
  const cut = bands.flatMap((band) => {
    const filled = filledColumns(grid, band);
    return runs(filled).map(([from, columns]) => ({ ...band, column: band.column + from, columns }));
  });
  const isWhole = cut.length === 1 && cut[0]!.rows === area.rows && cut[0]!.columns === area.columns;
  if (isWhole || depth === 0) return cut;
  return cut.flatMap((one) => parts(grid, one, depth - 1));
}

/** Beginnings and lengths of what is true one after the other. */
function runs(flags: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  flags.forEach((flag, i) => {
    if (!flag) return;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === i) last[1]++;
    else found.push([i, 1]);
  });
  return found;
}

function isRowFilled(grid: Grid, { column, columns }: Area, row: number): boolean {
  const cells = grid.cells[row]!;
  const end = Math.min(cells.length, column + columns);
  for (let at = column; at < end; at++) if (isFilled(cells[at]!)) return true;
  return false;
}

function filledColumns(grid: Grid, { row, column, rows, columns }: Area): boolean[] {
  const filled: boolean[] = new Array(columns).fill(false);
  for (let at = row; at < row + rows; at++) {
    const cells = grid.cells[at]!;
    const end = Math.min(cells.length, column + columns);
    for (let one = column; one < end; one++) {
      if (!filled[one - column] && isFilled(cells[one]!)) filled[one - column] = true;
    }
  }
  return filled;
}

/** Spaces are nothing. */
export function isFilled(cell: Cell): boolean {
  if (cell === null) return false;
  return typeof cell !== 'string' || isCellError(cell) || textOf(cell) !== '';
}
