// SPDX-License-Identifier: EUPL-1.2
import { type CellPlace, type Finding, finding, placeSeenFrom, type WithFindings } from '../model/finding.ts';
import type { Cell } from '../model/grid.ts';
import type { Cluster, Observations } from '../model/observations.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import { readText } from './cells.ts';
import { type DataColumn, type DataColumns, readValue } from './dataColumns.ts';
import { nameKey, probablyMistyped, withoutRaised } from './names.ts';
import { type ObservationRow, observationRows } from './observationRows.ts';
import type { ClusterList } from './readClusters.ts';
import { type PeriodOf, readPeriods } from './readPeriods.ts';
import type { RowContents } from './statisticRows.ts';
import type { ExtraColumn, FoundRows, TableRow } from './tables.ts';
import { plain, textOf } from './words.ts';

/** What one cluster declared for one period, while rows are being gathered. */
interface Draft {
  readonly cluster: string;
  readonly period: Period;
  readonly values: Map<string, number>;
  readonly groups: Map<string, string>;
  readonly places: Map<string, CellPlace>;
  readonly place: CellPlace;
  readonly tables: Set<FoundRows>;
}

interface Gathering {
  readonly columns: DataColumns;
  readonly list: ClusterList;
  readonly periodOf: PeriodOf;
  readonly findings: Finding[];
  /** By the key of the cluster, and the period. */
  readonly drafts: Map<string, Draft>;
  /** By the key of the code. */
  readonly clusters: Map<string, Cluster>;
  /** Names that were told to be another's. */
  readonly spellings: Set<string>;
}

/** Everything that the data tables declare, wide and long together, by cluster and period. */
export function readObservations(
  tables: readonly FoundRows[],
  columns: DataColumns,
  list: ClusterList,
): WithFindings<{ readonly observations: Observations }> {
  const { periodOf, sure, findings: oddPeriods } = readPeriods(tables);
  const findings: Finding[] = [...oddPeriods];
  const gathering: Gathering = {
    ...{ columns, list, periodOf, findings },
    drafts: new Map(),
    clusters: new Map(),
    spellings: new Set(),
  };
  for (const table of tables) {
    if (table.kind === 'data-wide') gatherWide(table, gathering);
    else gatherLong(table, gathering);
  }
  const rows = withPeriods([...gathering.drafts.values()], findings);
  const periods = [...new Set(rows.map((row) => row.period))].sort(comparePeriods);
  const clusters = [...gathering.clusters.values()];
  if (list.clusters.length === 0) for (const one of similarNames(clusters)) findings.push(one);
  const latest = periods.filter((one) => sure.has(one)).at(-1) ?? periods.at(-1) ?? null;
  return { observations: { clusters, periods, latest, rows }, findings };
}

/** Of two names that are nearly the same the second is told: without a list nobody says that they are two. */
function similarNames(clusters: readonly Cluster[]): Finding[] {
  const mistyped = probablyMistyped(clusters.map(({ code }) => code));
  return [...mistyped].map(([index, first]) => {
    const { code, place } = clusters[index]!;
    return finding('names-similar', place, { cluster: code, other: clusters[first]!.code });
  });
}

/** Where some data have periods, a table without that column belongs to none of them. */
function withPeriods(drafts: readonly Draft[], findings: Finding[]): readonly Draft[] {
  const timeless = drafts.filter(({ period }) => period === null);
  if (timeless.length === drafts.length) return drafts;
  for (const table of new Set(timeless.flatMap(({ tables }) => [...tables]))) {
    findings.push(finding('table-without-period', table.place));
  }
  return drafts.filter(({ period }) => period !== null);
}

function gatherWide(table: FoundRows, gathering: Gathering): void {
  const { columns, findings } = gathering;
  const known: { extra: ExtraColumn; column: DataColumn }[] = [];
  for (const extra of table.extras) {
    const column = columns(extra.header);
    const { header, place } = extra;
    if (column !== undefined) known.push({ extra, column });
    else findings.push(finding('unknown-column', place, { header }));
  }
  const contents: RowContents = {
    numbersOf: (row) =>
      new Map(
        known.flatMap(({ extra, column }) => {
          const cell = row.at(extra);
          return column.kind !== 'group' && typeof cell === 'number' ? [[column.code, cell] as const] : [];
        }),
      ),
    groupsOf: (row) =>
      known.filter(({ column }) => column.kind === 'group').map(({ extra }) => textOf(row.at(extra))),
  };
  for (const observation of observationsIn(table, contents, gathering)) {
    const { row } = observation;
    const draft = draftOf(observation, gathering);
    if (draft.tables.has(table)) {
      findings.push(
        finding('duplicate-observation', row.place('cluster'), {
          cluster: draft.cluster,
          first: placeSeenFrom(row.place('cluster'), draft.place),
        }),
      );
      continue;
    }
    draft.tables.add(table);
    for (const { extra, column } of known) record(draft, column, row.at(extra), row.placeAt(extra), findings);
  }
}

