// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../../core/compare/groupStatistics.ts';
import { MOST_BARS } from '../../../core/report/charted.ts';
import { planDimensions } from '../../../core/report/dimensions/planDimensions.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { input } from './someReports.ts';

const planOf = (name: string) => planDimensions(input(name, 'it'), 'Dimensioni');

/** The bars of a chart as one list: each has its value in one series only. */
function barsOf({ charts }: SheetPlan, index: number) {
  const { categories, series } = charts[index]!;
  return categories.map((label, i) => {
    const present = series.flatMap(({ name, values }) =>
      values[i] === null ? [] : [{ name, value: values[i]! }],
    );
    expect(present.length).toBeLessThanOrEqual(1);
    return { label, series: present[0]?.name ?? null, value: present[0]?.value ?? null };
  });
}

test('the median stands among the sorted bars, in a series of its own', () => {
  const { run } = input('40 clusters, five periods', 'it');
  const plan = planOf('40 clusters, five periods');
  run.framework.aggregates.slice(1).forEach(({ code }, index) => {
    const bars = barsOf(plan, index);
    const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(bars.filter(({ series }) => series === 'Mediana')).toEqual([
      { label: 'Mediana del gruppo', series: 'Mediana', value: groupStatistics(run, code)!.median },
    ]);
    const [scores, median] = plan.charts[index]!.series;
    expect(scores!.colour).not.toBe(median!.colour);
    expect(plan.charts[index]!.description).toContain('La mediana del gruppo è');
  });
});

test('one cluster alone has no median beside it', () => {
  const plan = planOf('one cluster');
  expect(plan.charts).toHaveLength(6);
  for (const { series, categories } of plan.charts) {
    expect(series.map(({ name }) => name)).toEqual(['Punteggio']);
    expect(categories).toEqual(['Cluster 1']);
  }
});

test('of 300 clusters a chart shows both ends with quartiles and median between, the table all', () => {
  const { run } = input('300 clusters', 'it');
  const plan = planOf('300 clusters');
  const bars = barsOf(plan, 0);
  expect(bars.length).toBeLessThanOrEqual(MOST_BARS);
  expect(bars.slice(10, -10).map(({ label }) => label)).toEqual([
    'Terzo quartile',
    'Mediana del gruppo',
    'Primo quartile',
  ]);
  const values = bars.map(({ value }) => value!);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  const group = groupStatistics(run, run.framework.aggregates[1]!.code)!;
  expect([values[0], values[10], values[11], values[12], values.at(-1)]).toEqual([
    group.best,
    group.q3,
    group.median,
    group.q1,
    group.lowest,
  ]);
  expect(plan.charts[0]!.description).toContain('i primi 10 e gli ultimi 10');
  const tables = plan.blocks.filter(({ cells }) => cells[0]![0]!.content === 'Pos.');
  const rows = tables.map(({ cells }) => cells.filter(([first]) => first!.content !== 'Pos.').length);
  expect(rows).toEqual(Array(6).fill(301));
});

test('a chart of cells of its own repeats them', () => {
  const plan = planOf('300 clusters');
  const { source, categories, series } = plan.charts[0]!;
  const block = plan.blocks.find(({ row, column }) => row === source.row && column === source.column)!;
  const [header, ...rows] = block.cells;
  expect(header!.slice(1).map(({ content }) => content)).toEqual(series.map(({ name }) => name));
  expect(rows.map(([label]) => label!.content)).toEqual(categories);
  series.forEach(({ values }, i) => {
    expect(rows.map((row) => row[1 + i]!.content)).toEqual(values);
  });
});

test('where no cluster has a score, the line beside the chart says so', () => {
  const plan = planOf('no value at all');
  expect(plan.charts.map(({ description }) => description)).toEqual(
    Array(2).fill('Nessun cluster ha un punteggio.'),
  );
});

test('blocks and charts stand apart, whatever there is to show', () => {
  for (const name of ['300 clusters', 'four levels and many gaps', 'one dimension', 'one cluster']) {
    const plan = planOf(name);
    const areas = [
      ...plan.blocks.map(({ row, cells }) => ({ row, rows: cells.length })),
      ...plan.charts.map(({ place }) => place),
    ].sort((a, b) => a.row - b.row);
    areas.slice(1).forEach(({ row }, i) => {
      expect(row).toBeGreaterThanOrEqual(areas[i]!.row + areas[i]!.rows);
    });
  }
});
