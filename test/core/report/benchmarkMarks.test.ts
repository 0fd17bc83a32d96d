// SPDX-License-Identifier: EUPL-1.2

import { planDimensions } from '../../../core/report/dimensions/planDimensions.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { contentAt, dataSheet, frameworkSheet } from './cards.ts';
import { input } from './someReports.ts';
import { benchmark, withBenchmarks } from './withBenchmarks.ts';

const { run } = score([
  frameworkSheet(['Alfa', 'Beta'], 2),
  dataSheet(2, 2, ['K1', 2020, 80, 80, 50, 50], ['K2', 2020, 40, 40, 60, 60], ['K3', 2020, 20, 20, 90, 70]),
]);
const bare = reportInputOf(run!, [], 'it');
const [EUROPE, NATION, REGION] = [
  [benchmark('D1_1', 50), benchmark('D1_2', 70)],
  benchmark('D1', 40, { set: 'Italia', scope: 'national', statistic: 'q3' }),
  benchmark('D1', 10, { set: 'Lombardia', scope: 'regional' }),
] as const;
const figures = (of: ReportInput) => planDimensions(of, 'Dimensioni').charts;

test('without benchmarks Figure 2 has the clusters and the median alone', () => {
  expect(figures(bare)[0]!.series.map(({ name }) => name)).toEqual(['Punteggio', 'Mediana']);
});

test('what the sets reach on a dimension are bars among the clusters, in a series of their own', () => {
  const [alfa, beta] = figures(withBenchmarks(bare, ...EUROPE, NATION, REGION));
  expect(alfa!.categories).toEqual([
    'K1',
    'Riferimento: EU (media)',
    'K2',
    'Mediana del gruppo',
    'Riferimento: Italia (terzo quartile)',
    'K3',
    'Riferimento: Lombardia (media)',
  ]);
  expect(alfa!.series.map(({ name }) => name)).toEqual(['Punteggio', 'Mediana', 'Riferimenti']);
  expect(new Set(alfa!.series.map(({ colour }) => colour)).size).toBe(3);
  expect(alfa!.series[2]!.values).toEqual([null, 60, null, null, 40, null, 10]);
  expect(alfa!.description).toContain(
    'barre arancioni: Lombardia (media) 10,0; Italia (terzo quartile) 40,0; EU (media) 60,0.',
  );
  expect(beta!.series).toHaveLength(2);
});

test('the table beside the figure has their rows, and the chart is drawn from it', () => {
  const plan = planDimensions(withBenchmarks(bare, ...EUROPE), 'Dimensioni');
  const { source, categories, series } = plan.charts[0]!;
  const rows = categories.map((_, i) =>
    [0, ...series.keys()].map((_column, j) => contentAt(plan, source.row + 1 + i, source.column + j)),
  );
  expect(rows).toEqual([
    ['K1', 80, null, null],
    ['Riferimento: EU (media)', null, null, 60],
    ['K2', 40, null, null],
    ['Mediana del gruppo', null, 40, null],
    ['K3', 20, null, null],
  ]);
  expect([4, 5, 6, 7].map((column) => contentAt(plan, source.row + 2, column))).toEqual([60, null, 50, 70]);
});

test('a benchmark stands in the figure of one cluster too, where there is no median', () => {
  const one = input('one cluster', 'it');
  const [figure] = figures(withBenchmarks(one, benchmark('D1', 30)));
  expect(figure!.series.map(({ name }) => name)).toEqual(['Punteggio', 'Riferimenti']);
});

test('of 300 clusters the figure has the benchmarks too, in their place', () => {
  const many = withBenchmarks(input('300 clusters', 'it'), benchmark('D1', 99), benchmark('D2', 40));
  const [first, second] = figures(many);
  expect(first!.categories[0]).toBe('Riferimento: EU (media)');
  expect(second!.categories.slice(10, -10)).toEqual([
    'Terzo quartile',
    'Mediana del gruppo',
    'Riferimento: EU (media)',
    'Primo quartile',
  ]);
});

test('on a scale without ends the axis reaches as far as the benchmark', () => {
  const { run: open } = score(
    [frameworkSheet(['Alfa'], 1), dataSheet(1, 1, ['K1', 2020, 10], ['K2', 2020, 20], ['K3', 2020, 30])],
    { overrides: [['normalisation', 'z-score']] },
  );
  const plain = reportInputOf(open!, [], 'it');
  const far = withBenchmarks(plain, benchmark('D1_1', 90));
  const [figure] = figures(far);
  const reached = Math.max(...figure!.series.at(-1)!.values.map((value) => value ?? 0));
  expect(reached).toBeGreaterThan(figures(plain)[0]!.axis.max);
  expect(figure!.axis.max).toBeGreaterThanOrEqual(reached);
});
