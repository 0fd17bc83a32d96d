// SPDX-License-Identifier: EUPL-1.2
import type { Children } from './children.ts';

/**
 * sum(w) / sum(w / x) over the children that are present, as COINr's a_hmean, also for negative scores. One score a
 * cluster: 0, the limit, where a child is 0 (COINr stops there); not finite where w / x sum to 0.
 */
export function harmonicMean({ columns, weights }: Children): Float64Array {
  const clusters = columns[0]!.values.length;
  const weight = new Float64Array(clusters);
  const inverse = new Float64Array(clusters);
  const zero = new Uint8Array(clusters);
  for (let child = 0; child < columns.length; child++) {
    const { values, present } = columns[child]!;
    const own = weights[child]!;
    for (let i = 0; i < clusters; i++) {
      if (present[i] === 0) continue;
      if (values[i] === 0) zero[i] = 1;
      weight[i]! += own;
      inverse[i]! += own / values[i]!;
    }
  }
  for (let i = 0; i < clusters; i++) inverse[i] = zero[i] === 1 ? 0 : weight[i]! / inverse[i]!;
  return inverse;
}
