// SPDX-License-Identifier: EUPL-1.2

/** A sorted copy, ascending: sort once, then take as many quantiles as needed. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).sort();
}

/**
 * The quantile at `share` (0-1) of values in ascending order, interpolated as R's type 7 and Excel's PERCENTILE.INC;
 * `null` of no values.
 */
export function quantileOfSorted(ascending: ArrayLike<number>, share: number): number | null {
  if (ascending.length === 0) return null;
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.ceil(place)]!;
  return low === high ? low : low * (1 - (place - below)) + high * (place - below);
}

export function quantile(values: ArrayLike<number>, share: number): number | null {
  return quantileOfSorted(sorted(values), share);
}

export function median(values: ArrayLike<number>): number | null {
  return quantile(values, 0.5);
}
