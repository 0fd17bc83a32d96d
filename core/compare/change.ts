// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate } from '../model/framework.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { addsUp, sharesBelow, sharesOf } from './contributions.ts';
import { scoreIn } from './scoreIn.ts';
import { snapped } from './snapped.ts';

/** An element of a cluster against an earlier period; both runs have a common scale. */
export interface Change {
  readonly before: number;
  readonly now: number;
  /** 0 where both scores agree in 12 significant digits, as in ranking. */
  readonly points: number;
  /** Ranks gained (above 0) or lost; `null` where either has no rank. */
  readonly rankShift: number | null;
}

/**
 * The change of an element's score from an earlier period, in points; `null` where either period has no score. The
 * ranks are among the clusters of each period.
 */
export function changeOf(now: ScoreRun, before: ScoreRun, cluster: string, element: string): Change | null {
  const [newScore, oldScore] = [scoreIn(now, cluster, element), scoreIn(before, cluster, element)];
  if (newScore === null || oldScore === null) return null;
  const [newRank, oldRank] = [rankIn(now, cluster, element), rankIn(before, cluster, element)];
  return {
    before: oldScore,
    now: newScore,
    points: snapped(newScore) === snapped(oldScore) ? 0 : newScore - oldScore,
    rankShift: newRank === null || oldRank === null ? null : oldRank - newRank,
  };
}

/**
 * The points by which each indicator changed an element's score, by code: they sum to the change. An indicator that
 * both periods have brings the change of its own score times its weight, so that one that stayed the same brings
 * nothing. One that is there in one period only brings or takes what it stands above or below the others of that
 * period, because without it these count for more. `null` where there is no change to part, or a rule that does not add
 * up. Both runs have a common scale, weights included.
 */
export function changeByIndicator(
  now: ScoreRun,
  before: ScoreRun,
  cluster: string,
  element: string,
): ReadonlyMap<string, number> | null {
  const known = [now, before].every((run) => scoreIn(run, cluster, element) !== null);
  if (!known || !addsUp(now, element)) return null;
  const points = new Map<string, number>();
  part({ now, before, cluster, points }, element, 1);
  return points;
}

/** A change that is being parted. */
interface Parting {
  readonly now: ScoreRun;
  readonly before: ScoreRun;
  readonly cluster: string;
  readonly points: Map<string, number>;
}

/** The change of an element that both periods score, of which `share` counts. */
function part(parting: Parting, code: string, share: number): void {
  const { now, before, cluster, points } = parting;
  const element = now.framework.byCode.get(code)!;
  if (element.kind === 'indicator') {
    points.set(code, share * (scoreIn(now, cluster, code)! - scoreIn(before, cluster, code)!));
    return;
  }
  const kept = keptShares(parting, element);
  for (const [child, its] of kept) part(parting, child, share * its);
  const middle = (scoreIn(now, cluster, code)! + scoreIn(before, cluster, code)!) / 2;
  for (const [run, sign] of [[now, 1] as const, [before, -1] as const]) {
    const others = kept.size === 0 ? middle : meanOf(run, cluster, kept);
    for (const [child, its] of sharesOf(run, cluster, element)) {
      if (!kept.has(child)) partOneSided(parting, run, child, sign * share * its, others);
    }
  }
}

/** The shares of the children that both periods have, as if there were no others. */
function keptShares({ now, before, cluster }: Parting, element: Aggregate): ReadonlyMap<string, number> {
  const inBefore = sharesOf(before, cluster, element);
  const kept = [...sharesOf(now, cluster, element)].filter(([child]) => inBefore.has(child));
  const sum = kept.reduce((all, [, share]) => all + share, 0);
  return sum === 0 ? new Map() : new Map(kept.map(([child, share]) => [child, share / sum]));
}

function meanOf(run: ScoreRun, cluster: string, shares: ReadonlyMap<string, number>): number {
  return [...shares].reduce((sum, [code, share]) => sum + share * scoreIn(run, cluster, code)!, 0);
}

/** A child that one period alone has: its distance from the others, to each indicator below it its own. */
function partOneSided(
  { cluster, points }: Parting,
  run: ScoreRun,
  child: string,
  share: number,
  others: number,
): void {
  for (const [code, its] of sharesBelow(run, cluster, child)) {
    const distance = scoreIn(run, cluster, code)! - others;
    points.set(code, (points.get(code) ?? 0) + share * its * distance);
  }
}

function rankIn({ ranks }: ScoreRun, cluster: string, element: string): number | null {
  return ranks.get(element)?.get(cluster) ?? null;
}
