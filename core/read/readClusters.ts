// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../model/calendarDay.ts';
import { type CellPlace, type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import type { Cluster } from '../model/observations.ts';
import { toPeriod } from '../model/readPeriod.ts';
import { readNumber, readText } from './cells.ts';
import { nameKey } from './names.ts';
import { isStatisticOf, sampleOf } from './statisticNumbers.ts';
import { isOnlyStatistic, namedStatistic } from './statisticWords.ts';
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
  const rows = tables.flatMap((table) => table.rows);
  const all = rows.map((row) => readCluster(row, findings));
  rows.forEach((row, index) => {
    const cluster = all[index]!;
    const first = clusters.get(plain(cluster.code));
    if (isTotal(cluster, all))
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
  });
  return clusters;
}

/**
 * Under the clusters, where somebody adds up their members. Who has an acronym or an area is a cluster, whatever it is called;
 * of what is called `Media` its members decide.
 */
function isTotal({ code, name, acronym, area, members }: Cluster, all: readonly Cluster[]): boolean {
  if (acronym !== '' || area !== '' || !isOnlyStatistic(code, name)) return false;
  const { statistic } = namedStatistic(code || name)!;
  if (statistic === 'sum' || code === '') return true;
  const others = all.flatMap((one) =>
    isOnlyStatistic(one.code, one.name) || one.members === null ? [] : [one.members],
  );
  return (
    members !== null && isStatisticOf(new Map([['', members]]), new Map([['', sampleOf(others)]]), statistic)
  );
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
  if (dayOf(String(date)) === null) findings.push(finding('label-date-unreadable', place, { text }));
  return String(date);
}

function checkLabel({ code, labelDate, labelExpiry }: Cluster, row: TableRow, findings: Finding[]): void {
  if (labelDate === null || labelExpiry === null) return;
  if (dayOf(labelDate) === null || dayOf(labelExpiry) === null) return;
  if (labelExpiry >= labelDate) return;
  const params = { cluster: code, date: labelDate, expiry: labelExpiry };
  findings.push(finding('expiry-before-label', row.place('expiry'), params));
}
