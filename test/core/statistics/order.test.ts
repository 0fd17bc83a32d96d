// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { median, quantile, quantileOfSorted, sorted } from '../../../core/statistics/quantile.ts';
import { ranks } from '../../../core/statistics/ranks.ts';

const values = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  {
    minLength: 1,
    maxLength: 40,
  },
);

test('quantiles rise with the share, from the least value to the greatest', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (list, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const tolerance = 1e-12 * Math.max(...list.map(Math.abs));
      expect(quantile(list, low)!).toBeLessThanOrEqual(quantile(list, high)! + tolerance);
      expect(quantile(list, 0)).toBe(sorted(list)[0]);
      expect(quantile(list, 1)).toBe(sorted(list)[list.length - 1]);
    }),
  );
});

test('the median of an even number of values is halfway; of none there is none', () => {
  expect(median([9, 1, 4, 2])).toBe(3);
  expect(median([9, 1, 4])).toBe(4);
  expect(median([])).toBeNull();
  expect(quantileOfSorted([], 0.5)).toBeNull();
});

test('sorting leaves the values where they were', () => {
  const list = new Float64Array([2, 10, 1]);
  expect([...sorted(list)]).toEqual([1, 2, 10]);
  expect([...list]).toEqual([2, 10, 1]);
});

test('ranks count what is smaller, and average ranks what is equal too', () => {
  fc.assert(
    fc.property(values, (list) => {
      const below = list.map((value) => list.filter((other) => other < value).length);
      const equal = list.map((value) => list.filter((other) => other === value).length);
      expect([...ranks(list, 'min')]).toEqual(below.map((count) => count + 1));
      expect([...ranks(list, 'average')]).toEqual(below.map((count, i) => count + (equal[i]! + 1) / 2));
    }),
  );
});

test('zero and minus zero tie', () => {
  expect([...ranks([0, -0, 1], 'min')]).toEqual([1, 1, 3]);
  expect([...ranks([-0, 0, 1], 'average')]).toEqual([1.5, 1.5, 3]);
});
