// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';

/** Two lists of the same length: `x[i]` and `y[i]` belong to the same cluster. */
export interface Pairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * The values of the rows that both columns have, in their order.
 *
 * @example
 * completePairs(columnOf([1, null, 3]), columnOf([4, 5, 6])) // { x: [1, 3], y: [4, 6] }
 */
export function completePairs(first: Column, second: Column): Pairs {
  const length = first.values.length;
  const x = new Float64Array(length);
  const y = new Float64Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    if (first.present[row] !== 1 || second.present[row] !== 1) continue;
    x[count] = first.values[row]!;
    y[count] = second.values[row]!;
    count++;
  }
  return { x: x.subarray(0, count), y: y.subarray(0, count) };
}
