// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Cell } from '../model/grid.ts';
import type { Period } from '../model/period.ts';
import { isYear, periodEnd } from '../model/periodTime.ts';
import { type PeriodReading, readPeriod } from '../model/readPeriod.ts';
import { namedStatistic } from './statisticWords.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { plain, textOf } from './words.ts';

/** Reads the period of a row; `null` where it has none, `total` where it stands for all periods together. */
export type PeriodOf = (row: TableRow) => Period | 'total';

/**
 * How the periods of the data are read, all tables together: where some are years, the last day of a year is that year.
 * What was read otherwise than it is written, what no calendar knows beside what it knows, and periods of several
 * lengths in one table are told, each kind once a table.
 */
export function readPeriods(tables: readonly FoundRows[]): WithFindings<{ readonly periodOf: PeriodOf }> {
  const known = new Map<Cell, PeriodReading>();
  const reading = (cell: Cell): PeriodReading => {
    let read = known.get(cell);
    if (read === undefined) {
      read = readPeriod(cell);
      known.set(cell, read);
    }
    return read;
  };
  const dated = tables.filter(({ columns }) => columns.has('period'));
  const hasYears = dated.some(({ rows }) =>
    rows.some((row) => isYearNumber(reading(row.cell('period')).period)),
  );
  const periodOf = (row: TableRow): Period | 'total' => {
    const cell = row.cell('period');
    const { period, writing } = reading(cell);
    if (writing === 'unknown' && namedStatistic(textOf(cell))?.nothingElse) return 'total';
    const lastDay = typeof period === 'string' ? /^(\d{4})-12-31$/.exec(period) : null;
    return hasYears && lastDay !== null ? Number(lastDay[1]) : period;
  };
  return { periodOf, findings: dated.flatMap((table) => oddPeriods(table, periodOf, reading)) };
}

function isYearNumber(period: Period): boolean {
  return typeof period === 'number' && isYear(period);
}

function oddPeriods(
  { rows }: FoundRows,
  periodOf: PeriodOf,
  reading: (cell: Cell) => PeriodReading,
): Finding[] {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const lengths = new Map<number, TableRow>();
  const isKnown = (row: TableRow) => periodEnd(reading(row.cell('period')).period) !== null;
  const someKnown = rows.some(isKnown);
  for (const row of rows) {
    const cell = row.cell('period');
    const period = periodOf(row);
    if (period === null || period === 'total') continue;
    const { writing } = reading(cell);
    const code =
      writing === 'noted' ? 'period-noted' : writing === 'unknown' ? 'period-unknown' : 'period-understood';
    const isTold = writing === 'noted' || writing === 'understood' || (someKnown && !isKnown(row));
    // Each note by itself; one date for all dates of a table.
    const once = writing === 'understood' ? writing : `${writing} ${plain(textOf(cell))}`;
    if (isTold && !told.has(once)) {
      told.add(once);
      const written = textOf(cell);
      findings.push(
        code === 'period-unknown'
          ? finding(code, row.place('period'), { written })
          : finding(code, row.place('period'), { written, period }),
      );
    }
    const end = periodEnd(period);
    if (end !== null && end.kind === 'calendar' && !lengths.has(end.months)) lengths.set(end.months, row);
  }
  return lengths.size < 2 ? findings : [...findings, mixedLengths(lengths, periodOf)];
}

/** At the first row whose period is not as long as those before it. */
function mixedLengths(lengths: ReadonlyMap<number, TableRow>, periodOf: PeriodOf): Finding {
  const [first, second] = [...lengths.values()];
  return finding('periods-mixed', second!.place('period'), {
    first: String(periodOf(first!)),
    second: String(periodOf(second!)),
  });
}
