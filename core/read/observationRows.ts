// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import { readText } from './cells.ts';
import type { ClusterList } from './readClusters.ts';
import type { PeriodOf } from './readPeriods.ts';
import { type NamedRow, type RowContents, statisticRows } from './statisticRows.ts';
import { namedStatistic } from './statisticWords.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { holdsUnits } from './unitsRow.ts';
import { textOf } from './words.ts';

/** A row of a data table that holds an observation. */
export type ObservationRow = Omit<NamedRow, 'isLeading'>;

/**
 * The rows of a data table that are observations; those that are a total, another statistic, units or weights are
 * told and left out. A listed cluster is never one of these; {@link statisticRows} says what is. In doubt a row counts
 * and is told.
 */
export function observationRows(
  table: FoundRows,
  contents: RowContents,
  list: ClusterList,
  periodOf: PeriodOf,
): WithFindings<{ readonly observations: readonly ObservationRow[] }> {
  const findings: Finding[] = [];
  let isLeading = true;
  const candidates = table.rows.flatMap((row) => {
    const found = candidateOf(row, isLeading, table, list, periodOf, findings);
    isLeading &&= found === null || mayBeOfHeader(found);
    return found ?? [];
  });
  const statistics = statisticRows(candidates, contents);
  const observations = candidates.filter((one, index) => {
    const verdict = statistics.get(index);
    if (verdict === undefined) return true;
    const code = verdict.isCertain ? 'total-row' : 'possible-total-row';
    const column = verdict.text === one.written ? 'cluster' : 'name';
    findings.push(finding(code, one.row.place(column), { cluster: verdict.text }));
    return !verdict.isCertain;
  });
  return { observations, findings };
}

/** Under it the rows of units and weights may go on. */
function mayBeOfHeader({ listed, written, name }: NamedRow): boolean {
  if (listed !== undefined) return false;
  return [written, name].some((text) => {
    const named = namedStatistic(text);
    return named !== null && (named.nothingElse || ['weights', 'units'].includes(named.statistic));
  });
}

/** A row that names a cluster and a period where the table has periods; `null`, with a finding, for another. */
function candidateOf(
  row: TableRow,
  isLeading: boolean,
  table: FoundRows,
  list: ClusterList,
  periodOf: PeriodOf,
  findings: Finding[],
): NamedRow | null {
  const written = readText(row.cell('cluster'), row.place('cluster'), findings);
  const name = readText(row.cell('name'), row.place('name'), findings);
  if (written === '') {
    findings.push(withoutCluster(row, isLeading, name, table));
    return null;
  }
  const listed = list.find(written);
  if (listed === undefined && isLeading && holdsUnits(row, table)) {
    findings.push(finding('units-row', row.place('cluster')));
    return null;
  }
  const period = periodOf(row);
  if (period === 'total') {
    findings.push(finding('total-row', row.place('period'), { cluster: textOf(row.cell('period')) }));
    return null;
  }
  if (period === null && table.columns.has('period')) {
    const isStatistic = listed === undefined && (namedStatistic(written)?.nothingElse ?? false);
    findings.push(
      isStatistic
        ? finding('total-row', row.place('cluster'), { cluster: written })
        : finding('row-without-period', row.place('period'), { cluster: written }),
    );
    return null;
  }
  return { row, isLeading, written, name, listed, period };
}

/** What a row is that names no cluster. */
function withoutCluster(row: TableRow, isLeading: boolean, name: string, table: FoundRows): Finding {
  if (namedStatistic(name)?.nothingElse) return finding('total-row', row.place('name'), { cluster: name });
  if (isLeading && holdsUnits(row, table)) return finding('units-row', row.place('cluster'));
  return finding('row-without-cluster', row.place('cluster'));
}
