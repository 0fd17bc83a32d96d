// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { logarithm, transformed } from '../../../core/formulas/treatment/transforms.ts';
import type { Indicator } from '../../../core/model/framework.ts';
import { DEFAULT_METHOD, type Outliers, type Treatment } from '../../../core/model/method.ts';
import { columnOf, type Table } from '../../../core/model/table.ts';
import { treat } from '../../../core/stages/treat.ts';
import { shape } from '../../../core/statistics/moments.ts';
import { frameworkOf, indicator } from '../frameworks.ts';
import { frameOf } from '../oracle.ts';

type Values = readonly (number | null)[];

function tableOfOne(values: Values, clusters = values.map((_, i) => `C${i}`)): Table {
  return { clusters, columns: ['v'], data: [columnOf(values)] };
}

function treated(
  values: Values,
  treatment: Treatment,
  more: Partial<Outliers> = {},
  own: Partial<Indicator> = {},
) {
  const table = tableOfOne(values);
  const outliers = { ...DEFAULT_METHOD.outliers, treatment, ...more };
  const result = treat(table, frameworkOf([indicator('v', own)]), outliers);
  return {
    table,
    result: result.table,
    values: frameOf(result.table).v!,
    done: result.treatments.get('v'),
    told: result.findings.map(({ code, cell, params }) => [code, cell, params]),
  };
}

const ONE_FAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
const TWO_VALUES = [...Array<number>(29).fill(0), 1];
const FAR = Array.from({ length: 55 }, (_, i) => (i % 5) + 1).concat([
  1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
]);

test('winsorise', () => {
  const { values, done, told } = treated(ONE_FAR, { kind: 'winsorise' });
  expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30]);
  expect(done).toMatchObject({ outcome: 'winsorised', winsorised: 1 });
  expect(done!.before.skew).toBeGreaterThan(2);
  expect(done!.after.skew).toBeLessThan(2);
  expect(told).toEqual([['outliers-winsorised', 'A-v', { indicator: 'v', count: 1 }]]);
});

test('winsorising alone that does not help is kept, and told', () => {
  const { values, done, told } = treated(FAR, { kind: 'winsorise' });
  expect(done).toMatchObject({ outcome: 'failed', winsorised: 5 });
  expect(Math.max(...(values as number[]))).toBe(1e4);
  expect(told).toEqual([
    ['outliers-winsorised', 'A-v', { indicator: 'v', count: 5 }],
    ['outliers-remain', 'A-v', { indicator: 'v', treatment: 'winsorise' }],
  ]);
});

test('after winsorising in vain the logarithm is of the values as they were, and kept although it does not help', () => {
  const { values, done, told } = treated(FAR, { kind: 'winsorise-log' });
  expect(values).toEqual([...transformed(FAR, logarithm(FAR, 1))]);
  expect(done).toMatchObject({ outcome: 'log', winsorised: 0 });
  expect(told).toEqual([
    ['outliers-log', 'A-v', { indicator: 'v', treatment: 'winsorise-log' }],
    ['outliers-remain', 'A-v', { indicator: 'v', treatment: 'winsorise-log' }],
  ]);
});

test('winsorising stops before all values are the same', () => {
  const { table, result, done, told } = treated(TWO_VALUES, { kind: 'winsorise' });
  expect(result.data[0]!.values).toEqual(table.data[0]!.values);
  expect(done).toMatchObject({ outcome: 'failed', winsorised: 0, after: done!.before });
  expect(told).toEqual([['outliers-untreated', 'A-v', { indicator: 'v', treatment: 'winsorise' }]]);
});

test('log and box-cox, where the test fails', () => {
  const log = treated(ONE_FAR, { kind: 'log' });
  expect(log.values).toEqual([...transformed(ONE_FAR, logarithm(ONE_FAR, 1))]);
  expect(log.done).toMatchObject({ outcome: 'log', winsorised: 0 });
  expect(log.told).toEqual([['outliers-log', 'A-v', { indicator: 'v', treatment: 'log' }]]);

  const boxCox = treated(
    ONE_FAR.map((value) => value - 50),
    { kind: 'box-cox', lambda: 0.5 },
    { skew: 1, kurtosis: 1 },
  );
  expect(boxCox.values[3]).toBeCloseTo((4 ** 0.5 - 1) / 0.5, 12);
  expect(boxCox.done).toMatchObject({ outcome: 'box-cox', winsorised: 0 });
  expect(boxCox.told.map(([code]) => code)).toEqual(['outliers-box-cox', 'outliers-remain']);
});

test('values that have no finite transform stay as they are', () => {
  const { table, result, done, told } = treated(ONE_FAR, { kind: 'box-cox', lambda: 400 });
  expect(result.data[0]).toBe(table.data[0]);
  expect(done).toMatchObject({ outcome: 'failed', winsorised: 0 });
  expect(told).toEqual([['outliers-untreated', 'A-v', { indicator: 'v', treatment: 'box-cox:400' }]]);
});

