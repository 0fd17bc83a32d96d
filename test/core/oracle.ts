// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Table } from '../../core/model/table.ts';
import { valueIn } from '../../core/model/table.ts';

/** A data frame of the reference implementation: columns by name; missing is null. */
export type Frame = Readonly<Record<string, readonly (string | number | null)[]>>;

export function oracle(file: string): Readonly<Record<string, Frame>> {
  return JSON.parse(readFileSync(`${__dirname}/../oracle/${file}`, 'utf8'));
}

/** Values that differ from the frame by more than 1e-9 (relative, with an absolute floor of 1e-12), as text. */
export function differences(table: Table, frame: Frame): string[] {
  const clusters = frame.uCode as readonly string[];
  return Object.keys(frame)
    .filter((code) => code !== 'uCode')
    .flatMap((code) =>
      clusters.flatMap((cluster, row) => {
        const expected = frame[code]![row] as number | null;
        const actual = valueIn(table, cluster, code);
        return same(actual, expected) ? [] : [`${cluster} ${code}: ${actual} instead of ${expected}`];
      }),
    );
}

function same(actual: number | null, expected: number | null): boolean {
  if (actual === null || expected === null) return actual === expected;
  return Math.abs(actual - expected) <= Math.max(1e-12, 1e-9 * Math.abs(expected));
}