function gatherLong(table: FoundRows, gathering: Gathering): void {
  const { columns, findings } = gathering;
  const contents: RowContents = {
    numbersOf: (row) => {
      const value = row.cell('value');
      const header = textOf(row.cell('indicator'));
      return new Map(typeof value === 'number' ? [[columns(header)?.code ?? plain(header), value]] : []);
    },
    groupsOf: () => [],
  };
  for (const observation of observationsIn(table, contents, gathering)) {
    const { row } = observation;
    const draft = draftOf(observation, gathering);
    const header = readText(row.cell('indicator'), row.place('indicator'), findings);
    const column = columns(header);
    draft.tables.add(table);
    if (header === '') findings.push(finding('row-without-code', row.place('indicator')));
    else if (column === undefined)
      findings.push(finding('unknown-column', row.place('indicator'), { header }));
    else record(draft, column, row.cell('value'), row.place('value'), findings);
  }
}

function observationsIn(
  table: FoundRows,
  contents: RowContents,
  { list, periodOf, findings }: Gathering,
): readonly ObservationRow[] {
  const found = observationRows(table, contents, list, periodOf);
  for (const one of found.findings) findings.push(one);
  return found.observations;
}

/** The draft that an observation belongs to. */
function draftOf(
  { row, written, name, listed, period }: ObservationRow,
  { list, findings, drafts, clusters, spellings }: Gathering,
): Draft {
  const known = clusters.get(nameKey(listed?.code ?? written));
  const cluster = known ?? listed ?? newCluster(withoutRaised(written), row, findings, list);
  if (known === undefined) clusters.set(nameKey(cluster.code), withName(cluster, name));
  else if (listed === undefined)
    for (const one of joinedNames(known, written, row, spellings)) findings.push(one);
  const key = JSON.stringify([nameKey(cluster.code), period]);
  const draft = drafts.get(key) ?? {
    cluster: cluster.code,
    period,
    values: new Map(),
    groups: new Map(),
    places: new Map(),
    place: row.place('cluster'),
    tables: new Set<FoundRows>(),
  };
  drafts.set(key, draft);
  return draft;
}

/** Each other spelling once. */
function joinedNames({ code }: Cluster, written: string, row: TableRow, told: Set<string>): Finding[] {
  const spelling = textOf(row.cell('cluster'));
  if (code === spelling || told.has(spelling)) return [];
  told.add(spelling);
  return [finding('names-joined', row.place('cluster'), { cluster: code, written })];
}

function newCluster(code: string, row: TableRow, findings: Finding[], list: ClusterList): Cluster {
  const place = row.place('cluster');
  if (list.clusters.length > 0) findings.push(finding('cluster-not-listed', place, { cluster: code }));
  return {
    code,
    name: '',
    acronym: '',
    area: '',
    members: null,
    label: '',
    labelDate: null,
    labelExpiry: null,
    place,
  };
}

function withName(cluster: Cluster, name: string): Cluster {
  return cluster.name === '' ? { ...cluster, name } : cluster;
}

function record(draft: Draft, column: DataColumn, cell: Cell, place: CellPlace, findings: Finding[]): void {
  if (column.kind === 'group') {
    const text = readText(cell, place, findings);
    if (text !== '') draft.groups.set(column.code, text);
    return;
  }
  const value = readValue(cell, column.kind === 'indicator' ? column.format : 'number', place, findings);
  if (value !== null && draft.values.has(column.code)) {
    const first = draft.places.get(column.code)!;
    findings.push(
      finding('duplicate-observation', place, { cluster: draft.cluster, first: placeSeenFrom(place, first) }),
    );
    return;
  }
  if (value !== null) draft.values.set(column.code, value);
  if (value !== null || !draft.places.has(column.code)) draft.places.set(column.code, place);
}
