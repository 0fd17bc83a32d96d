// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';

/** One element of one cluster in two runs; `null` where a run has no score of it. */
export interface ComparedCluster {
  readonly cluster: string;
  readonly scores: readonly [first: number | null, second: number | null];
  readonly ranks: readonly [first: number | null, second: number | null];
  /** First less second: above 0 where the second ranks the cluster higher. `null` where either has no rank. */
  readonly rankShift: number | null;
}

/** An element's scores and ranks in two runs. */
export interface RunComparison {
  /** The clusters of the first run in its order, then those that only the second has. */
  readonly clusters: readonly ComparedCluster[];
  /** Over the clusters that both rank; `null` where there are none. */
  readonly meanAbsoluteRankShift: number | null;
}

/** Scores and ranks of an element side by side, as COINr's compare_coins. */
export function compareRuns(first: ScoreRun, second: ScoreRun, element: string): RunComparison {
  const codes = new Set([...first.clusters, ...second.clusters].map(({ code }) => code));
  const clusters = [...codes].map((cluster): ComparedCluster => {
    const ranks = [rankIn(first, cluster, element), rankIn(second, cluster, element)] as const;
    return {
      cluster,
      scores: [scoreIn(first, cluster, element), scoreIn(second, cluster, element)],
      ranks,
      rankShift: ranks[0] === null || ranks[1] === null ? null : ranks[0] - ranks[1],
    };
  });
  const [ranksOfFirst, ranksOfSecond] = [
    clusters.map(({ ranks }) => ranks[0]),
    clusters.map(({ ranks }) => ranks[1]),
  ];
  return { clusters, meanAbsoluteRankShift: meanAbsoluteRankShift(ranksOfFirst, ranksOfSecond) };
}

/** The mean number of ranks by which the same clusters differ; `null` where none has both ranks. */
export function meanAbsoluteRankShift(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): number | null {
  let sum = 0;
  let count = 0;
  first.forEach((rank, i) => {
    const other = second[i]!;
    if (rank === null || other === null) return;
    sum += Math.abs(rank - other);
    count++;
  });
  return count === 0 ? null : sum / count;
}

function scoreIn(run: ScoreRun, cluster: string, element: string): number | null {
  const { normalised, aggregated } = run.stages;
  return valueIn(aggregated.columns.includes(element) ? aggregated : normalised, cluster, element);
}

function rankIn({ ranks }: ScoreRun, cluster: string, element: string): number | null {
  return ranks.get(element)?.get(cluster) ?? null;
}
