// SPDX-License-Identifier: EUPL-1.2
import { isStatisticOf, sampleOf } from '../../../core/read/statisticNumbers.ts';
import { namedStatistic, type RowStatistic } from '../../../core/read/statisticWords.ts';

test.each([
  ['Totale', 'sum', true],
  ['TOTALE COMPLESSIVO', 'sum', true],
  ['Grand Total', 'sum', true],
  ['Totale generale', 'sum', true],
  ['Media', 'mean', true],
  ['Media ponderata', 'mean', true],
  ['Dev. standard', 'deviation', true],
  ['Dev.st.', 'deviation', true],
  ['D.S.', 'deviation', true],
  ['Std Dev', 'deviation', true],
  ['Mediana', 'median', true],
  ['Min', 'minimum', true],
  ['Max.', 'maximum', true],
  ['Peso', 'weights', true],
  ['Unità di misura', 'units', true],
  ['u.m.', 'units', true],
  ['Valore medio', 'mean', true],
  ['Std. deviation', 'deviation', true],
  ['Scarto quadratico medio', 'deviation', true],
  ['Coefficiente di variazione', 'deviation', true],
  ['s.q.m.', 'deviation', true],
  ['3° quartile', 'quantile', true],
  ['75th percentile', 'quantile', true],
  ['N. cluster', 'count', true],
  ['Number of clusters', 'count', true],
  ['Totale (n = 9)', 'sum', true],
  ['Totale 2024', 'sum', true],
  ['∑', 'sum', true],
  ['Lowest value', 'minimum', true],
  ['Pesi indicatori', 'weights', true],
  ['Media dei cluster', 'mean', true],
  ['Group average', 'mean', true],
  ['Media gruppo', 'mean', true],
  ['Media cluster', 'mean', false],
  ['Cluster Media', 'mean', false],
  ['Gruppo Media', 'mean', false],
  ['Media World', 'mean', false],
  ['Totale Puglia', 'sum', false],
  ['Total Energies', 'sum', false],
  ['Benchmark EU', 'heading', false],
  ['Generali', null, false],
  ['Media regionale', 'mean', true],
  ['EU27 average', 'mean', true],
  ['Cluster Media e Creatività', 'mean', false],
  ['{mean}', 'mean', false],
  ['AFIL', null, false],
  ['Mediaset', null, false],
  ['', null, false],
])('%s', (text, statistic, nothingElse) => {
  expect(namedStatistic(text)).toEqual(
    statistic === null ? null : { statistic, nothingElse, unlikely: false },
  );
});

test.each(['N', 'Q1', 'CV', 'N. 1', 'Distretto Medio Adriatico', 'Tutti'])(
  '%s is a name unless numbers say else',
  (text) => {
    expect(namedStatistic(text)).toMatchObject({ nothingElse: false, unlikely: true });
  },
);

const OTHERS = new Map([
  ['A', [10, 30, 50]],
  ['B', [20, 40, 61]],
]);

function isOne(a: number | null, b: number | null, statistic: RowStatistic, others = OTHERS): boolean {
  const row = new Map<string, number>();
  if (a !== null) row.set('A', a);
  if (b !== null) row.set('B', b);
  const samples = new Map([...others].map(([column, values]) => [column, sampleOf(values)]));
  return isStatisticOf(row, samples, statistic);
}

test('a row is a statistic of others where each of its numbers is, also rounded', () => {
  expect(isOne(30, 40.33, 'mean')).toBe(true);
  expect(isOne(30, 40, 'mean')).toBe(true);
  expect(isOne(90, 121, 'sum')).toBe(true);
  expect(isOne(90, null, 'sum')).toBe(true);
  expect(isOne(10, 20, 'minimum')).toBe(true);
  expect(isOne(50, 61, 'maximum')).toBe(true);
  expect(isOne(30, 40, 'median')).toBe(true);
  expect(isOne(20, 20.5, 'deviation')).toBe(true);
  expect(isOne(3, 3, 'count')).toBe(true);
});

test('a row that only looks like one is not', () => {
  expect(isOne(30, 55, 'mean')).toBe(false);
  expect(isOne(null, null, 'mean')).toBe(false);
  expect(isOne(30, 40, 'weights')).toBe(false);
  expect(isOne(30, 40, 'mean', new Map())).toBe(false);
  expect(
    isOne(
      10,
      20,
      'mean',
      new Map([
        ['A', [10]],
        ['B', [20]],
      ]),
    ),
  ).toBe(false);
});
