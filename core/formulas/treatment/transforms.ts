// SPDX-License-Identifier: EUPL-1.2

/** From a value to the transformed one; not finite where it has none. */
export type Transform = (value: number) => number;

/**
 * Logarithms that keep the order of the values. With a long tail on the high side (skewness above 0)
 * ln(x - min + 0.01 range), as COINr's log_CT; with one on the low side its mirror, -ln(max - x + 0.01 range):
 * log_CT would stretch that tail further. Both together are COINr's log_CT_plus.
 *
 * @example
 * logarithm([0, 100], 3)(99) // Math.log(100)
 * logarithm([0, 100], -3)(99) // -Math.log(2)
 */
export function logarithm(values: ArrayLike<number>, skewness: number): Transform {
  const { min, max } = ends(values);
  const offset = 0.01 * (max - min);
  return skewness > 0
    ? (value) => Math.log(value - min + offset)
    : (value) => -Math.log(max - value + offset);
}

/**
 * The Box-Cox transform of x - min + 1, which is never below 1: as COINr's boxcox().
 *
 * @example
 * boxCox([3, 10], 0)(3) // 0
 * boxCox([3, 10], 2)(5) // 4
 */
export function boxCox(values: ArrayLike<number>, lambda: number): Transform {
  const { min } = ends(values);
  if (lambda === 0) return (value) => Math.log(value - min + 1);
  return (value) => ((value - min + 1) ** lambda - 1) / lambda;
}

/**
 * The transformed values, in their order; not finite where a value has none.
 *
 * @example
 * transformed([3, 4], boxCox([3, 4], 1)) // [0, 1]
 */
export function transformed(values: ArrayLike<number>, by: Transform): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) result[i] = by(values[i]!);
  return result;
}

function ends(values: ArrayLike<number>): { min: number; max: number } {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! < min) min = values[i]!;
    if (values[i]! > max) max = values[i]!;
  }
  return { min, max };
}
