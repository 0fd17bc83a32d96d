// SPDX-License-Identifier: EUPL-1.2

/**
 * The largest of any number of values, and of `atLeast`. Not `Math.max(...values)`: engines refuse a call with so many arguments
 * as a workbook has rows.
 */
export function largest(values: Iterable<number>, atLeast = Number.NEGATIVE_INFINITY): number {
  let most = atLeast;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** The smallest of any number of values; infinite of none. */
export function smallest(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) least = Math.min(least, value);
  return least;
}
