// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueAt } from '../model/table.ts';
import { quantileOfSorted, sorted } from '../statistics/quantile.ts';

/** How the clusters of a run stand on an element, all together. */
export interface GroupStatistics {
  /** Clusters with a score. */
  readonly count: number;
  readonly lowest: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly best: number;
}

/**
 * The statistics of the scores on an element, of all clusters or of those with the codes given; `null` where none has a
 * score. Quantiles of type 7.
 */
export function groupStatistics(
  run: ScoreRun,
  element: string,
  among: ReadonlySet<string> | null = null,
): GroupStatistics | null {
  const scores = [...groupScores(run, element, among).values()];
  if (scores.length === 0) return null;
  const ascending = sorted(scores);
  return {
    count: ascending.length,
    lowest: ascending[0]!,
    q1: quantileOfSorted(ascending, 0.25)!,
    median: quantileOfSorted(ascending, 0.5)!,
    q3: quantileOfSorted(ascending, 0.75)!,
    best: ascending.at(-1)!,
  };
}

/**
 * The scores on an element by cluster (code), of all or of those with the codes given; a cluster without a score is
 * absent.
 */
export function groupScores(
  { stages, framework }: Pick<ScoreRun, 'stages' | 'framework'>,
  element: string,
  among: ReadonlySet<string> | null = null,
): ReadonlyMap<string, number> {
  const isIndicator = framework.byCode.get(element)?.kind === 'indicator';
  const { clusters, columns, data } = isIndicator ? stages.normalised : stages.aggregated;
  const column = data[columns.indexOf(element)];
  const scores = new Map<string, number>();
  if (column === undefined) return scores;
  clusters.forEach((cluster, row) => {
    const score = valueAt(column, row);
    if (score !== null && among?.has(cluster) !== false) scores.set(cluster, score);
  });
  return scores;
}
