// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Cluster } from '../model/observations.ts';
import type { Period } from '../model/period.ts';
import { readText } from './cells.ts';
import { nameKey } from './names.ts';
import type { ClusterList } from './readClusters.ts';
import type { PeriodOf } from './readPeriods.ts';
import { isStatisticOf, namedStatistic } from './statisticWords.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { holdsUnits } from './unitsRow.ts';

/** A row of a data table that holds an observation. */
export interface ObservationRow {
  readonly row: TableRow;
  /** The cluster as the row writes it. */
  readonly written: string;
  /** Its name as the row writes it; empty where the table has no such column. */
  readonly name: string;
  readonly listed: Cluster | undefined;
  readonly period: Period;
}

/** The numbers of a row by column: by indicator in a long table, which has one of them a row. */
export type NumbersOf = (row: TableRow) => ReadonlyMap<string, number>;

/**
 * The rows of a data table that are observations; those that are a total, another statistic, units or weights are
 * told and left out. A listed cluster is never one of these. Else a row is one if its whole code or name is words of
 * statistics, or if it holds such a word and its numbers are that statistic of the rows it stands with, or if it says that it
 * holds units or weights and stands right under the header; in doubt it counts and is told.
 */
export function observationRows(
  table: FoundRows,
  numbersOf: NumbersOf,
  list: ClusterList,
  periodOf: PeriodOf,
): WithFindings<{ readonly observations: readonly ObservationRow[] }> {
  const findings: Finding[] = [];
  const candidates = table.rows.flatMap((row, index) =>
    candidateOf(row, index, table, list, periodOf, findings),
  );
  const statistics = statisticsAmong(candidates, numbersOf);
  const observations = candidates.filter((one) => {
    const verdict = statistics.get(one);
    if (verdict === undefined) return true;
    findings.push(finding(verdict, one.row.place('cluster'), { cluster: one.written }));
    return verdict === 'possible-total-row';
  });
  return { observations, findings };
}

interface Candidate extends ObservationRow {
  /** Its place in the table, from 0. */
  readonly index: number;
}

/** A row that names a cluster and a period where the table has periods; nothing, with a finding, for another. */
function candidateOf(
  row: TableRow,
  index: number,
  table: FoundRows,
  list: ClusterList,
  periodOf: PeriodOf,
  findings: Finding[],
): Candidate[] {
  const written = readText(row.cell('cluster'), row.place('cluster'), findings);
  const name = readText(row.cell('name'), row.place('name'), findings);
  if (written === '') {
    findings.push(withoutCluster(row, index, name, table));
    return [];
  }
  const period = periodOf(row);
  if (period === 'total') {
    findings.push(finding('total-row', row.place('period'), { cluster: written }));
    return [];
  }
  const listed = list.find(written);
  if (period === null && table.columns.has('period')) {
    const isStatistic = listed === undefined && (namedStatistic(written)?.nothingElse ?? false);
    findings.push(
      isStatistic
        ? finding('total-row', row.place('cluster'), { cluster: written })
        : finding('row-without-period', row.place('period'), { cluster: written }),
    );
    return [];
  }
  return [{ row, index, written, name, listed, period }];
}

/** What a row is that names no cluster. */
function withoutCluster(row: TableRow, index: number, name: string, table: FoundRows): Finding {
  if (namedStatistic(name)?.nothingElse) return finding('total-row', row.place('name'), { cluster: name });
  if (index === 0 && holdsUnits(row, table)) return finding('units-row', row.place('cluster'));
  return finding('row-without-cluster', row.place('cluster'));
}

/** What is, or may be, no observation. */
function statisticsAmong(
  candidates: readonly Candidate[],
  numbersOf: NumbersOf,
): ReadonlyMap<Candidate, 'total-row' | 'possible-total-row'> {
  // In a long table each name stands in many rows.
  const known = new Map<string, boolean>();
  const holdsStatistic = (text: string) => {
    const holds = known.get(text) ?? namedStatistic(text) !== null;
    known.set(text, holds);
    return holds;
  };
  const suspects = candidates.filter(
    ({ listed, written, name }) => listed === undefined && (holdsStatistic(written) || holdsStatistic(name)),
  );
  if (suspects.length === 0) return new Map();
  const suspected = new Set(suspects);
  const others = numbersByPeriod(
    candidates.filter((one) => !suspected.has(one)),
    numbersOf,
  );
  const own = numbersByCluster(suspects, numbersOf);
  return new Map(
    suspects.map((suspect) => {
      const numbers = own.get(clusterKey(suspect))!;
      const isOne = isStatistic(suspect, numbers, others.get(suspect.period) ?? new Map());
      return [suspect, isOne ? 'total-row' : 'possible-total-row'] as const;
    }),
  );
}

function isStatistic(
  { written, name, index }: Candidate,
  numbers: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, readonly number[]>,
): boolean {
  for (const text of [written, name]) {
    const named = namedStatistic(text);
    if (named === null) continue;
    if (named.nothingElse) return true;
    if (index === 0 && (named.statistic === 'weights' || named.statistic === 'units')) return true;
    if (isStatisticOf(numbers, others, named.statistic)) return true;
  }
  return false;
}

function clusterKey({ written, period }: Candidate): string {
  return JSON.stringify([nameKey(written), period]);
}

/** The numbers of each cluster and period: in a long table they stand in many rows. */
function numbersByCluster(
  rows: readonly Candidate[],
  numbersOf: NumbersOf,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const one of rows) {
    const numbers = found.get(clusterKey(one)) ?? new Map<string, number>();
    for (const [column, value] of numbersOf(one.row)) numbers.set(column, value);
    found.set(clusterKey(one), numbers);
  }
  return found;
}

function numbersByPeriod(
  rows: readonly Candidate[],
  numbersOf: NumbersOf,
): Map<Period, Map<string, number[]>> {
  const found = new Map<Period, Map<string, number[]>>();
  for (const { row, period } of rows) {
    const columns = found.get(period) ?? new Map<string, number[]>();
    found.set(period, columns);
    for (const [column, value] of numbersOf(row)) {
      const values = columns.get(column);
      if (values === undefined) columns.set(column, [value]);
      else values.push(value);
    }
  }
  return found;
}
