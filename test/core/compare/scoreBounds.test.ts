// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { runJson } from '../../../core/runJson.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';

const FRAMEWORK = indicators(['A1', '', '', '+', 3, 0, 100], ['A2', '', '', '-', 2, 0, 50]);
const METHOD = [['aggregation.minimum-availability', '0']] as const;

type Value = number | null;

function result(
  rows: readonly (readonly [string, ...Value[]])[],
  overrides: readonly (readonly [string, string])[] = [],
) {
  const data = sheet(
    'Dati',
    ['Cluster', 'Periodo', 'A1', 'A2'],
    ...rows.map(([code, ...values]) => [code, 2024, ...values]),
  );
  return score([FRAMEWORK, data], { overrides: [...METHOD, ...overrides] });
}

test('a gap stands at the ends of the goalposts, whichever is the better', () => {
  const { bounds } = runJson(
    result([
      ['X', 60, null],
      ['Y', 80, 10],
    ]),
  );
  // 60 * 3/5 + 0 * 2/5, and + 100 * 2/5; Y lacks nothing.
  expect(bounds).toEqual({ TOTALE: { X: [36, 76] } });
});

test('without goalposts it stands at the lowest and the highest value observed, on the scale as it was fitted', () => {
  const rows = [
    ['X', 60, null],
    ['Y', 80, 10],
    ['Z', 0, 30],
  ] as const;
  const { bounds } = runJson(result(rows, [['normalisation', 'z-score']]));
  const run = result(rows, [['normalisation', 'z-score']]).run!;
  const scores = run.stages.normalised.data;
  const x = scores[0]!.values[0]!;
  const [best, worst] = [scores[1]!.values[1]!, scores[1]!.values[2]!];
  expect(bounds!.TOTALE!.X![0]).toBeCloseTo(0.6 * x + 0.4 * worst, 12);
  expect(bounds!.TOTALE!.X![1]).toBeCloseTo(0.6 * x + 0.4 * best, 12);
});

test('a value that was filled in is no gap, and is told as imputed', () => {
  const json = runJson(
    result(
      [
        ['X', 60, null],
        ['Y', 80, 10],
      ],
      [['imputation', 'mean']],
    ),
  );
  expect(json).toMatchObject({ bounds: {}, imputed: { X: ['A2'] }, examples: false });
});

test('by Copeland the gaps of one cluster are filled at a time', () => {
  const rows = [
    ['X', 60, null],
    ['Y', 50, 10],
    ['Z', 40, null],
  ] as const;
  const { bounds } = runJson(result(rows, [['aggregation', 'copeland']]));
  // X is better than both on A1, of weight 3: A2, of weight 2, never turns that.
  expect(bounds).toEqual({ TOTALE: { X: [2, 2], Z: [-2, -2] } });
});

test('an arithmetic mean is never beyond its bounds, nor they beyond the scale', () => {
  const value = fc.option(fc.integer({ min: -20, max: 120 }), { freq: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }), (values) => {
      const { run } = result(values.map((own, i) => [`C${i}`, ...own]));
      for (const [cluster, [low, high]] of run?.bounds.get('TOTALE') ?? []) {
        const row = run!.stages.aggregated.clusters.indexOf(cluster);
        const found = run!.stages.aggregated.data[0]!.values[row]!;
        expect(low).toBeLessThanOrEqual(found);
        expect(high).toBeGreaterThanOrEqual(found);
        expect([low >= 0, high <= 100]).toEqual([true, true]);
      }
    }),
  );
});
