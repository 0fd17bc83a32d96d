// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { symmetricEigen } from '../../../core/statistics/eigen.ts';

const element = fc.double({ min: -100, max: 100, noNaN: true });

const symmetric = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc
      .array(element, { minLength: size * size, maxLength: size * size })
      .map((elements) =>
        Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => elements[Math.min(i, j) * size + Math.max(i, j)]!),
        ),
      ),
  );

function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return Array.from(x).reduce((sum, value, i) => sum + value * y[i]!, 0);
}

test('values and vectors make the matrix again', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      for (const [i, row] of matrix.entries()) {
        for (const [j, expected] of row.entries()) {
          const made = vectors.reduce((sum, vector, k) => sum + values[k]! * vector[i]! * vector[j]!, 0);
          expect(made).toBeCloseTo(expected, 9);
        }
      }
    }),
  );
});

test('the vectors are of length 1 and stand at right angles; the values descend', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      expect([...values]).toEqual([...values].sort((a, b) => b - a));
      for (const [i, vector] of vectors.entries()) {
        for (const [j, other] of vectors.entries())
          expect(dot(vector, other)).toBeCloseTo(i === j ? 1 : 0, 12);
      }
    }),
  );
});

test('a known matrix has its known values, and stays as it was', () => {
  const matrix = [
    [2, 1],
    [1, 2],
  ];
  const { values, vectors } = symmetricEigen(matrix);
  expect([...values]).toEqual([expect.closeTo(3, 14), expect.closeTo(1, 14)]);
  expect(Math.abs(vectors[0]![0]!)).toBeCloseTo(Math.SQRT1_2, 14);
  expect(matrix).toEqual([
    [2, 1],
    [1, 2],
  ]);
});

test('a diagonal matrix is done before it begins; an empty one has nothing', () => {
  expect([
    ...symmetricEigen([
      [1, 0],
      [0, 5],
    ]).values,
  ]).toEqual([5, 1]);
  expect(symmetricEigen([])).toEqual({ values: new Float64Array(), vectors: [] });
});
