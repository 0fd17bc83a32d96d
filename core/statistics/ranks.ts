// SPDX-License-Identifier: EUPL-1.2
import { sorted } from './quantile.ts';

/** Which rank equal values share: the lowest of theirs, or the average. */
export type Ties = 'min' | 'average';

/**
 * Ascending ranks: the smallest value has rank 1. Values tie only where the doubles are equal; what is said of
 * results compares at 12 digits instead (`core/compare`).
 *
 * @example
 * ranks([30, 10, 30], 'min') // [2, 1, 2]
 * ranks([30, 10, 30], 'average') // [2.5, 1, 2.5]
 */
export function ranks(values: ArrayLike<number>, ties: Ties): Float64Array {
  const ascending = sorted(values);
  const ranked = new Float64Array(values.length);
  for (let i = 0; i < ranked.length; i++) {
    const first = countBelow(ascending, values[i]!) + 1;
    ranked[i] = ties === 'min' ? first : (first + countUpTo(ascending, values[i]!)) / 2;
  }
  return ranked;
}

/**
 * How many values are below `value`: a binary search, which needs no comparison function to sort by.
 *
 * @example
 * countBelow(Float64Array.of(1, 2, 2, 3), 2) // 1
 */
export function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many values are `value` or below it.
 *
 * @example
 * countUpTo(Float64Array.of(1, 2, 2, 3), 2) // 3
 */
export function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
