// SPDX-License-Identifier: EUPL-1.2
import type { InSteps } from '../../model/inSteps.ts';
import type { Children } from './children.ts';

/**
 * What differs by no more is equal: shares, and scores in relation to the largest of their column. Sums of the same
 * numbers may differ in the last bits.
 */
const TIE = 1e-12;

/** The pairs of clusters that are compared between two steps: some milliseconds. */
const PAIRS_A_STEP = 100_000;

/**
 * Copeland scores: of each cluster the others that it outranks, less those that outrank it (as COINr's a_copeland).
 * Only clusters with enough data take part; the scores of these sum to 0. In steps, because every cluster is compared
 * with every other.
 *
 * @example
 * const children = { columns: [columnOf([1, 2, 3]), columnOf([5, 4, 6])], weights: [2, 1] }
 * atOnce(copeland(children, Uint8Array.of(1, 1, 1))) // [-2, 0, 2]
 */
export function* copeland(children: Children, enough: Uint8Array): InSteps<Float64Array> {
  const clusters = enough.length;
  const outranks = outranking(children);
  const scores = new Float64Array(clusters);
  let pairs = 0;
  for (let a = 0; a < clusters; a++) {
    if (enough[a] === 0) continue;
    for (let b = a + 1; b < clusters; b++) {
      if (enough[b] === 0) continue;
      const lead = outranks(a, b) - 0.5;
      const wins = +(lead > TIE) - +(lead < -TIE);
      scores[a]! += wins;
      scores[b]! -= wins;
    }
    pairs += clusters - a;
    if (pairs < PAIRS_A_STEP) continue;
    pairs = 0;
    // The first clusters have the most others still to meet.
    yield 1 - (1 - a / clusters) ** 2;
  }
  return scores;
}

/**
 * How far one cluster outranks another, by their rows: the weight of the children in which it scores higher and half the
 * weight of those in which both score the same, as a share of the weight of the children that both have. Half where they
 * have none in common. COINr takes the share of all weights, so that with gaps it depends on the order of the rows.
 *
 * @example
 * const children = { columns: [columnOf([1, 2]), columnOf([5, 4])], weights: [3, 1] }
 * outranking(children)(1, 0) // 0.75
 */
export function outranking({ columns, weights }: Children): (a: number, b: number) => number {
  const count = columns.length;
  const scores = scoresInTies(columns);
  return (a, b) => {
    let lead = 0;
    let common = 0;
    for (let child = 0; child < count; child++) {
      const ties = scores[a * count + child]! - scores[b * count + child]!;
      // No branches, which a processor could not foresee. NaN, where either is missing, is none of the three.
      const higher = +(ties > 1);
      const lower = +(ties < -1);
      const same = +(Math.abs(ties) <= 1);
      lead += weights[child]! * (higher - lower);
      common += weights[child]! * (higher + lower + same);
    }
    return common === 0 ? 0.5 : (common + lead) / (2 * common);
  };
}

/** The scores of a cluster side by side, NaN where missing, in units of the largest difference that is still a tie. */
function scoresInTies(columns: Children['columns']): Float64Array {
  const clusters = columns[0]!.values.length;
  const scores = new Float64Array(clusters * columns.length);
  columns.forEach(({ values, present }, child) => {
    const tie =
      TIE * values.reduce((largest, score) => Math.max(largest, Math.abs(score)), Number.MIN_VALUE / TIE);
    for (let i = 0; i < clusters; i++) {
      scores[i * columns.length + child] = present[i] === 1 ? values[i]! / tie : Number.NaN;
    }
  });
  return scores;
}
