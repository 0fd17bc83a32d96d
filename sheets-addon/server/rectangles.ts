// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';

/** The cells with the same value in as few rectangles as whole tables take, by value; `null` is no value. */
export function rectanglesOf<T>(cells: readonly (readonly (T | null)[])[]): Map<T, Area[]> {
  const found = new Map<T, { row: number; column: number; rows: number; columns: number }[]>();
  cells.forEach((line, row) => {
    for (const { value, column, columns } of runsIn(line)) {
      const areas = found.get(value) ?? [];
      const above = areas.find(
        (area) => area.row + area.rows === row && area.column === column && area.columns === columns,
      );
      if (above === undefined) areas.push({ row, column, rows: 1, columns });
      else above.rows += 1;
      found.set(value, areas);
    }
  });
  return found;
}

function runsIn<T>(line: readonly (T | null)[]): { value: T; column: number; columns: number }[] {
  const runs: { value: T; column: number; columns: number }[] = [];
  line.forEach((value, column) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last?.value === value && last.column + last.columns === column) last.columns += 1;
    else runs.push({ value, column, columns: 1 });
  });
  return runs;
}
