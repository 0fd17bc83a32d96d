// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../model/finding.ts';
import type { Cluster } from '../model/observations.ts';
import { readNumber, readText } from './cells.ts';
import type { ColumnOf } from './shapes.ts';
import type { FoundRows } from './tables.ts';
import { declaresMissing, plain } from './words.ts';

/** The Clusters tables. Data may call a cluster by its code, its acronym or its name. */
export interface ClusterList {
  readonly clusters: readonly Cluster[];
  find(text: string): Cluster | undefined;
}

export function readClusters(tables: readonly FoundRows[], findings: Finding[]): ClusterList {
  const clusters = tables
    .flatMap((table) => table.rows)
    .map((row): Cluster => {
      const text = (column: ColumnOf<'clusters'>) => readText(row.cell(column), row.place(column), findings);
      const acronym = text('acronym');
      return {
        code: text('code'),
        name: text('name'),
        acronym: declaresMissing(acronym) ? '' : acronym,
        area: text('area'),
        members: readNumber(row.cell('members'), row.place('members'), findings),
        place: row.place('code'),
      };
    })
    .filter((cluster) => cluster.code !== '');
  const known = new Map<string, Cluster>();
  for (const key of ['code', 'acronym', 'name'] as const) {
    for (const cluster of clusters) {
      const word = plain(cluster[key]);
      if (word !== '' && !known.has(word)) known.set(word, cluster);
    }
  }
  return { clusters, find: (text) => known.get(plain(text)) };
}
