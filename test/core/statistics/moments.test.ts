// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { columnOf } from '../../../core/model/table.ts';
import {
  kurtosis,
  mean,
  populationDeviation,
  shape,
  skewness,
  standardDeviation,
} from '../../../core/statistics/moments.ts';
import { passesOutlierTest } from '../../../core/statistics/outlierTest.ts';
import { present } from '../../../core/statistics/present.ts';

// Integers over a common range, so that shifting and scaling lose no digits that matter.
const varied = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 4, maxLength: 30 })
  .filter((values) => new Set(values).size > 1);
const factor = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -50, max: -1 }));

test('shifting moves the mean and nothing else', () => {
  fc.assert(
    fc.property(varied, fc.integer({ min: -10_000, max: 10_000 }), (values, shift) => {
      const shifted = values.map((value) => value + shift);
      expect(mean(shifted)).toBeCloseTo(mean(values)! + shift, 8);
      expect(standardDeviation(shifted)).toBeCloseTo(standardDeviation(values)!, 8);
      expect(skewness(shifted)).toBeCloseTo(skewness(values)!, 8);
      expect(kurtosis(shifted)).toBeCloseTo(kurtosis(values)!, 8);
    }),
  );
});

test('scaling scales mean and deviation, turns the skewness with its sign and leaves the kurtosis', () => {
  fc.assert(
    fc.property(varied, factor, (values, by) => {
      const scaled = values.map((value) => value * by);
      expect(mean(scaled)).toBeCloseTo(mean(values)! * by, 8);
      expect(standardDeviation(scaled)).toBeCloseTo(standardDeviation(values)! * Math.abs(by), 8);
      expect(skewness(scaled)).toBeCloseTo(skewness(values)! * Math.sign(by), 8);
      expect(kurtosis(scaled)).toBeCloseTo(kurtosis(values)!, 8);
    }),
  );
});

test('the unit of measure makes no difference to the shape, however small or large it is', () => {
  const expected = shape([1, 2, 3, 5, 20]);
  for (const unit of [1e-140, 1e-100, 1e100, 1e140]) {
    const { skewness, kurtosis } = shape([1, 2, 3, 5, 20].map((value) => value * unit));
    expect(skewness).toBeCloseTo(expected.skewness!, 12);
    expect(kurtosis).toBeCloseTo(expected.kurtosis!, 12);
  }
});

test('a constant column has exactly its value as mean, no deviation and no shape', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(value, fc.integer({ min: 2, max: 1500 }), (constant, count) => {
      const values = new Float64Array(count).fill(constant);
      expect(mean(values)).toEqual(constant + 0);
      expect(standardDeviation(values)).toBe(0);
      expect(populationDeviation(values)).toBe(0);
      expect(shape(values)).toEqual({ skewness: null, kurtosis: null });
    }),
  );
});

test('what doubles cannot hold is undefined, never infinite', () => {
  const huge = [1.7e308, 1.7e308, -1e308, 1e308];
  expect(mean(huge)).toBeNull();
  expect(standardDeviation([1e200, -1e200, 0, 0])).toBeNull();
  expect(populationDeviation([1e200, -1e200, 0, 0])).toBeNull();
  expect(shape([1e200, -1e200, 0, 0])).toEqual({ skewness: null, kurtosis: null });
  expect(shape(huge)).toEqual({ skewness: null, kurtosis: null });
});

test('each moment has its least number of values', () => {
  expect([mean([]), mean([3])]).toEqual([null, 3]);
  expect([populationDeviation([]), populationDeviation([3])]).toEqual([null, 0]);
  expect([standardDeviation([3]), standardDeviation([1, 3])]).toEqual([null, Math.SQRT2]);
  expect([skewness([1, 2]), skewness([1, 2, 3])]).toEqual([null, 0]);
  expect([kurtosis([1, 2, 3]), kurtosis([1, 2, 3, 4])]).toEqual([null, expect.closeTo(-1.2, 12)]);
});

test('the population deviation divides by the number of values', () => {
  expect(populationDeviation([1, 3])).toBe(1);
  expect(populationDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
});

test.each([
  [{ skewness: 1.9, kurtosis: 9 }, true],
  [{ skewness: -1.9, kurtosis: 9 }, true],
  [{ skewness: 2, kurtosis: 3.4 }, true],
  [{ skewness: 2, kurtosis: 3.5 }, false],
  [{ skewness: -2, kurtosis: 3.5 }, false],
  [{ skewness: 1, kurtosis: null }, true],
  [{ skewness: 2, kurtosis: null }, null],
  [{ skewness: null, kurtosis: null }, null],
])('the outlier test of %j says %s', (of, expected) => {
  expect(passesOutlierTest(of)).toBe(expected);
});

test('the outlier test takes other limits', () => {
  expect(passesOutlierTest({ skewness: 1.5, kurtosis: 3 }, { skewness: 1, kurtosis: 2 })).toBe(false);
});

test('the values present keep their order', () => {
  expect([...present(columnOf([null, 3, null, 0, -1]))]).toEqual([3, 0, -1]);
  expect([...present(columnOf([null]))]).toEqual([]);
});