test.each<[string, Treatment]>([
  ['winsorise', { kind: 'winsorise' }],
  ['winsorise-log', { kind: 'winsorise-log' }],
  ['log', { kind: 'log' }],
  ['box-cox', { kind: 'box-cox', lambda: 0 }],
])('%s leaves alone what passes the test, and what cannot be tested', (_, treatment) => {
  const sound = treated([1, 2, null, 3, 4], treatment);
  expect(sound.result.data[0]).toBe(sound.table.data[0]);
  expect(sound.done).toMatchObject({ outcome: 'passed', winsorised: 0, after: sound.done!.before });
  expect(sound.told).toEqual([]);

  for (const values of [
    [5, 5, 5, 5],
    [1, 1000],
    [null, 3, null],
  ]) {
    const untestable = treated(values, treatment);
    expect(untestable.result.data[0]).toBe(untestable.table.data[0]);
    expect(untestable.done).toBeUndefined();
    expect(untestable.told).toEqual([['outliers-not-testable', 'A-v', { indicator: 'v' }]]);
  }
  expect(treated([null, null], treatment)).toMatchObject({ done: undefined, told: [] });
});

test('an indicator may differ from the method', () => {
  const spared = treated(ONE_FAR, { kind: 'winsorise-log' }, {}, { treatment: { kind: 'none' } });
  expect(spared.result.data[0]).toBe(spared.table.data[0]);
  expect(spared.done).toBeUndefined();
  const treatedAlone = treated(ONE_FAR, { kind: 'none' }, {}, { treatment: { kind: 'log' } });
  expect(treatedAlone.done!.outcome).toBe('log');
});

test('a long tail on the low side: COINr’s log_CT stretches it, ours shortens it', () => {
  const low = FAR.map((value) => -value);
  const min = Math.min(...low);
  const offset = 0.01 * (Math.max(...low) - min);
  const logCT = low.map((value) => Math.log(value - min + offset));
  const { values, done } = treated(low, { kind: 'log' });
  expect(shape(logCT).skewness!).toBeLessThan(done!.before.skew!);
  expect(done!.after.skew!).toBeGreaterThan(done!.before.skew!);
  expect(values).toEqual([...transformed(FAR, logarithm(FAR, 1))].map((value) => -value));
});

const columns = fc.array(
  fc.option(
    fc.oneof(fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(0, 1e4, -1e4, 1e9, -1e9)),
  ),
  { maxLength: 25 },
);
const treatments = fc.constantFrom<Treatment>(
  { kind: 'winsorise' },
  { kind: 'winsorise-log' },
  { kind: 'log' },
  { kind: 'box-cox', lambda: 0 },
  { kind: 'box-cox', lambda: -2 },
  { kind: 'box-cox', lambda: 2 },
);
/** Strict enough for most columns to fail. */
const STRICT = { skew: 0.2, kurtosis: -1 };

test('every treatment keeps the order, the gaps and finite values', () => {
  fc.assert(
    fc.property(columns, treatments, (values, treatment) => {
      const after = treated(values, treatment, STRICT).values;
      values.forEach((a, i) => {
        expect(after[i] === null).toBe(a === null);
        if (a !== null) expect(Number.isFinite(after[i])).toBe(true);
        values.forEach((b, j) => {
          if (a !== null && b !== null && a <= b) expect(after[i]!).toBeLessThanOrEqual(after[j]!);
        });
      });
    }),
  );
});

test('winsorised values stay within the old range; the count is of the values that changed', () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 6 }), (values, maxWinsorised) => {
      const { values: after, done } = treated(values, { kind: 'winsorise' }, { ...STRICT, maxWinsorised });
      const known = values.filter((value) => value !== null);
      for (const value of after) {
        if (value !== null) expect(known).toContain(value);
      }
      expect(values.filter((value, i) => value !== after[i])).toHaveLength(done?.winsorised ?? 0);
    }),
  );
});

test('without a treatment the columns are the same', () => {
  fc.assert(
    fc.property(columns, (values) => {
      const { table, result, done, told } = treated(values, { kind: 'none' }, STRICT);
      expect(result.data[0]).toBe(table.data[0]);
      expect([done, told]).toEqual([undefined, []]);
    }),
  );
});

test('the order of the clusters makes no difference', () => {
  const whole = fc.array(fc.option(fc.integer({ min: -20, max: 2000 })), { maxLength: 25 });
  // The limits 2 and 3.5 can be met exactly ([0, 0, 0, 1]); then the order of a sum's rounding would decide.
  const limits = { skew: 1.987, kurtosis: 3.471 };
  fc.assert(
    fc.property(whole, treatments, (values, treatment) => {
      const forward = treated(values, treatment, limits);
      const backward = treated([...values].reverse(), treatment, limits);
      expect(backward.done?.outcome).toBe(forward.done?.outcome);
      expect([...backward.values].reverse()).toEqual(forward.values);
    }),
  );
});
