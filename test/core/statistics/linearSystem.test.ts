// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { solve } from '../../../core/statistics/linearSystem.ts';

const ROUND = { 0: expect.closeTo(1, 12), 1: expect.closeTo(2, 12), 2: expect.closeTo(-1, 12) };

test('solves a system, also where the first pivot is 0', () => {
  const matrix = [
    [0, 2, 1],
    [1, -2, -3],
    [-1, 1, 2],
  ];
  expect({ ...solve(matrix, [3, 0, -1]) }).toEqual(ROUND);
});

test.each([
  [
    'two equal rows',
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    'rows that depend on each other',
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 2, 1],
    ],
  ],
  [
    'zeros',
    [
      [0, 0],
      [0, 0],
    ],
  ],
])('%s have no solution', (_, matrix) => {
  expect(
    solve(
      matrix,
      matrix.map(() => 1),
    ),
  ).toBeNull();
});

test('the solution fulfils its equations', () => {
  const element = fc.double({ min: -1, max: 1, noNaN: true });
  const system = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.record({
      matrix: fc.array(fc.array(element, { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
      right: fc.array(element, { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(system, ({ matrix, right }) => {
      // A heavy diagonal keeps the system well away from singular.
      const heavy = matrix.map((row, i) => row.map((value, j) => (i === j ? value + 8 : value)));
      const solution = solve(heavy, right)!;
      heavy.forEach((row, i) => {
        expect(row.reduce((sum, value, j) => sum + value * solution[j]!, 0)).toBeCloseTo(right[i]!, 10);
      });
    }),
  );
});
