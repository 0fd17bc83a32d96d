// SPDX-License-Identifier: EUPL-1.2

/**
 * Logarithms that keep the order of the values. With a long tail on the high side (skewness above 0)
 * ln(x - min + 0.01 range), as COINr's log_CT; with one on the low side its mirror, -ln(max - x + 0.01 range):
 * log_CT would stretch that tail further. Both together are COINr's log_CT_plus.
 */
export function logarithms(values: ArrayLike<number>, skewness: number): Float64Array {
  const { min, max } = ends(values);
  const offset = 0.01 * (max - min);
  const logarithm = (value: number) =>
    skewness > 0 ? Math.log(value - min + offset) : -Math.log(max - value + offset);
  return transform(values, logarithm);
}

/** The Box-Cox transform of x - min + 1, which is never below 1: as COINr's boxcox(). */
export function boxCox(values: ArrayLike<number>, lambda: number): Float64Array {
  const { min } = ends(values);
  const power = (value: number) => ((value - min + 1) ** lambda - 1) / lambda;
  return transform(values, lambda === 0 ? (value) => Math.log(value - min + 1) : power);
}

function transform(values: ArrayLike<number>, by: (value: number) => number): Float64Array {
  const transformed = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) transformed[i] = by(values[i]!);
  return transformed;
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
