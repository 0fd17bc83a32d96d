// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../model/grid.ts';
import { findTables } from './tables.ts';

/** Cells of a header that are merged with cells below it reach so many rows down. */
const MERGED_ROWS = 2;

/**
 * The sheets that hold a header of ours where they were looked at. Which indicators there are and which cells are merged is
 * not known yet: «Cluster» is a header of data whatever stands beside it, and a cell may hold what stands above it.
 */
export function sheetsWithTables(looks: readonly Grid[]): ReadonlySet<string> {
  const asTheyMayBe = looks.flatMap((look) => [look, withContentsFromAbove(look)]);
  const { tables, findings } = findTables(asTheyMayBe, () => true);
  return new Set([
    ...tables.map(({ sheet }) => sheet),
    ...findings.flatMap(({ code, sheet }) => (code === 'ambiguous-table' ? sheet! : [])),
  ]);
}

function withContentsFromAbove(grid: Grid): Grid {
  const above = (row: number, column: number, rows: number): Cell => {
    const cell = grid.cells[row]?.[column] ?? null;
    return cell !== null || rows === 0 ? cell : above(row - 1, column, rows - 1);
  };
  const cells = grid.cells.map((line, row) => line.map((_, column) => above(row, column, MERGED_ROWS)));
  return { ...grid, cells };
}
