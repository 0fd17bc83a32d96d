// SPDX-License-Identifier: EUPL-1.2
import type { Children } from './children.ts';

/**
 * The weighted arithmetic mean: sum(w x) / sum(w) over the children that are present, as COINr's a_amean. One score a
 * cluster, not finite where the weights present sum to 0.
 *
 * @example
 * weightedMean({ columns: [columnOf([40, 40]), columnOf([80, null])], weights: [3, 1] }) // [50, 40]
 */
export function weightedMean({ columns, weights }: Children): Float64Array {
  const clusters = columns[0]!.values.length;
  const mean = new Float64Array(clusters);
  const weight = new Float64Array(clusters);
  for (let child = 0; child < columns.length; child++) {
    const { values, present } = columns[child]!;
    const own = weights[child]!;
    for (let i = 0; i < clusters; i++) {
      // What is missing is 0 in both.
      mean[i]! += own * values[i]!;
      weight[i]! += own * present[i]!;
    }
  }
  for (let i = 0; i < clusters; i++) mean[i]! /= weight[i]!;
  return mean;
}
