// SPDX-License-Identifier: EUPL-1.2
import type { RankedCluster } from '../rankedClusters.ts';

/** What stands among the clusters in a table and a chart: a statistic of the group, or what a benchmark reaches. */
export interface GroupMark {
  readonly kind: 'group' | 'benchmark';
  readonly label: string;
  readonly score: number;
}

/** A benchmark's mark, with the scores of the same set below it, by element. */
export interface BenchmarkMark extends GroupMark {
  readonly kind: 'benchmark';
  /** Of the set, without the word for a benchmark. */
  readonly name: string;
  readonly scores: ReadonlyMap<string, number>;
}

/** The clusters, sorted, with each mark before the first that scores less. */
export function withMarks<M extends GroupMark>(
  all: readonly RankedCluster[],
  marks: readonly M[],
): readonly (RankedCluster | M)[] {
  const descending = [...marks].sort((a, b) => b.score - a.score);
  const list: (RankedCluster | M)[] = [];
  for (const one of all) {
    const { score } = one;
    while (descending.length > 0 && (score === null || score < descending[0]!.score)) {
      list.push(descending.shift()!);
    }
    list.push(one);
  }
  return [...list, ...descending];
}

export function isMark<M extends GroupMark>(one: RankedCluster | M): one is M {
  return 'kind' in one;
}
