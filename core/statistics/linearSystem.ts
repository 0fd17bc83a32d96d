// SPDX-License-Identifier: EUPL-1.2

/** A pivot that is smaller, in relation to the largest element, makes a matrix count as singular. */
const SINGULAR = 1e-12;

/**
 * The solution x of `matrix` x = `right`, by elimination with pivots; `null` where the matrix is singular.
 *
 * @example
 * solve([[2, 0], [1, 1]], [4, 5]) // [2, 3]
 * solve([[1, 1], [2, 2]], [1, 2]) // null
 */
export function solve(matrix: readonly ArrayLike<number>[], right: ArrayLike<number>): Float64Array | null {
  const size = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...Array.from(row), right[i]!]));
  const largest = Math.max(...matrix.flatMap((row) => Array.from(row, Math.abs)));
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let i = step + 1; i < size; i++) {
      if (Math.abs(rows[i]![step]!) > Math.abs(rows[pivot]![step]!)) pivot = i;
    }
    if (!(Math.abs(rows[pivot]![step]!) > SINGULAR * largest)) return null;
    [rows[step], rows[pivot]] = [rows[pivot]!, rows[step]!];
    for (let i = step + 1; i < size; i++) {
      const factor = rows[i]![step]! / rows[step]![step]!;
      for (let j = step; j <= size; j++) rows[i]![j]! -= factor * rows[step]![j]!;
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let rest = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) rest -= rows[i]![j]! * solution[j]!;
    solution[i] = rest / rows[i]![i]!;
  }
  return solution;
}
