// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';
import type { Cell, Grid } from '../model/grid.ts';

/**
 * The grid as it looks where cells of one column are merged: each of them holds what the area shows. Areas over several
 * columns stay as they are: a title over a table, or one number over two indicators, belongs to no single column. A row
 * that holds nothing of its own stays blank: it only makes the one above it higher.
 */
export function withMergedContents(grid: Grid): Grid {
  const areas = (grid.merges ?? []).filter(({ rows, columns }) => rows > 1 && columns === 1);
  if (areas.length === 0) return grid;
  const cells = grid.cells.map((row) => row as readonly Cell[]);
  // Merged areas don't overlap: a file whose areas do is not gone through for each of them.
  const left = new Map<number, number>();
  for (const area of areas) {
    const rows = (left.get(area.column) ?? cells.length) - Math.min(area.rows, cells.length);
    if (rows < 0) continue;
    left.set(area.column, rows);
    fillDown(grid, area, cells);
  }
  return { ...grid, cells };
}

/** Rows that change are copied: blank ones may be one and the same. Cost is that of the rows that the grid has. */
function fillDown(grid: Grid, area: Area, cells: (readonly Cell[])[]): void {
  const { row, column } = grid;
  const at = area.column - column;
  const first = area.row - row;
  const content = cells[first]?.[at] ?? null;
  if (content === null) return;
  const end = Math.min(first + area.rows, cells.length);
  for (let index = first + 1; index < end; index++) {
    if (grid.cells[index]!.every((cell) => cell === null)) continue;
    const filled = [...cells[index]!];
    filled[at] = content;
    cells[index] = filled;
  }
}
