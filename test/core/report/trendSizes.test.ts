// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { methodEntries } from '../../../core/model/methodKeys.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { planTrend } from '../../../core/report/trend/planTrend.ts';
import { score } from '../../../core/score.ts';
import { anyPeriod, gridsOf } from '../compare/periods.ts';
import { anyMethod } from '../method/anyMethod.ts';
import { cluster6, sheet } from '../workbooks.ts';
import { trendOf } from './trendPlans.ts';

/** A workbook of so many clusters and dimensions, three periods, the last but one with gaps. */
function sized(clusters: number, dimensions: number, name: (i: number) => string): Grid[] {
  const codes = Array.from({ length: dimensions }, (_, d) => [`D${d}x`, `D${d}y`]).flat();
  const elements = Array.from({ length: dimensions }, (_, d): Cell[][] => [
    [`D${d}`, 'dimensione', null, `Dimensione ${d} di nome lungo`, null, null],
    [`D${d}x`, null, `D${d}`, `Indicatore ${d} x`, 0, 100],
    [`D${d}y`, null, `D${d}`, `Indicatore ${d} y`, 0, 100],
  ]).flat();
  const rows = [2022, 2023, 2024].flatMap((period, p) =>
    Array.from({ length: clusters }, (_, i): Cell[] => [
      name(i),
      period,
      ...codes.map((_, k) => (p === 1 && (i + k) % 5 === 0 ? null : (i * 7 + k * 13 + p * (i % 11)) % 100)),
    ]),
  );
  return [
    sheet('I', ['Codice', 'Tipo', 'Padre', 'Nome', 'Minimo', 'Massimo'], ...elements),
    sheet('D', ['Cluster', 'Periodo', ...codes], ...rows),
  ];
}

/** Pairs of blocks and charts that share a cell. */
function overlaps({ blocks, charts }: SheetPlan): unknown[] {
  const areas = [
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]!.length,
    })),
    ...charts.map(({ place }) => place),
  ].sort((a, b) => a.row - b.row);
  return areas.flatMap((a, i) =>
    areas
      .slice(i + 1)
      .filter(
        (b) => b.row < a.row + a.rows && b.column < a.column + a.columns && a.column < b.column + b.columns,
      ),
  );
}

test.each([
  [1, 1],
  [1, 6],
  [9, 6],
  [10, 12],
  [40, 12],
  [300, 6],
])(
  '%i clusters, %i dimensions: nothing overlaps, nothing is ragged, no chart has too many lines',
  (clusters, dimensions) => {
    const plan = trendOf(
      sized(clusters, dimensions, (i) => `Cluster ${i} ${'dal nome assai lungo '.repeat(i % 4)}`),
    );
    expect(overlaps(plan)).toEqual([]);
    // One dimension is the overall score itself.
    expect(plan.charts).toHaveLength(dimensions === 1 ? 1 : 1 + dimensions);
    for (const { series, place, categories } of plan.charts) {
      expect(series.length).toBeGreaterThan(0);
      expect(series.length).toBeLessThanOrEqual(9);
      expect(place.columns).toBeLessThanOrEqual(plan.columnWidths.length);
      expect(series.map(({ values }) => values.length)).toEqual(series.map(() => categories.length));
    }
    for (const { column, cells } of plan.blocks) {
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      expect(column + cells[0]!.length).toBeLessThanOrEqual(plan.columnWidths.length);
    }
  },
);

/** Rows and columns, the header counted once. */
function sizeOf({ cells }: SheetPlan['blocks'][number]): [number, number] {
  const [header] = cells[0]!;
  const repeated = cells.slice(1).filter(([first]) => first!.role === header!.role);
  return [cells.length - repeated.length, cells[0]!.length];
}

test('both languages say the same, each in its own words, with no placeholder left', () => {
  for (const overrides of [[['normalisation', 'goalposts']], [['pooling', 'all']], []] as const) {
    const [italian, english] = (['it', 'en'] as const).map((language) => {
      const plan = trendOf(cluster6(), overrides, language);
      expect(JSON.stringify(plan)).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/);
      return plan.blocks.filter(({ cells }) => cells[0]!.length > 1);
    });
    expect(english!.map(sizeOf)).toEqual(italian!.map(sizeOf));
  }
});

test('every method and all data have a sheet, and no cell or axis holds a number that is none', () => {
  let drawn = 0;
  fc.assert(
    fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 4 }), anyMethod, (periods, method) => {
      const overrides = methodEntries(method)
        .filter(([key, text]) => key !== 'period' && text !== null)
        .map(([key, text]) => [key, String(text)] as const);
      const { run, history } = score(gridsOf(periods), { overrides, withHistory: true });
      if (run === null) return;
      const plan = planTrend(reportInputOf(run, history, 'en'), 'Trend');
      const contents = plan.blocks.flatMap(({ cells }) => cells.flat().map(({ content }) => content));
      expect(contents.filter((one) => typeof one === 'number' && !Number.isFinite(one))).toEqual([]);
      expect(contents.filter((one) => /NaN|Infinity|undefined|\{\w+\}/.test(String(one)))).toEqual([]);
      expect(overlaps(plan)).toEqual([]);
      for (const { axis, series } of plan.charts) {
        expect(axis.min < axis.max && axis.step > 0).toBe(true);
        const values = series.flatMap((one) => one.values).filter((one) => one !== null);
        expect(values.every((one) => one >= axis.min - 1e-9 && one <= axis.max + 1e-9)).toBe(true);
      }
      drawn += plan.charts.length;
    }),
    { numRuns: 150 },
  );
  expect(drawn).toBeGreaterThan(20);
});
