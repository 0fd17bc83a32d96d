// SPDX-License-Identifier: EUPL-1.2
import { winsorise } from '../../../../core/formulas/treatment/winsorise.ts';

const LIMITS = { skewness: 2, kurtosis: 3.5 };
/** Such that every distribution fails. */
const NONE_PASSES = { skewness: 0, kurtosis: -10 };

test('the outermost value takes that of its neighbour, and equal ones go together', () => {
  const { values, count } = winsorise([1, 2, 3, 4, 5, 50, 50], NONE_PASSES, 2);
  expect([...values]).toEqual([1, 2, 3, 4, 5, 5, 5]);
  expect(count).toBe(2);
});

test('on the low side as its mirror image', () => {
  const { values, count } = winsorise([-1, -2, -3, -4, -5, -50], NONE_PASSES, 1);
  expect([...values]).toEqual([-1, -2, -3, -4, -5, -5]);
  expect(count).toBe(1);
});

test('both sides count', () => {
  const { values, count } = winsorise([-60, 0, 1, 2, 3, 2, 1, 80], NONE_PASSES, 2);
  expect([...values]).toEqual([0, 0, 1, 2, 3, 2, 1, 3]);
  expect(count).toBe(2);
});

test('without skewness it begins on the high side', () => {
  const { values, count } = winsorise([-9, -1, 0, 1, 9], NONE_PASSES, 1);
  expect([...values]).toEqual([-9, -1, 0, 1, 1]);
  expect(count).toBe(1);
});

test.each([
  ['high', [...new Array(20).fill(0), 1]],
  ['low', [...new Array(20).fill(0), -1]],
])('it stops before all values are the same: one on the %s side', (_, values) => {
  const result = winsorise(values, LIMITS, 5);
  expect([...result.values]).toEqual(values);
  expect(result.count).toBe(0);
});

test('what passes stays', () => {
  expect(winsorise([1, 2, 3, 4], LIMITS, 5)).toMatchObject({
    values: new Float64Array([1, 2, 3, 4]),
    count: 0,
  });
});
