// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { contributions } from './contributions.ts';
import { scoreIn } from './scoreIn.ts';

/** An element of a cluster against an earlier period; both runs have a common scale. */
export interface Change {
  readonly before: number;
  readonly now: number;
  readonly points: number;
  /** Ranks gained (above 0) or lost; `null` where either has no rank. */
  readonly rankShift: number | null;
}

/** `null` where either period has no score. The ranks are among the clusters of each period. */
export function changeOf(now: ScoreRun, before: ScoreRun, cluster: string, element: string): Change | null {
  const [new_, old] = [scoreIn(now, cluster, element), scoreIn(before, cluster, element)];
  if (new_ === null || old === null) return null;
  const [rank, oldRank] = [now, before].map((run) => run.ranks.get(element)?.get(cluster) ?? null) as [
    number | null,
    number | null,
  ];
  return {
    before: old,
    now: new_,
    points: new_ - old,
    rankShift: rank === null || oldRank === null ? null : oldRank - rank,
  };
}

/**
 * The points by which each indicator changed an element's score, by code: they sum to the change. An indicator that
 * is there in one period only brings or takes all its points. `null` where there is no change to part, or a rule that
 * does not add up.
 */
export function changeByIndicator(
  now: ScoreRun,
  before: ScoreRun,
  cluster: string,
  element: string,
): ReadonlyMap<string, number> | null {
  const [new_, old] = [contributions(now, cluster, element), contributions(before, cluster, element)];
  if (new_ === null || old === null) return null;
  const codes = now.framework.indicators
    .map(({ code }) => code)
    .filter((code) => new_.has(code) || old.has(code));
  return new Map(codes.map((code) => [code, (new_.get(code) ?? 0) - (old.get(code) ?? 0)]));
}
