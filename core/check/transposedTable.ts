// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../model/extremes.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { Cell } from '../model/grid.ts';
import { textOf } from '../read/words.ts';
import type { LookedAt } from './lookedAt.ts';

/**
 * Where a table begins that names indicators below each other, with numbers beside them: the cell above the first of them,
 * or that one where nothing stands above it. None where a sheet has no such column.
 */
export function transposedTable(
  { rows, place }: LookedAt,
  indicator: (header: string) => string | null,
  { indicators }: Framework,
): CellPlace[] {
  const width = largest(
    rows.map((cells) => cells.length),
    0,
  );
  for (let column = 0; column < width; column++) {
    const named = rows.flatMap((cells, row) => {
      const hasNumbers = cells.slice(column + 1).some((cell) => typeof cell === 'number');
      const code = hasNumbers ? indicator(textOf(cells[column] ?? null)) : null;
      return code === null ? [] : [{ row, code }];
    });
    const distinct = new Set(named.map(({ code }) => code)).size;
    if (distinct < Math.min(2, indicators.length)) continue;
    // A row for each value names its cluster beside the indicator, and the indicator again for the next cluster.
    if (distinct < named.length && named.some(({ row }) => hasOtherText(rows[row]!))) continue;
    const { row } = named[0]!;
    const above = textOf(rows[row - 1]?.[column] ?? null);
    return [place(above === '' ? row : row - 1, column)];
  }
  return [];

  function hasOtherText(cells: readonly Cell[]): boolean {
    return cells.some((cell) => typeof cell === 'string' && cell !== '' && indicator(textOf(cell)) === null);
  }
}
