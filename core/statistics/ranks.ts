// SPDX-License-Identifier: EUPL-1.2
import { sorted } from './quantile.ts';

/** Which rank equal values share: the lowest of theirs, or the average. */
export type Ties = 'min' | 'average';

/**
 * Ascending ranks: the smallest value has rank 1. Values tie only where the doubles are equal; what is said of
 * results compares at 12 digits instead (`core/compare`).
 */
export function ranks(values: ArrayLike<number>, ties: Ties): Float64Array {
  const ascending = sorted(values);
  return Float64Array.from(values, (value) => {
    const below = countBelow(ascending, value);
    return ties === 'min' ? below + 1 : (below + 1 + countUpTo(ascending, value)) / 2;
  });
}

function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
