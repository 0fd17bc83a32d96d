// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../core/model/grid.ts';

/** A grid as it crosses: one cell at the end of a sheet does not bring the blank rows before it along. */
export interface SentGrid extends Grid {
  /** Before the row of `cells` at this index so many blank rows were left out. */
  readonly leftOut?: readonly { readonly before: number; readonly rows: number }[];
}

/** A grid without its longer runs of blank rows. */
export function sentGrid(grid: Grid): SentGrid {
  const cells: (readonly Cell[])[] = [];
  const leftOut: { before: number; rows: number }[] = [];
  for (const row of grid.cells) {
    const last = leftOut.at(-1);
    if (row.length > 0 || cells.at(-1)?.length !== 0) cells.push(row);
    else if (last?.before === cells.length) last.rows += 1;
    else leftOut.push({ before: cells.length, rows: 1 });
  }
  return leftOut.length === 0 ? grid : { ...grid, cells, leftOut };
}

/** The grid that was sent. */
export function receivedGrid({ leftOut = [], ...grid }: SentGrid): Grid {
  let from = 0;
  const blank: readonly Cell[] = [];
  const cells = leftOut.flatMap(({ before, rows }) => {
    const sent = grid.cells.slice(from, before);
    from = before;
    return [...sent, ...Array.from({ length: rows }, () => blank)];
  });
  return leftOut.length === 0 ? grid : { ...grid, cells: [...cells, ...grid.cells.slice(from)] };
}
