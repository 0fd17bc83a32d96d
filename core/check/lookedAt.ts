// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../model/address.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Cell, Grid } from '../model/grid.ts';
import { LOOK } from '../model/look.ts';
import type { FoundRows } from '../read/tables.ts';
import { isHintRow } from '../read/words.ts';

/** A sheet as far as it is looked at. Rows that belong to a table of another kind are blank. */
export interface LookedAt {
  readonly rows: readonly (readonly Cell[])[];
  place(row: number, column: number): CellPlace;
}

/** The sheets, visible ones first, without what belongs to these tables. */
export function lookAtSheets(grids: readonly Grid[], tables: readonly FoundRows[]): LookedAt[] {
  const taken = new Set<string>();
  for (const { sheet, place, rows } of tables) {
    for (const { cell } of [place, ...rows.map((row) => row.place(''))]) taken.add(rowKey(sheet, cell));
  }
  return [...grids]
    .sort((a, b) => Number(a.hidden ?? false) - Number(b.hidden ?? false))
    .map((grid) => lookAt(grid, taken));
}

function rowKey(sheet: string, cell: string): string {
  return JSON.stringify([sheet, cell.replace(/^[A-Z]+/, '')]);
}

function lookAt(grid: Grid, taken: ReadonlySet<string>): LookedAt {
  const place = (row: number, column: number): CellPlace => ({
    sheet: grid.sheet,
    cell: cellAddress(grid.row + row, grid.column + column),
  });
  const rows = grid.cells.slice(0, LOOK.rows).map((cells, row) => {
    const isTaken = taken.has(rowKey(grid.sheet, place(row, 0).cell)) || isHintRow(cells);
    return isTaken ? [] : cells.slice(0, LOOK.columns);
  });
  return { rows, place };
}
