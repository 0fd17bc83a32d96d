// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, placeSeenFrom } from '../model/finding.ts';
import type { Cluster } from '../model/observations.ts';
import { toPeriod } from '../model/period.ts';
import { readNumber, readText } from './cells.ts';
import type { ColumnOf } from './shapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { declaresMissing, plain } from './words.ts';

/** The Clusters tables. Data may call a cluster by its code, its acronym or its name. */
export interface ClusterList {
  readonly clusters: readonly Cluster[];
  find(text: string): Cluster | undefined;
}

export function readClusters(tables: readonly FoundRows[], findings: Finding[]): ClusterList {
  const clusters = [...readRows(tables, findings).values()];
  const known = new Map<string, Cluster>();
  for (const key of ['code', 'acronym', 'name'] as const) {
    for (const cluster of clusters) {
      const word = plain(cluster[key]);
      const first = known.get(word);
      if (first === undefined && word !== '') known.set(word, cluster);
      if (first === undefined || first === cluster || key === 'code') continue;
      const place = cluster.place!;
      findings.push(
        finding('ambiguous-name', place, { name: cluster[key], first: placeSeenFrom(place, first.place!) }),
      );
    }
  }
  return { clusters, find: (text) => known.get(plain(text)) };
}

/** By plain code; of two with the same code the first counts. */
function readRows(tables: readonly FoundRows[], findings: Finding[]): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const cluster = readCluster(row, findings);
    const first = clusters.get(plain(cluster.code));
    if (cluster.code === '') findings.push(finding('row-without-code', row.place('code')));
    else if (first === undefined) clusters.set(plain(cluster.code), cluster);
    else {
      const place = row.place('code');
      findings.push(
        finding('duplicate-element', place, {
          element: cluster.code,
          first: placeSeenFrom(place, first.place!),
        }),
      );
    }
  }
  return clusters;
}

function readCluster(row: TableRow, findings: Finding[]): Cluster {
  const text = (column: ColumnOf<'clusters'>) => readText(row.cell(column), row.place(column), findings);
  const known = (column: ColumnOf<'clusters'>) => {
    const written = text(column);
    return declaresMissing(written) ? '' : written;
  };
  return {
    code: text('code'),
    name: text('name'),
    acronym: known('acronym'),
    area: text('area'),
    members: readNumber(row.cell('members'), row.place('members'), findings),
    label: known('label'),
    labelDate: dateIn(known('labelDate')),
    labelExpiry: dateIn(known('expiry')),
    place: row.place('code'),
  };
}

/** Year first; what is no date stays as it is written. */
function dateIn(text: string): string | null {
  const date = toPeriod(text);
  return date === null ? null : String(date);
}
