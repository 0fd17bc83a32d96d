// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from '../model/framework.ts';
import type { Scale } from '../model/workings.ts';
import type { Reference } from './reference.ts';

export type RankKind = 'rank' | 'borda' | 'percentile-rank';

/**
 * How many values are worse: + 1 is the rank (the worst has 1, ties share the lowest), as it is the Borda score, and
 * divided by (n - 1) the percentile rank, for which two values are needed. Ties are equal doubles.
 */
export function rankScale(kind: RankKind, { count, ascending }: Reference, direction: Direction): Scale {
  const values = ascending();
  const first = kind === 'rank' ? 1 : 0;
  const steps = kind === 'percentile-rank' ? count - 1 : 1;
  return {
    kind,
    parameters: new Map([['count', count]]),
    apply: (value) => {
      const worse =
        direction === 1 ? countBelow(values, value, false) : count - countBelow(values, value, true);
      return worse / steps + first;
    },
  };
}

/** How many of the ascending values lie below `value`; with `orEqual` also those that equal it. */
function countBelow(ascending: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = ascending[middle]!;
    if (one < value || (orEqual && one === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
