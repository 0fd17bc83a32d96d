// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { quantileOfSorted, sorted } from '../statistics/quantile.ts';
import { scoreIn } from './scoreIn.ts';

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

/** Of all clusters, or of those with the codes given. `null` where none has a score. Quantiles of type 7. */
export function groupStatistics(
  run: ScoreRun,
  element: string,
  among: readonly string[] = run.clusters.map(({ code }) => code),
): GroupStatistics | null {
  const scores = among.map((code) => scoreIn(run, code, element)).filter((score) => score !== null);
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
