// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { explain } from '../../../core/explain/explain.ts';
import type { ExplainedAggregate, ExplainedIndicator } from '../../../core/explain/explanation.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { DATA, SOUND, sheet } from '../workbooks.ts';

const SAMPLE = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids;
const { run, history } = score(SAMPLE, { withHistory: true });

function indicator(cluster: string, code: string): ExplainedIndicator {
  return explain(run!, cluster, code, history) as ExplainedIndicator;
}

test('a value of the sample is what its formula makes of answers', () => {
  for (const { code } of run!.framework.indicators) {
    const { behind, source } = indicator('AFIL', code);
    expect(behind!.cells.length).toBeGreaterThan(0);
    expect(behind!.cells.every(({ sheet: name }) => name === 'Questionario')).toBe(true);
    expect(behind!.cells.every(({ header }) => header !== '')).toBe(true);
    const { calculation, cells, more } = behind!;
    if (calculation === null || more > 0) continue;
    const sum = calculation.map((part) => (typeof part === 'number' ? `(${cells[part]!.content})` : part));
    expect(Number(new Function(`return ${sum.join('').replaceAll('^', '**')}`)())).toBeCloseTo(
      source.value!,
      9,
    );
  }
  const sums = run!.framework.indicators.filter(
    ({ code }) => indicator('AFIL', code).behind!.calculation !== null,
  );
  expect(sums.length).toBeGreaterThan(20);
});

test('a typed value has nothing behind it, and an area is cut', () => {
  const long = sheet('Fonte', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const formulas = [{ row: 1, column: 1, formula: '=AVERAGE(Fonte!A1:J1)' }];
  const { run: scored } = score([SOUND, long, { ...DATA, formulas }]);
  const [a1, a2] = ['A1', 'A2'].map((code) => (explain(scored!, 'X', code) as ExplainedIndicator).behind);
  expect(a1!.cells.map(({ cell, content }) => [cell, content])).toEqual(
    ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1'].map((cell, i) => [cell, i + 1]),
  );
  expect([a1!.more, a1!.calculation, a2]).toEqual([2, null, null]);
});

test('a value is held against the median and the period before', () => {
  const rows = [
    ['X', 2023, 2],
    ['X', 2024, 4],
    ['Y', 2024, 6],
    ['Z', 2024, 9],
  ];
  const result = score([SOUND, sheet('Dati', ['Cluster', 'Periodo', 'A1'], ...rows)], { withHistory: true });
  const compared = (cluster: string) =>
    (explain(result.run!, cluster, 'A1', result.history) as ExplainedIndicator).compared;
  expect(compared('X')).toEqual({ value: 4, median: 6, previous: { period: 2023, value: 2 } });
  expect(compared('Y')).toEqual({ value: 6, median: 6, previous: null });
});

test('the parts of a score come weakest first, what has none last', () => {
  const { parts } = explain(run!, 'AFIL', run!.framework.root) as ExplainedAggregate;
  const scores = parts.map(({ explanation }) => explanation.score ?? Infinity);
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(new Set(scores).size).toBeGreaterThan(1);
});
