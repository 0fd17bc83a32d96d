// SPDX-License-Identifier: EUPL-1.2

/**
 * A score or value at 12 significant digits. Sums of the same numbers in another order may differ in the last bits:
 * whatever is compared with a bound, or with another, is compared so, as in ranking.
 */
export function snapped(value: number): number {
  return Number(value.toPrecision(12));
}
