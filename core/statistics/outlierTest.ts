// SPDX-License-Identifier: EUPL-1.2
import type { Shape } from './moments.ts';

/** From which absolute skewness and kurtosis on a distribution is suspected of outliers. */
export interface OutlierLimits {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** The limits of the OECD/JRC practice. */
export const OUTLIER_LIMITS: OutlierLimits = { skewness: 2, kurtosis: 3.5 };

/**
 * Whether values are free of outliers: the absolute skewness or the kurtosis is below its limit.
 * `null` where that cannot be told: fewer than three values, or all the same.
 *
 * @example
 * passesOutlierTest({ skewness: 0.3, kurtosis: 9 }) // true
 * passesOutlierTest(shape([1, 1, 1, 1, 1, 1, 1, 99])) // false
 * passesOutlierTest(shape([5, 5, 5])) // null
 */
export function passesOutlierTest(
  { skewness, kurtosis }: Shape,
  limits: OutlierLimits = OUTLIER_LIMITS,
): boolean | null {
  if (skewness === null) return null;
  if (Math.abs(skewness) < limits.skewness) return true;
  return kurtosis === null ? null : kurtosis < limits.kurtosis;
}
