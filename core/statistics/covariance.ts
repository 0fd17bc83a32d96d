// SPDX-License-Identifier: EUPL-1.2
import { mean } from './moments.ts';

/** Sums over pairs of the squares and the products of the deviations from the means. */
interface DeviationSums {
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * The covariance of paired values (n - 1); `null` of fewer than two pairs.
 *
 * @example
 * covariance([1, 2, 3], [2, 4, 6]) // 2
 */
export function covariance(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  if (x.length < 2) return null;
  const { xy } = deviationSums(x, y);
  return Number.isFinite(xy) ? xy / (x.length - 1) : null;
}

/**
 * Pearson's correlation of paired values; `null` where one side is constant or there are fewer than two pairs.
 *
 * @example
 * pearson([1, 2, 3], [6, 4, 2]) // -1
 * pearson([1, 2, 3], [5, 5, 5]) // null
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const { xx, yy, xy } = deviationSums(x, y);
  // Each root on its own: the product of the two sums may leave the range of doubles.
  const correlation = xy / (Math.sqrt(xx) * Math.sqrt(yy));
  return Number.isFinite(correlation) ? Math.max(-1, Math.min(1, correlation)) : null;
}

function deviationSums(x: ArrayLike<number>, y: ArrayLike<number>): DeviationSums {
  const centreX = mean(x) ?? Number.NaN;
  const centreY = mean(y) ?? Number.NaN;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - centreX;
    const dy = y[i]! - centreY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return { xx, yy, xy };
}
