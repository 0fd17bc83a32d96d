// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { columnOf } from '../model/table.ts';
import { type GroupStatistics, groupStatistics } from './groupStatistics.ts';
import { rank } from './rank.ts';
import { scoreIn } from './scoreIn.ts';

/** Where a cluster stands among its peers on an element. Distances in points, above 0 where it is ahead. */
export interface Position {
  readonly score: number;
  /** Among the cluster and its peers; 1 is the highest, ties share the best. */
  readonly rank: number;
  /** {@link percentileOf}, from 0 to 100; `null` where no peer has a score. */
  readonly percentile: number | null;
  readonly fromMedian: number;
  readonly fromUpperQuartile: number;
  readonly fromBest: number;
  /** Of the cluster and its peers together. */
  readonly group: GroupStatistics;
}

/** `null` where the cluster has no score. `peers` are codes without its own. */
export function positionOf(
  run: ScoreRun,
  cluster: string,
  element: string,
  peers: readonly string[],
): Position | null {
  const score = scoreIn(run, cluster, element);
  if (score === null) return null;
  const group = groupStatistics(run, element, [cluster, ...peers])!;
  const others = peers.map((code) => scoreIn(run, code, element)).filter((other) => other !== null);
  return {
    score,
    rank: rank(columnOf([score, ...others]))[0]!,
    percentile: percentileOf(score, others),
    fromMedian: score - group.median,
    fromUpperQuartile: score - group.q3,
    fromBest: score - group.best,
    group,
  };
}

/**
 * The percentile rank by mid-ranks: the per cent of the others that score less, with half of those that score the
 * same, so that the worst has 0, the best 100 and the one in the middle 50. Without ties it is the PERCENTRANK.INC of
 * spreadsheets, times 100. `null` where there are no others. Equal in 12 digits is the same, as in ranking.
 */
export function percentileOf(score: number, others: readonly number[]): number | null {
  if (others.length === 0) return null;
  const own = score.toPrecision(12);
  let below = 0;
  for (const other of others) {
    if (other.toPrecision(12) === own) below += 0.5;
    else if (other < score) below += 1;
  }
  return (below / others.length) * 100;
}
