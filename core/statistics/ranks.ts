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
  const ranked = new Float64Array(values.length);
  for (let i = 0; i < ranked.length; i++) {
    const first = placeOf(ascending, values[i]!, false) + 1;
    ranked[i] = ties === 'min' ? first : (first + placeOf(ascending, values[i]!, true)) / 2;
  }
  return ranked;
}

/** How many values are below `value`, or up to it: a binary search, which needs no comparison function to sort by. */
function placeOf(ascending: Float64Array, value: number, inclusive: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = ascending[middle]!;
    if (candidate < value || (inclusive && candidate === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
