// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { valueIn } from '../../core/model/table.ts';
import { buildReport } from '../../core/report/buildReport.ts';
import { reportInputOf } from '../../core/report/reportInput.ts';
import { score } from '../../core/score.ts';
import { sheet } from './workbooks.ts';

const CODES = ['A1', 'A2', 'A3', 'B1', 'B2'];

/** Values of some clusters on five indicators in two dimensions, with gaps; weights and directions. */
const world = fc.record({
  values: fc.array(
    fc.array(fc.option(fc.double({ min: -50, max: 150, noNaN: true })), { minLength: 5, maxLength: 5 }),
    {
      minLength: 1,
      maxLength: 8,
    },
  ),
  weights: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 }),
  directions: fc.array(fc.constantFrom('+', '-'), { minLength: 5, maxLength: 5 }),
});

interface World {
  readonly values: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  readonly directions: readonly string[];
}

function gridsOf({ values, weights, directions }: World, order = values.map((_, i) => i)): Grid[] {
  return [
    sheet(
      'Indicatori',
      ['Codice', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo'],
      ...CODES.map((code, i): Cell[] => [code, code[0]!, directions[i]!, weights[i]!, 0, 100]),
    ),
    sheet('Dati', ['Cluster', ...CODES], ...order.map((i): Cell[] => [`C${i}`, ...values[i]!])),
  ];
}

function overall(grids: Grid[]): Map<string, number | null> {
  const { run } = score(grids);
  return new Map(run!.clusters.map(({ code }) => [code, valueIn(run!.stages.aggregated, code, 'TOTALE')]));
}

test('the order of the clusters changes no score', () => {
  fc.assert(
    fc.property(world, (one) => {
      const reversed = one.values.map((_, i) => i).reverse();
      expect(new Map([...overall(gridsOf(one, reversed))].sort())).toEqual(
        new Map([...overall(gridsOf(one))].sort()),
      );
    }),
  );
});

test('weights times a constant change nothing', () => {
  fc.assert(
    fc.property(world, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, factor) => {
      const scaled = overall(gridsOf({ ...one, weights: one.weights.map((weight) => weight * factor) }));
      for (const [code, value] of overall(gridsOf(one))) {
        if (value === null) expect(scaled.get(code)).toBeNull();
        else expect(scaled.get(code)).toBeCloseTo(value, 9);
      }
    }),
  );
});

test('a better value never lowers its cluster', () => {
  fc.assert(
    fc.property(world, fc.nat(4), fc.double({ min: 0, max: 60, noNaN: true }), (one, column, step) => {
      const before = one.values[0]![column];
      if (before === null || before === undefined) return;
      const better = before + (one.directions[column] === '+' ? step : -step);
      const values = one.values.map((row, at) =>
        at === 0 ? row.map((value, i) => (i === column ? better : value)) : row,
      );
      const [was, is] = [overall(gridsOf(one)).get('C0')!, overall(gridsOf({ ...one, values })).get('C0')!];
      if (was !== null) expect(is).toBeGreaterThanOrEqual(was - 1e-9);
    }),
  );
});

test('scores stay within 0 and 100 and are never NaN', () => {
  fc.assert(
    fc.property(world, (one) => {
      for (const value of overall(gridsOf(one)).values()) {
        expect(value === null || (value >= 0 && value <= 100 + 1e-9)).toBe(true);
      }
    }),
  );
});

test('a missing value never counts as 0: its weight is taken out', () => {
  fc.assert(
    fc.property(world, fc.nat(4), (one, column) => {
      const without = one.values.map((row) => row.map((value, i) => (i === column ? null : value)));
      const left = CODES.map((_, i) => i).filter((i) => i !== column && CODES[i]![0] === CODES[column]![0]);
      const { run } = score([
        ...gridsOf({ ...one, values: without }),
        sheet('M', ['Chiave', 'Valore'], ['aggregation.minimum-availability', 0]),
      ]);
      const dimension = CODES[column]![0]!;
      for (const { code } of run!.clusters) {
        const present = left.filter((i) => valueIn(run!.stages.normalised, code, CODES[i]!) !== null);
        const weight = present.reduce((sum, i) => sum + one.weights[i]!, 0);
        const sum = present.reduce(
          (all, i) => all + one.weights[i]! * valueIn(run!.stages.normalised, code, CODES[i]!)!,
          0,
        );
        const expected = present.length === 0 ? null : sum / weight;
        const actual = valueIn(run!.stages.aggregated, code, dimension);
        if (expected === null) expect(actual).toBeNull();
        else expect(actual).toBeCloseTo(expected, 9);
      }
    }),
  );
});

test('the points of Figure 1 sum to the overall score', () => {
  fc.assert(
    fc.property(world, (one) => {
      const { run } = score(gridsOf(one));
      const chart = buildReport(reportInputOf(run!, [], 'it'), []).sheets[0]!.charts[0]!;
      chart.categories.forEach((label, i) => {
        const total = valueIn(run!.stages.aggregated, label, 'TOTALE');
        const points = chart.series.map(({ values }) => values[i]!).filter((value) => value !== null);
        if (total === null) expect(points).toEqual([]);
        else expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
      });
    }),
  );
});
