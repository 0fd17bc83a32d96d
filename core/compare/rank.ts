// SPDX-License-Identifier: EUPL-1.2
import { type Column, valueAt } from '../model/table.ts';

/**
 * Ranks of scores, 1 the highest. Ties share the best rank; scores that agree in 12 significant digits are ties,
 * because sums of the same numbers in another order may differ in the last bits. Missing is `null`.
 */
export function rank(scores: Column): (number | null)[] {
  const snapped = Array.from(scores.values, (_, i) => {
    const score = valueAt(scores, i);
    return score === null ? null : Number(score.toPrecision(12));
  });
  const descending = snapped.filter((score) => score !== null).sort((a, b) => b - a);
  const best = new Map<number, number>();
  descending.forEach((score, i) => {
    if (!best.has(score)) best.set(score, i + 1);
  });
  return snapped.map((score) => (score === null ? null : best.get(score)!));
}
