// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';

/** Two lists of the same length: `x[i]` and `y[i]` belong to the same cluster. To read only: they may be the columns'. */
export interface Pairs {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * The values of the rows that both columns have, in their order.
 *
 * @example
 * completePairs(columnOf([1, null, 3]), columnOf([4, 5, 6])) // { x: [1, 3], y: [4, 6] }
 */
export function completePairs(first: Column, second: Column): Pairs {
  const length = first.values.length;
  let count = 0;
  for (let row = 0; row < length; row++) count += first.present[row]! & second.present[row]!;
  // Searches correlate complete columns some hundred thousand times.
  if (count === length) return { x: first.values, y: second.values };
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let row = 0, pair = 0; pair < count; row++) {
    if (first.present[row] !== 1 || second.present[row] !== 1) continue;
    x[pair] = first.values[row]!;
    y[pair] = second.values[row]!;
    pair++;
  }
  return { x, y };
}
