// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import type { Column, Table } from '../model/table.ts';

/** Columns by code. */
export type Columns = ReadonlyMap<string, Column>;

/** The scores of every element, indicators included. */
export function scoresOf({ stages: { normalised, aggregated } }: ScoreRun): Columns {
  return new Map([...columnsOf(normalised), ...columnsOf(aggregated)]);
}

/** The columns of a table by their codes. */
export function columnsOf({ columns, data }: Table): Columns {
  return new Map(columns.map((code, i) => [code, data[i]!]));
}

/** Whether a column has a value at all, and whether it has two that differ: only then it correlates. */
export function contentOf({ values, present }: Column): 'empty' | 'constant' | 'varied' {
  const first = present.indexOf(1);
  if (first < 0) return 'empty';
  return values.some((value, i) => present[i] === 1 && value !== values[first]) ? 'varied' : 'constant';
}
