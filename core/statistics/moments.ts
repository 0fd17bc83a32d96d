// SPDX-License-Identifier: EUPL-1.2

/** How far a distribution is from a normal one: both are 0 there. `null` where undefined. */
export interface Shape {
  /** Type 2, as Excel's SKEW; needs three values that are not all the same. */
  readonly skewness: number | null;
  /** Excess kurtosis, type 2, as Excel's KURT; needs four values that are not all the same. */
  readonly kurtosis: number | null;
}

const UNDEFINED: Shape = { skewness: null, kurtosis: null };

/**
 * The arithmetic mean, rounded as if summed without error; `null` of no values.
 *
 * @example
 * mean([1, 2, 6]) // 3
 * mean([]) // null
 */
export function mean(values: ArrayLike<number>): number | null {
  const count = values.length;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]!;
  const first = sum / count;
  // A second pass takes the rounding of the first out: a column of equal values has exactly that mean.
  let rest = 0;
  for (let i = 0; i < count; i++) rest += values[i]! - first;
  return defined(first + rest / count);
}

/**
 * The standard deviation of a sample (n - 1), as Excel's STDEV.S; `null` of fewer than two values.
 *
 * @example
 * standardDeviation([2, 4, 6]) // 2
 * standardDeviation([5]) // null
 */
export function standardDeviation(values: ArrayLike<number>): number | null {
  const centre = mean(values);
  // Of one value this is 0 / 0.
  return centre === null ? null : defined(Math.sqrt(squaredDeviations(values, centre) / (values.length - 1)));
}

/**
 * The standard deviation of a whole population (n), as Excel's STDEV.P; `null` of no values.
 *
 * @example
 * populationDeviation([1, 3]) // 1
 */
export function populationDeviation(values: ArrayLike<number>): number | null {
  const centre = mean(values);
  return centre === null ? null : defined(Math.sqrt(squaredDeviations(values, centre) / values.length));
}

/**
 * Skewness and kurtosis together, for tests that need both (Joanes and Gill 1998, G1 and G2).
 * Deviations are standardised before they are raised to a power, so that the unit of measure makes no difference.
 *
 * @example
 * shape([1, 2, 3, 4]) // { skewness: 0, kurtosis: -1.2 }
 * shape([1, 2, 6]) // { skewness: 1.457863, kurtosis: null }
 */
export function shape(values: ArrayLike<number>): Shape {
  const count = values.length;
  const centre = mean(values);
  if (count < 3 || centre === null) return UNDEFINED;
  const deviation = Math.sqrt(squaredDeviations(values, centre) / count);
  if (deviation === 0 || !Number.isFinite(deviation)) return UNDEFINED;
  let cubes = 0;
  let fourths = 0;
  for (let i = 0; i < count; i++) {
    const standardised = (values[i]! - centre) / deviation;
    const square = standardised * standardised;
    cubes += square * standardised;
    fourths += square * square;
  }
  const skewness = ((cubes / count) * Math.sqrt(count * (count - 1))) / (count - 2);
  const excess = fourths / count - 3;
  const kurtosis = (((count + 1) * excess + 6) * (count - 1)) / ((count - 2) * (count - 3));
  return { skewness: defined(skewness), kurtosis: count < 4 ? null : defined(kurtosis) };
}

/**
 * The skewness of a sample (type 2), as Excel's SKEW; `null` of fewer than three values, or all the same.
 *
 * @example
 * skewness([1, 2, 3]) // 0
 */
export function skewness(values: ArrayLike<number>): number | null {
  return shape(values).skewness;
}

/**
 * The excess kurtosis of a sample (type 2), as Excel's KURT; `null` of fewer than four values, or all the same.
 *
 * @example
 * kurtosis([1, 2, 3, 4]) // -1.2
 */
export function kurtosis(values: ArrayLike<number>): number | null {
  return shape(values).kurtosis;
}

function squaredDeviations(values: ArrayLike<number>, centre: number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i]! - centre;
    sum += deviation * deviation;
  }
  return sum;
}

/** Too few values, and sums that pass the largest double, have no result. */
function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
