// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Cluster } from '../model/observations.ts';
import { readText } from './cells.ts';
import { nameKey } from './names.ts';
import type { TableRow } from './tables.ts';

/** Finds the code of a cluster by code, then by acronym, then by name. */
export type ClusterFinder = (text: string) => string | undefined;

/** Finds clusters among these; of two that are called the same the first is found. */
export function clusterFinder(clusters: readonly Cluster[]): ClusterFinder {
  const codes = new Map<string, string>();
  for (const key of ['code', 'acronym', 'name'] as const) {
    for (const cluster of clusters) {
      const word = nameKey(cluster[key]);
      if (word !== '' && !codes.has(word)) codes.set(word, cluster.code);
    }
  }
  return (text) => codes.get(nameKey(text));
}

/** The code of the cluster that a row names; `null`, with a finding, where it names none or an unknown one. */
export function readCluster(row: TableRow, find: ClusterFinder, findings: Finding[]): string | null {
  const place = row.place('cluster');
  const text = readText(row.cell('cluster'), place, findings);
  if (text === '') {
    findings.push(finding('row-without-cluster', place));
    return null;
  }
  const code = find(text);
  if (code === undefined) findings.push(finding('unknown-cluster', place, { text }));
  return code ?? null;
}
