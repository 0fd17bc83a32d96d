// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { incompleteBetaHalf } from '../../../core/statistics/incompleteBeta.ts';
import { normalTail } from '../../../core/statistics/normalTail.ts';
import { correlationPValue, kendallPValue } from '../../../core/statistics/significance.ts';

function relativeError(actual: number | null, expected: number): number {
  return Math.abs(actual! / expected - 1);
}

const correlation = fc.double({ min: -1, max: 1, noNaN: true });

// With three, four and six pairs Student's t has a closed form; the last keeps its digits however small p is.
test('p-values of few pairs equal their closed forms', () => {
  fc.assert(
    fc.property(correlation, (r) => {
      const size = Math.abs(r);
      expect(correlationPValue(r, 3)!).toBeCloseTo((2 / Math.PI) * Math.acos(size), 9);
      expect(correlationPValue(r, 4)!).toBeCloseTo(1 - size, 12);
      expect(correlationPValue(r, 6)!).toBeCloseTo(((1 - size) ** 2 * (2 + size)) / 2, 12);
    }),
  );
});

/** I_x(a, 1/2) for whole a: all terms are positive, so that no digit is lost (NIST DLMF 8.17). */
function bySeries(a: number, x: number): number {
  let term = 1;
  for (let j = 1; j <= a; j++) term *= ((2 * j - 1) / (2 * j)) * x;
  let sum = 0;
  for (let j = a; term > 1e-18 * sum; j++) {
    sum += term;
    term *= ((2 * j + 1) / (2 * j + 2)) * x;
  }
  return sum * Math.sqrt(1 - x);
}

test.each([
  [1, 0.5],
  [2, 1e-8],
  [5, 0.3],
  [19, 0.02],
  [19, 0.9],
  [24, 0.99],
  [40, 0.5],
  [120, 0.1],
  [749, 0.4],
  [749, 0.7],
  [749, 0.995],
  [749, 0.9995],
])('the incomplete beta of a = %d at %d has nine right digits, however small', (a, x) => {
  expect(relativeError(incompleteBetaHalf(a, x, 1 - x), bySeries(a, x))).toBeLessThan(1e-11);
});

test('the incomplete beta runs from 0 to 1', () => {
  expect([incompleteBetaHalf(3, 0, 1), incompleteBetaHalf(3, 1, 0)]).toEqual([0, 1]);
});

test('a stronger correlation or more pairs never make the p-value larger', () => {
  fc.assert(
    fc.property(correlation, correlation, fc.integer({ min: 3, max: 1500 }), (one, other, pairs) => {
      const [weak, strong] = [one, other].sort((a, b) => Math.abs(a) - Math.abs(b)) as [number, number];
      const p = correlationPValue(weak, pairs)!;
      const slack = 1 + 1e-11;
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(correlationPValue(strong, pairs)!).toBeLessThanOrEqual(p * slack);
      expect(correlationPValue(weak, pairs + 1)!).toBeLessThanOrEqual(p * slack);
      expect(kendallPValue(strong, pairs)!).toBeLessThanOrEqual(kendallPValue(weak, pairs)! * slack);
    }),
  );
});

test('no correlation has p-value 1, a perfect one 0, and two pairs say nothing', () => {
  expect([correlationPValue(0, 10), correlationPValue(1, 10), correlationPValue(-1, 10)]).toEqual([1, 0, 0]);
  expect([correlationPValue(0.5, 2), kendallPValue(0.5, 2)]).toEqual([null, null]);
  expect(kendallPValue(0, 10)).toBe(1);
});

// By the complementary error function of the C library; 2.83 stands just beyond where the method changes.
test.each([
  [0.5, 0.6170750774519738],
  [1.959963984540054, 0.05000000000000004],
  [2.82, 0.004802364948378509],
  [2.83, 0.004654800413463109],
  [4.2, 2.6691498031812692e-5],
  [5, 5.733031437583892e-7],
  [8, 1.2441921148543639e-15],
  [20, 5.507248237212663e-89],
])('a normal variable is beyond %d with probability %d', (z, expected) => {
  expect(relativeError(normalTail(z), expected)).toBeLessThan(1e-12);
  expect(normalTail(-z)).toBe(normalTail(z));
});

test("Kendall's p-value is that of the normal variable of tau's variance", () => {
  // Ten pairs: the variance is 2 * 25 / (9 * 10 * 9).
  expect(kendallPValue(0.6, 10)).toBeCloseTo(normalTail(0.6 / Math.sqrt(50 / 810)), 14);
});
