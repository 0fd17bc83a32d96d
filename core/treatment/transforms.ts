// SPDX-License-Identifier: EUPL-1.2

/**
 * Logarithms that keep the order of the values. With a long tail on the high side (skewness from 0 up)
 * ln(x - min + 0.01 range), as COINr's log_CT; with one on the low side its mirror, -ln(max - x + 0.01 range):
 * log_CT would stretch that tail further.
 */
export function logarithms(values: ArrayLike<number>, skewness: number): Float64Array {
  const { min, max } = ends(values);
  const offset = 0.01 * (max - min);
  return skewness >= 0
    ? Float64Array.from(values, (value) => Math.log(value - min + offset))
    : Float64Array.from(values, (value) => -Math.log(max - value + offset));
}

/** The Box-Cox transform of x - min + 1, which is never below 1: as COINr's boxcox(). */
export function boxCox(values: ArrayLike<number>, lambda: number): Float64Array {
  const { min } = ends(values);
  return lambda === 0
    ? Float64Array.from(values, (value) => Math.log(value - min + 1))
    : Float64Array.from(values, (value) => ((value - min + 1) ** lambda - 1) / lambda);
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
