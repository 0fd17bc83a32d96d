// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueAt, valueIn } from '../model/table.ts';
import { median } from '../statistics/quantile.ts';
import type { Comparison } from './explanation.ts';

/** A cluster's value of an indicator beside those of the others, and beside its own in the period before. */
export function compareValue(
  run: ScoreRun,
  before: ScoreRun | null,
  cluster: string,
  indicator: string,
): Comparison {
  const { denominated } = run.stages;
  const kept = new Set(run.clusters.map(({ code }) => code));
  const column = denominated.data[denominated.columns.indexOf(indicator)]!;
  const values = denominated.clusters.flatMap((code, row) =>
    kept.has(code) ? (valueAt(column, row) ?? []) : [],
  );
  const earlier = before === null ? null : valueIn(before.stages.denominated, cluster, indicator);
  return {
    value: valueIn(denominated, cluster, indicator),
    median: median(values),
    previous: before === null || earlier === null ? null : { period: before.period, value: earlier },
  };
}
