// SPDX-License-Identifier: EUPL-1.2
import type { Children } from './children.ts';

/**
 * The weighted geometric mean: exp(sum(w ln x) / sum(w)) over the children that are present, as COINr's a_gmean. One
 * score a cluster: 0, the limit, where a child is 0, and NaN where one is negative; COINr stops at both.
 *
 * @example
 * geometricMean({ columns: [columnOf([2, 0]), columnOf([8, 8])], weights: [1, 1] }) // [4, 0]
 */
export function geometricMean({ columns, weights }: Children): Float64Array {
  const clusters = columns[0]!.values.length;
  const mean = new Float64Array(clusters);
  const weight = new Float64Array(clusters);
  for (let child = 0; child < columns.length; child++) {
    const { values, present } = columns[child]!;
    const own = weights[child]!;
    for (let i = 0; i < clusters; i++) {
      if (present[i] === 0) continue;
      mean[i]! += own * Math.log(values[i]!);
      weight[i]! += own;
    }
  }
  for (let i = 0; i < clusters; i++) mean[i] = Math.exp(mean[i]! / weight[i]!);
  return mean;
}
