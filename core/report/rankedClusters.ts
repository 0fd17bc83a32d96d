// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { formatScore } from '../i18n/texts.ts';
import type { Language } from '../model/language.ts';
import { type Cluster, shortName } from '../model/observations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** A cluster on one element: what tables and charts show of it. */
export interface RankedCluster {
  readonly cluster: Cluster;
  /** Unique among the clusters of the run. */
  readonly label: string;
  readonly score: number | null;
  readonly rank: number | null;
}

/** All clusters on an element, the best first; those without a score last, in the order of the data. */
export function rankedClusters(run: ScoreRun, element: string): RankedCluster[] {
  const labels = labelsOf(run.clusters);
  return run.clusters
    .map((cluster) => ({
      cluster,
      label: labels.get(cluster.code)!,
      score: scoreIn(run, cluster.code, element),
      rank: run.ranks.get(element)?.get(cluster.code) ?? null,
    }))
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
}

/** The names and scores of the first and the last that have one, for a sentence; `null` where none has. */
export function extremes(
  all: readonly RankedCluster[],
  decimals: number,
  language: Language,
): Record<string, string> | null {
  const scored = all.filter(({ score }) => score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    first: first.label,
    firstScore: formatScore(first.score!, language, decimals),
    last: last.label,
    lastScore: formatScore(last.score!, language, decimals),
  };
}

/** A longer name is cut in charts; the overview says whose code it is. */
const LONGEST_LABEL = 40;

/** Short names; the code where that is too long, and behind it where two clusters share one. */
function labelsOf(clusters: readonly Cluster[]): Map<string, string> {
  const names = clusters.map(labelOf);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    clusters.map(({ code }, i) => {
      const isShared = counts.get(names[i]!)! > 1;
      return [code, isShared ? `${names[i]} (${code})` : names[i]!];
    }),
  );
}

function labelOf(cluster: Cluster): string {
  const name = shortName(cluster);
  return name.length > Math.max(LONGEST_LABEL, cluster.code.length) ? cluster.code : name;
}
