// SPDX-License-Identifier: EUPL-1.2
import { comparablePeriods, differenceOfScales, haveCommonScale } from '../../../core/compare/commonScale.ts';
import type { MethodOverride } from '../../../core/read/readMethod.ts';
import { score } from '../../../core/score.ts';
import { cluster6 } from '../workbooks.ts';
import { periodsOf } from './periods.ts';

const FIRST = [
  [10, 20, 30, 40, 50, 60],
  [20, 30, 40, 50, 60, 70],
  [30, 10, 20, 90, 10, 20],
];
const SECOND = [
  [15, 22, 37, 48, 51, 62],
  [26, 33, 44, 59, 60, 74],
  [30, 12, 20, 93, 11, 29],
];
const NONE = { scaled: [], transformed: [], weights: false, outranking: false };

function difference(...overrides: MethodOverride[]) {
  const { run, history } = periodsOf([FIRST, SECOND], overrides);
  return differenceOfScales(run, history[0]!);
}

test('goalposts and pooled periods are common scales', () => {
  expect(difference()).toEqual(NONE);
  expect(difference(['aggregation', 'geometric'])).toEqual(NONE);
  for (const rule of ['min-max', 'z-score', 'rank', 'borda', 'percentile-rank', 'distance-to-max']) {
    expect(difference(['normalisation', rule], ['pooling', 'all'])).toEqual(NONE);
  }
  // The adjusted Mazziotta-Pareto index has a base period of its own, the same for all.
  expect(difference(['aggregation', 'ampi'])).toEqual(NONE);
});

test.each(['min-max', 'z-score', 'rank', 'borda', 'percentile-rank', 'fraction-of-max', 'distance-to-max'])(
  'each period by itself is none: %s',
  (rule) => {
    const { scaled, transformed } = difference(['normalisation', rule]);
    expect(scaled).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'C1']);
    expect(transformed).toEqual([]);
  },
);

test('weights found from the data of a period are none, nor are Copeland scores, whatever the scale', () => {
  expect(difference(['weights', 'optimised'])).toMatchObject({ scaled: [], weights: true });
  expect(difference(['aggregation', 'copeland'])).toMatchObject({ scaled: [], outranking: true });
});

test('values that are logarithms are not in their own unit', () => {
  const { run, history } = score(cluster6(), {
    overrides: [
      ['outliers', 'log'],
      ['pooling', 'all'],
    ],
    withHistory: true,
  });
  const { transformed } = differenceOfScales(run!, history.at(-1)!);
  expect(transformed.length).toBeGreaterThan(0);
  expect(haveCommonScale(run!, history.at(-1)!)).toBe(false);
});

test('an indicator that one period does not have keeps the others comparable', () => {
  const without = FIRST.map(([a1, a2, , ...rest]) => [a1!, a2!, null, ...rest]);
  const { run, history } = periodsOf([without, SECOND]);
  expect(haveCommonScale(run, history[0]!)).toBe(true);
});

test('periods must be comparable with each other too, not only with the latest', () => {
  const without = SECOND.map(([a1, a2, , ...rest]) => [a1!, a2!, null, ...rest]);
  const third = { A3: 'min-max' };
  const { run, history } = periodsOf([FIRST, SECOND, without], [], third);
  expect(history.map((one) => haveCommonScale(run, one))).toEqual([true, true]);
  expect(haveCommonScale(history[0]!, history[1]!)).toBe(false);
  expect(comparablePeriods(run, history).map(({ period }) => period)).toEqual([2022]);
  expect(comparablePeriods(run, [])).toEqual([]);
});

test('the five periods of the oracle workbook are comparable by goalposts, and not by min-max', () => {
  const periods = (...overrides: MethodOverride[]) => {
    const { run, history } = score(cluster6(), { overrides, withHistory: true });
    return comparablePeriods(run!, history).map(({ period }) => period);
  };
  expect(periods(['normalisation', 'goalposts'])).toEqual([2020, 2021, 2022, 2023]);
  expect(periods(['normalisation', 'min-max'])).toEqual([]);
  expect(periods(['normalisation', 'min-max'], ['pooling', 'all'])).toEqual([2020, 2021, 2022, 2023]);
});
