// SPDX-License-Identifier: EUPL-1.2

import { type Shape, shape } from '../../statistics/moments.ts';
import { type OutlierLimits, passesOutlierTest } from '../../statistics/outlierTest.ts';

/** Winsorised values, in their order, with the shape that their distribution has now. */
export interface Winsorised {
  readonly values: Float64Array;
  /** How many values took that of their neighbour. */
  readonly count: number;
  readonly shape: Shape;
}

/**
 * Gives the outermost value that of its neighbour, on the side to which the distribution is skewed, and tests again,
 * until it passes or `most` values are replaced. Equal values go together, so that it may be more than `most`.
 * Stops before all values would become the same. As COINr's winsorise(), which fails there.
 *
 * @example
 * const values = [1, 2, 3, 4, 5, 6, 7, 99]
 * winsorise(values, OUTLIER_LIMITS, 5).values // [1, 2, 3, 4, 5, 6, 7, 7]
 * winsorise(values, OUTLIER_LIMITS, 5).count // 1
 */
export function winsorise(values: ArrayLike<number>, limits: OutlierLimits, most: number): Winsorised {
  const winsorised = new Float64Array(values);
  let now = shape(winsorised);
  let high = 0;
  let low = 0;
  while (passesOutlierTest(now, limits) === false && high + low < most) {
    const side = now.skewness! >= 0 ? 1 : -1;
    const replaced = replaceOutermost(winsorised, side);
    if (replaced === 0) break;
    if (side === 1) high = replaced;
    else low = replaced;
    now = shape(winsorised);
  }
  return { values: winsorised, count: high + low, shape: now };
}

/** Works in place: the highest values (side 1) or the lowest (-1) take the next one. How many; 0 where all would be equal. */
function replaceOutermost(values: Float64Array, side: 1 | -1): number {
  let outermost = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]! * side;
    if (value > outermost) {
      next = outermost;
      outermost = value;
    } else if (value > next && value < outermost) {
      next = value;
    }
    if (value < other) other = value;
  }
  if (next === other) return 0;
  let replaced = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! * side !== outermost) continue;
    values[i] = next * side;
    replaced++;
  }
  return replaced;
}
