// SPDX-License-Identifier: EUPL-1.2
import type { Children } from './children.ts';

/** A sum of terms that cancel out leaves only rounding: it counts as 0. */
const CANCELLED = 1e-12;

/**
 * The weighted harmonic mean: sum(w) / sum(w / x) over the children that are present, as COINr's a_hmean, also for
 * negative scores. One score a cluster: 0, the limit, where a child is 0 (COINr stops there); NaN where the terms w / x
 * cancel out.
 *
 * @example
 * harmonicMean({ columns: [columnOf([2, 0]), columnOf([6, 6])], weights: [1, 1] }) // [3, 0]
 */
export function harmonicMean({ columns, weights }: Children): Float64Array {
  const clusters = columns[0]!.values.length;
  const mean = new Float64Array(clusters);
  const inverse = new Float64Array(clusters);
  const size = new Float64Array(clusters);
  for (let child = 0; child < columns.length; child++) {
    const { values, present } = columns[child]!;
    const own = weights[child]!;
    for (let i = 0; i < clusters; i++) {
      if (present[i] === 0) continue;
      const term = own / values[i]!;
      mean[i]! += own;
      inverse[i]! += term;
      size[i]! += Math.abs(term);
    }
  }
  for (let i = 0; i < clusters; i++) {
    if (size[i] === Number.POSITIVE_INFINITY) mean[i] = 0;
    else mean[i] = Math.abs(inverse[i]!) > CANCELLED * size[i]! ? mean[i]! / inverse[i]! : Number.NaN;
  }
  return mean;
}
