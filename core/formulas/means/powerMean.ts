// SPDX-License-Identifier: EUPL-1.2
import type { Children } from './children.ts';
import { geometricMean } from './geometricMean.ts';

/**
 * The weighted power mean: (sum(w x^p) / sum(w))^(1/p), as COINr's a_genmean: NaN where any child is missing. The
 * geometric mean, its limit, where p is 0. One score a cluster: 0, the limit, where p is negative and a child is 0; NaN
 * where p is no whole number and a child is negative, and wherever the root does not exist.
 *
 * @example
 * powerMean({ columns: [columnOf([1, 2]), columnOf([7, null])], weights: [1, 1] }, 2) // [5, NaN]
 */
export function powerMean(children: Children, exponent: number): Float64Array {
  if (exponent === 0) return geometricMean(children);
  const { columns, weights } = children;
  const scale = largestPart(children, exponent);
  const mean = new Float64Array(scale.length);
  let total = 0;
  for (let child = 0; child < columns.length; child++) {
    const { values } = columns[child]!;
    const own = weights[child]!;
    total += own;
    for (let i = 0; i < mean.length; i++) mean[i]! += own * (values[i]! / scale[i]!) ** exponent;
  }
  for (let i = 0; i < mean.length; i++) {
    mean[i] = scale[i] === 0 ? 0 : scale[i]! * (mean[i]! / total) ** (1 / exponent);
  }
  return mean;
}

/**
 * The size of the score whose power is the largest, NaN where the mean does not exist. Scores are divided by it:
 * their powers would otherwise leave the range of doubles.
 */
function largestPart({ columns }: Children, exponent: number): Float64Array {
  const whole = Number.isInteger(exponent);
  const larger = exponent > 0 ? Math.max : Math.min;
  const largest = new Float64Array(columns[0]!.values.length).fill(
    exponent > 0 ? 0 : Number.POSITIVE_INFINITY,
  );
  for (const { values, present } of columns) {
    for (let i = 0; i < largest.length; i++) {
      const exists = present[i] === 1 && (whole || values[i]! >= 0);
      largest[i] = exists ? larger(largest[i]!, Math.abs(values[i]!)) : Number.NaN;
    }
  }
  return largest;
}
