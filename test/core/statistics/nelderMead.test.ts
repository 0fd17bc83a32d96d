// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { atOnce } from '../../../core/model/inSteps.ts';
import { nelderMead as inSteps } from '../../../core/statistics/nelderMead.ts';

function nelderMead(...asked: Parameters<typeof inSteps>): Float64Array {
  return atOnce(inSteps(...asked));
}

test.each([1, 2, 5])('finds the bottom of a bowl in %d dimensions', (size) => {
  const target = Float64Array.from({ length: size }, (_, i) => i - 1.5);
  const bowl = (at: Float64Array) =>
    at.reduce((sum, value, i) => sum + (i + 1) * (value - target[i]!) ** 2, 3);
  const found = nelderMead(bowl, new Float64Array(size), 0.5, 400 * size);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(target[i]!, 5);
  });
});

test("finds the end of Rosenbrock's valley", () => {
  const valley = ([x, y]: Float64Array) => (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2;
  const found = nelderMead(valley, Float64Array.of(-1.2, 1), 0.5, 1000);
  expect(found[0]).toBeCloseTo(1, 5);
  expect(found[1]).toBeCloseTo(1, 5);
});

test('is never worse than its start, whatever the function, and stops', () => {
  const point = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(point, fc.func(fc.double({ noNaN: true, noDefaultInfinity: true })), (start, height) => {
      let calls = 0;
      const objective = (at: Float64Array) => {
        calls++;
        return height(...at);
      };
      const found = nelderMead(objective, Float64Array.from(start), 0.3, 60);
      expect(calls).toBeLessThan(80);
      expect(height(...found)).toBeLessThanOrEqual(height(...Float64Array.from(start)));
    }),
  );
});

test('a start with no value is left for one that has', () => {
  const hole = ([x]: Float64Array) => (x! <= 0 ? Number.POSITIVE_INFINITY : (x! - 2) ** 2);
  expect(nelderMead(hole, Float64Array.of(0), 0.5, 200)[0]).toBeCloseTo(2, 5);
});
