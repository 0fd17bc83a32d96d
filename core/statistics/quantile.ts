// SPDX-License-Identifier: EUPL-1.2

/**
 * A sorted copy, ascending: sort once, then take as many quantiles as needed.
 *
 * @example
 * sorted([3, 1, 2]) // [1, 2, 3]
 */
export function sorted(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}

/**
 * The quantile at `share` (0-1) of values in ascending order, interpolated as R's type 7 and Excel's PERCENTILE.INC;
 * `null` of no values.
 *
 * @example
 * quantileOfSorted([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantileOfSorted(ascending: ArrayLike<number>, share: number): number | null {
  if (ascending.length === 0) return null;
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.ceil(place)]!;
  return low === high ? low : low * (1 - (place - below)) + high * (place - below);
}

/**
 * The quantile at `share` (0-1) of values in any order, as {@link quantileOfSorted}; `null` of no values.
 *
 * @example
 * quantile([4, 1, 3, 2], 0.25) // 1.75
 */
export function quantile(values: ArrayLike<number>, share: number): number | null {
  return quantileOfSorted(sorted(values), share);
}

/**
 * The median of values in any order; `null` of no values.
 *
 * @example
 * median([4, 1, 3, 2]) // 2.5
 * median([]) // null
 */
export function median(values: ArrayLike<number>): number | null {
  return quantile(values, 0.5);
}
