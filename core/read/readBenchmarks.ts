// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding, type WithFindings } from '../model/finding.ts';
import type { Benchmark, Guidance, Scope, Statistic } from '../model/guidance.ts';
import { readText } from './cells.ts';
import { type ElementFinder, type FrameworkElement, readElement, readElementValue } from './namedElement.ts';
import type { ColumnOf } from './tableShapes.ts';
import type { FoundRows, TableRow } from './tables.ts';
import { plain } from './words.ts';

const STATISTIC_WORDS: ReadonlyMap<string, Statistic> = new Map([
  ['media', 'mean'],
  ['mean', 'mean'],
  ['average', 'mean'],
  ['mediana', 'median'],
  ['median', 'median'],
  ['q1', 'q1'],
  ['q3', 'q3'],
  ['migliore', 'best'],
  ['best', 'best'],
  ['valore', 'value'],
  ['value', 'value'],
]);

const SCOPE_WORDS: ReadonlyMap<string, Scope> = new Map([
  ['regionale', 'regional'],
  ['regional', 'regional'],
  ['nazionale', 'national'],
  ['national', 'national'],
  ['europeo', 'european'],
  ['european', 'european'],
  ['altro', 'other'],
  ['other', 'other'],
  ['', 'other'],
]);

/** The benchmarks of the Benchmarks tables: the rows that can be compared with. */
export function readBenchmarks(
  tables: readonly FoundRows[],
  elements: ElementFinder,
): WithFindings<Pick<Guidance, 'benchmarks'>> {
  const findings: Finding[] = [];
  const rows = tables.flatMap((table) => table.rows);
  return { benchmarks: rows.flatMap((row) => readBenchmark(row, elements, findings) ?? []), findings };
}

function readBenchmark(row: TableRow, elements: ElementFinder, findings: Finding[]): Benchmark | null {
  const text = (column: ColumnOf<'benchmarks'>) => readText(row.cell(column), row.place(column), findings);
  const set = text('set');
  if (set === '') findings.push(finding('row-incomplete', row.place('set')));
  const statistic = readStatistic(text('statistic'), row, findings);
  const element = readElement(row, elements, findings);
  if (set === '' || statistic === null || element === null) return null;
  const value = readBenchmarkValue(row, element, statistic, findings);
  if (value === null) return null;
  const scope = readScope(text('scope'), row, findings);
  return {
    set,
    statistic,
    scope,
    element: element.code,
    value,
    source: text('source'),
    place: row.place('value'),
  };
}

function readStatistic(written: string, row: TableRow, findings: Finding[]): Statistic | null {
  const statistic = STATISTIC_WORDS.get(plain(written));
  if (statistic !== undefined) return statistic;
  const place = row.place('statistic');
  findings.push(
    written === ''
      ? finding('row-incomplete', place)
      : finding('unknown-statistic', place, { text: written }),
  );
  return null;
}

/** Of clusters that say yes or no, the mean is the share that says yes. */
function readBenchmarkValue(
  row: TableRow,
  element: FrameworkElement,
  statistic: Statistic,
  findings: Finding[],
): number | null {
  const cell = row.cell('value');
  const isShare = element.kind === 'indicator' && element.format === 'yes-no' && statistic === 'mean';
  if (isShare && typeof cell === 'number' && cell >= 0 && cell <= 1) return cell;
  return readElementValue(row, element, findings);
}

function readScope(written: string, row: TableRow, findings: Finding[]): Scope {
  const scope = SCOPE_WORDS.get(plain(written));
  if (scope === undefined) findings.push(finding('unknown-scope', row.place('scope'), { text: written }));
  return scope ?? 'other';
}
