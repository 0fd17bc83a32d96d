// SPDX-License-Identifier: EUPL-1.2
import { ANSWER_TABLES, type SampleValue } from './answerTables.ts';

/** What one cluster answers in one survey; fields without an answer are absent. */
export interface SampleAnswers {
  readonly cluster: string;
  readonly period: number;
  readonly values: ReadonlyMap<string, Exclude<SampleValue, null>>;
}

/** A row per cluster and period, the earlier survey first. */
export const SAMPLE_ANSWERS: readonly SampleAnswers[] = joinTables();

/** True for what DGR X/4749 publishes: the number of members in September 2015. All else is invented. */
export function isReal(given: SampleAnswers, field: string): boolean {
  return given.period === 2015 && field === 'soci_tot';
}

function joinTables(): SampleAnswers[] {
  const joined = new Map<
    string,
    { cluster: string; period: number; values: Map<string, number | boolean> }
  >();
  for (const { fields, rows } of ANSWER_TABLES) {
    for (const [cluster, period, ...answers] of rows) {
      const key = `${cluster} ${period}`;
      const row = joined.get(key) ?? { cluster, period, values: new Map() };
      joined.set(key, row);
      fields.forEach((field, index) => {
        const value = answers[index] ?? null;
        if (value !== null) row.values.set(field, value);
      });
    }
  }
  return [...joined.values()];
}
