// SPDX-License-Identifier: EUPL-1.2
import { ranks } from './ranks.ts';

/**
 * Kendall's tau-b of paired values, in O(n log n) by counting exchanges (Knight 1966); `null` where one side is
 * constant or there are fewer than two pairs.
 *
 * @example
 * kendall([1, 2, 3], [1, 3, 2]) // 1 / 3
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const count = x.length;
  // Both ranks in one number: sorting these sorts by x, then by y, without a comparison function.
  const rankX = ranks(x, 'min');
  const rankY = ranks(y, 'min');
  const width = count + 1;
  const order = rankX.map((rank, i) => rank * width + rankY[i]!).sort();
  const secondRanks = order.map((both) => both % width);
  const pairs = pairsOf(count);
  const tiedX = tiedPairs(rankX.sort());
  const tiedY = tiedPairs(rankY.sort());
  if (tiedX === pairs || tiedY === pairs) return null;
  const untied = pairs - tiedX - tiedY + tiedPairs(order);
  return (untied - 2 * exchanges(secondRanks)) / Math.sqrt((pairs - tiedX) * (pairs - tiedY));
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** How many pairs are of equal values, in a sorted list. */
function tiedPairs(ascending: Float64Array): number {
  let pairs = 0;
  let start = 0;
  for (let i = 1; i <= ascending.length; i++) {
    if (i < ascending.length && ascending[i] === ascending[start]) continue;
    pairs += pairsOf(i - start);
    start = i;
  }
  return pairs;
}

/** How many pairs stand in the wrong order: merge sort, from runs of one upwards. */
function exchanges(values: Float64Array): number {
  let from = values;
  let to: Float64Array = new Float64Array(values.length);
  let total = 0;
  for (let run = 1; run < values.length; run *= 2) {
    for (let start = 0; start < values.length; start += 2 * run) total += merge(from, to, start, run);
    [from, to] = [to, from];
  }
  return total;
}

/** Merges the two runs that begin at `start`; each value taken from the second passes what is left of the first. */
function merge(from: Float64Array, to: Float64Array, start: number, run: number): number {
  const middle = Math.min(start + run, from.length);
  const end = Math.min(start + 2 * run, from.length);
  let passed = 0;
  let first = start;
  let second = middle;
  for (let place = start; place < end; place++) {
    if (second >= end || (first < middle && from[first]! <= from[second]!)) {
      to[place] = from[first++]!;
    } else {
      to[place] = from[second++]!;
      passed += middle - first;
    }
  }
  return passed;
}
