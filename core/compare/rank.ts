// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';
import { snapped } from './snapped.ts';

/** Scores further apart, in relation to their size, differ within 12 significant digits whatever these are. */
const SURELY_APART = 2e-11;

/**
 * Ranks of scores, 1 the highest. Ties share the best rank; scores that agree in 12 significant digits are ties,
 * because sums of the same numbers in another order may differ in the last bits. Missing is `null`.
 */
export function rank(scores: Column): (number | null)[] {
  const { values, present } = scores;
  const ranks = new Array<number | null>(values.length).fill(null);
  const descending: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (present[i] === 1) descending.push(i);
  }
  descending.sort((a, b) => values[b]! - values[a]!);
  // Rounding keeps the order, so that ties stand together.
  let best = 0;
  for (let place = 0; place < descending.length; place++) {
    const score = values[descending[place]!]!;
    if (place === 0 || !areTies(score, values[descending[place - 1]!]!)) best = place + 1;
    ranks[descending[place]!] = best;
  }
  return ranks;
}

function areTies(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > SURELY_APART * Math.max(Math.abs(a), Math.abs(b))) return false;
  return snapped(a) === snapped(b);
}
