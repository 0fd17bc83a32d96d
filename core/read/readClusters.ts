// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import type { Cluster } from '../model/observations.ts';
import { toPeriod } from '../model/readPeriod.ts';
import { readNumber, readText } from './cells.ts';
import { nameKey } from './names.ts';
import { isOnlyStatistic } from './statisticWords.ts';
import type { ColumnOf } from './tableShapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { declaresMissing, plain } from './words.ts';

/** The Clusters tables. Data may call a cluster by its code, its acronym or its name. */
export interface ClusterList {
  readonly clusters: readonly Cluster[];
  find(text: string): Cluster | undefined;
}

/** Reads the Clusters tables. */
export function readClusters(tables: readonly FoundRows[]): WithFindings<{ readonly list: ClusterList }> {
  const findings: Finding[] = [];
  const clusters = [...readRows(tables, findings).values()];
  const known = new Map<string, Cluster>();
  for (const key of ['code', 'acronym', 'name'] as const) {
    for (const cluster of clusters) {
      const word = nameKey(cluster[key]);
      const first = known.get(word);
      if (first === undefined && word !== '') known.set(word, cluster);
      if (first === undefined || first === cluster || key === 'code') continue;
      const place = cluster.place!;
      findings.push(
        finding('ambiguous-name', place, { name: cluster[key], first: placeSeenFrom(place, first.place!) }),
      );
    }
  }
  return { list: { clusters, find: (text) => known.get(nameKey(text)) }, findings };
}

/** The clusters by plain code; of two with the same code the first counts. */
function readRows(tables: readonly FoundRows[], findings: Finding[]): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const row of tables.flatMap((table) => table.rows)) {
    const cluster = readCluster(row, findings);
    const first = clusters.get(plain(cluster.code));
    // Under the clusters, where somebody adds up their members.
    if (isOnlyStatistic(cluster.code, cluster.name, cluster.acronym))
      findings.push(finding('total-row', row.place('code'), { cluster: cluster.code || cluster.name }));
    else if (cluster.code === '') findings.push(finding('row-without-code', row.place('code')));
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
  const cluster = {
    code: text('code'),
    name: text('name'),
    acronym: known('acronym'),
    area: text('area'),
    members: readNumber(row.cell('members'), row.place('members'), findings),
    label: known('label'),
    labelDate: dateIn(known('labelDate'), row.place('labelDate'), findings),
    labelExpiry: dateIn(known('expiry'), row.place('expiry'), findings),
    place: row.place('code'),
  };
  checkLabel(cluster, row, findings);
  return cluster;
}

/** Year first; what is no date stays as it is written, with a finding. */
function dateIn(text: string, place: CellPlace, findings: Finding[]): string | null {
  const date = toPeriod(text);
  if (date === null) return null;
  if (!isDate(String(date))) findings.push(finding('label-date-unreadable', place, { text }));
  return String(date);
}

/** True for a day of the calendar, year first. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function checkLabel({ code, labelDate, labelExpiry }: Cluster, row: TableRow, findings: Finding[]): void {
  if (labelDate === null || labelExpiry === null || !isDate(labelDate) || !isDate(labelExpiry)) return;
  if (labelExpiry >= labelDate) return;
  const params = { cluster: code, date: labelDate, expiry: labelExpiry };
  findings.push(finding('expiry-before-label', row.place('expiry'), params));
}
