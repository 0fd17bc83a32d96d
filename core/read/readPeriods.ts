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

interface ReadPeriods {
  readonly periodOf: PeriodOf;
  /** The periods that some row writes without a note. */
  readonly sure: ReadonlySet<Period | 'total'>;
}

/**
 * How the periods of the data are read, all tables together: where some are years, the last day of a year is that year.
 * What was read otherwise than it is written, what no calendar knows beside what it knows, and periods of several
 * lengths in one table are told, each kind once a table.
 */
export function readPeriods(tables: readonly FoundRows[]): WithFindings<ReadPeriods> {
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
  const hasSpans = dated.some(({ rows }) =>
    rows.some((row) => isDashedSpan(row.cell('period'), reading(row.cell('period')).period)),
  );
  const periodOf = (row: TableRow): Period | 'total' => {
    const cell = row.cell('period');
    const { period, writing } = reading(cell);
    const isDoubtful = writing === 'unknown' || writing === 'noted';
    if (isDoubtful && namedStatistic(textOf(cell))?.nothingElse) return 'total';
    if (hasSpans && writing === 'plain') return asSpan(period);
    const lastDay = typeof period === 'string' ? /^(\d{4})-12-31$/.exec(period) : null;
    return hasYears && lastDay !== null ? Number(lastDay[1]) : period;
  };
  const isSure = (row: TableRow) => ['plain', 'understood'].includes(reading(row.cell('period')).writing);
  const sure = new Set(dated.flatMap(({ rows }) => rows.filter(isSure).map(periodOf)));
  return { periodOf, sure, findings: dated.flatMap((table) => oddPeriods(table, periodOf, reading)) };
}

/** `2012-13`, which can only be a year over two: then `2011-12` beside it is no December. */
function isDashedSpan(cell: Cell, period: Period): boolean {
  return /^\d{4}-\d{2}$/.test(textOf(cell)) && typeof period === 'string' && period.includes('/');
}

function asSpan(period: Period): Period {
  const [, first = '', second = ''] = /^(\d{4})-(\d{2})$/.exec(String(period)) ?? [];
  return first !== '' && (Number(first) + 1) % 100 === Number(second) ? `${first}/${second}` : period;
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
  const lengths = new Map<string, TableRow>();
  const kindOf = (row: TableRow) => periodEnd(reading(row.cell('period')).period)?.kind;
  const best = (['calendar', 'round'] as const).find((kind) => rows.some((row) => kindOf(row) === kind));
  for (const row of rows) {
    const cell = row.cell('period');
    const period = periodOf(row);
    if (period === null || period === 'total') continue;
    const { writing } = reading(cell);
    const isUnknown = best !== undefined && kindOf(row) !== best;
    const code = isUnknown
      ? 'period-unknown'
      : writing === 'noted'
        ? 'period-noted'
        : writing === 'understood'
          ? 'period-understood'
          : null;
    const form = formOf(period);
    // Each note by itself; one date for all dates of a table.
    const once = code === 'period-understood' ? `${form} ${typeof cell}` : `${code} ${plain(textOf(cell))}`;
    if (code !== null && !told.has(once)) {
      told.add(once);
      const written = asShown(cell, reading(cell).period);
      findings.push(
        code === 'period-unknown'
          ? finding(code, row.place('period'), { written })
          : finding(code, row.place('period'), { written, period }),
      );
    }
    const end = periodEnd(period);
    if (end?.kind === 'calendar' && !lengths.has(form)) lengths.set(form, row);
  }
  return lengths.size < 2 ? findings : [...findings, mixedLengths(lengths, periodOf)];
}

/** Days, months, quarters, half years, years, years over two. */
function formOf(period: Period): string {
  return `${periodEnd(period)?.months} ${String(period).includes('/')}`;
}

/** A true date is a number that nobody sees: the day that it stands for says which cell is meant. */
function asShown(cell: Cell, period: Period): string {
  const isDate = typeof cell === 'number' && typeof period === 'string' && /^\d{4}-\d\d-\d\d$/.test(period);
  return isDate ? period : textOf(cell);
}

/** At the first row whose period is not as long as those before it. */
function mixedLengths(lengths: ReadonlyMap<string, TableRow>, periodOf: PeriodOf): Finding {
  const [first, second] = [...lengths.values()];
  return finding('periods-mixed', second!.place('period'), {
    first: String(periodOf(first!)),
    second: String(periodOf(second!)),
  });
}
