// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { rankedClusters } from '../../core/report/rankedClusters.ts';

/** What the clusters are called, by code; where the runs call one differently, as the first does. */
export function clusterLabels(...runs: readonly ScoreRun[]): ReadonlyMap<string, string> {
  const labels = [...runs]
    .reverse()
    .flatMap((run) =>
      rankedClusters(run, run.framework.root).map(({ cluster, label }) => [cluster.code, label] as const),
    );
  return new Map(labels);
}

/** So many names are told; the others are only hinted at. */
const MOST_NAMED = 5;

/** The labels of some clusters in one text; of many only the first. */
export function someLabels(codes: readonly string[], labels: ReadonlyMap<string, string>): string {
  const named = codes.slice(0, MOST_NAMED).map((code) => labels.get(code));
  return `${named.join(', ')}${codes.length > MOST_NAMED ? ' …' : ''}`;
}
