// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../model/framework.ts';

/** Digits that a person might write: sums of doubles have more. */
const DIGITS = 12;
const ROUNDING = 1e-9;

/**
 * The nearest value at or beyond `value`, in the indicator's direction, that its format has: a level is whole, from 1 to
 * 4, yes-no is 1 or 0, and a number is whole where `isWhole` says that all are. Not beyond `best` where that is given.
 */
export function possibleValue(
  value: number,
  { format, direction }: Pick<Indicator, 'format' | 'direction'>,
  isWhole: boolean,
  best: number | null,
): number {
  if (format === 'level 1-4') return clamp(nextWhole(value, direction), 1, 4);
  if (format === 'yes-no') return direction === 1 ? 1 : 0;
  if (!isWhole) return Number(value.toPrecision(DIGITS));
  const whole = nextWhole(value, direction);
  return best !== null && direction * (whole - best) > 0 ? Number(best.toPrecision(DIGITS)) : whole;
}

/** Up where more is better, down where less is; what is whole up to rounding stays. */
function nextWhole(value: number, direction: 1 | -1): number {
  return direction === 1 ? Math.ceil(value - ROUNDING) : Math.floor(value + ROUNDING);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
