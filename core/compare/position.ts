// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { type GroupStatistics, groupScores, groupStatistics } from './groupStatistics.ts';
import { snapped } from './snapped.ts';

/** Where a cluster stands among its peers on an element. Distances in points, above 0 where it is ahead. */
export interface Position {
  readonly score: number;
  /** {@link percentileOf}, from 0 to 100; `null` where no peer has a score. */
  readonly percentile: number | null;
  readonly fromMedian: number;
  readonly fromUpperQuartile: number;
  readonly fromBest: number;
  /** The statistics of the cluster and its peers together. */
  readonly group: GroupStatistics;
}

/**
 * The position of a cluster among its peers (codes, its own not among them) on an element; `null` where it has no
 * score.
 */
export function positionOf(
  run: ScoreRun,
  cluster: string,
  element: string,
  peers: readonly string[],
): Position | null {
  const among = new Set([cluster, ...peers]);
  const scores = groupScores(run, element, among);
  const score = scores.get(cluster);
  if (score === undefined) return null;
  const group = groupStatistics(run, element, among)!;
  const others = [...scores].filter(([code]) => code !== cluster).map(([, other]) => other);
  return {
    score,
    percentile: percentileOf(score, others),
    fromMedian: score - group.median,
    fromUpperQuartile: score - group.q3,
    fromBest: score - group.best,
    group,
  };
}

/**
 * The percentile rank by mid-ranks: the per cent of the others that score less, with half of those that score the
 * same (SciPy's percentileofscore, kind `mean`), so that the worst has 0, the best 100 and the one in the middle 50.
 * Without ties it is the PERCENTRANK.INC of spreadsheets, times 100. `null` where there are no others. Equal in 12
 * digits is the same, as in ranking.
 */
export function percentileOf(score: number, others: readonly number[]): number | null {
  if (others.length === 0) return null;
  const own = snapped(score);
  let below = 0;
  for (const other of others) {
    if (snapped(other) === own) below += 0.5;
    else if (other < score) below += 1;
  }
  return (below / others.length) * 100;
}
