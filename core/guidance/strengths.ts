// SPDX-License-Identifier: EUPL-1.2
import type { GroupStatistics } from '../compare/groupStatistics.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** An indicator that tells a cluster from the others, with the reason. */
export interface Standout {
  readonly indicator: string;
  readonly score: number;
  /** The median of all clusters, this one among them. */
  readonly median: number;
  /** Among so many with a score. */
  readonly rank: number;
  readonly count: number;
}

/** The indicators on which a cluster stands out, for better and for worse. */
export interface Standouts {
  /** The furthest above the median first. */
  readonly strengths: readonly Standout[];
  /** The furthest below the median first. */
  readonly weaknesses: readonly Standout[];
}

/**
 * The indicators on which a cluster is furthest above and below the group's median, at most `most` of each. Indicators
 * of weight 0 and those on which it equals the median are neither. (COINr's get_str_weak goes by rank alone and drops
 * the indicators on which the unit is last; a reader wants to know just these.) `group` has the statistics of every
 * indicator that has any: they are the same for all clusters.
 */
export function standouts(
  run: ScoreRun,
  group: ReadonlyMap<string, GroupStatistics>,
  cluster: string,
  most: number,
): Standouts {
  const all = run.framework.indicators.flatMap(({ code }): Standout[] => {
    const score = scoreIn(run, cluster, code);
    const statistics = group.get(code);
    const rank = run.ranks.get(code)?.get(cluster) ?? null;
    if (score === null || statistics === undefined || rank === null || run.weights.get(code) === 0) return [];
    return [{ indicator: code, score, median: statistics.median, rank, count: statistics.count }];
  });
  const distance = ({ score, median }: Standout) => score - median;
  const descending = [...all].sort((a, b) => distance(b) - distance(a) || a.rank - b.rank);
  return {
    strengths: descending.filter((one) => distance(one) > 0).slice(0, most),
    weaknesses: descending
      .reverse()
      .filter((one) => distance(one) < 0)
      .slice(0, most),
  };
}
