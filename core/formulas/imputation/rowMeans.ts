// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from '../../model/framework.ts';
import type { Column } from '../../model/table.ts';

/** One indicator of a dimension, with what takes it to 0-1 and back. */
export interface Sibling {
  readonly column: Column;
  readonly direction: Direction;
  /** The lowest value in the sense of the direction, and the distance to the highest; `null` range: no values. */
  readonly lowest: number;
  readonly range: number | null;
}

/**
 * An indicator of a dimension with its lowest value and its range, both in the sense of the direction.
 *
 * @example
 * siblingOf(columnOf([10, 30]), 1).range // 20
 * siblingOf(columnOf([10, 30]), -1).lowest // -30
 * siblingOf(columnOf([null]), 1).range // null
 */
export function siblingOf(column: Column, direction: Direction): Sibling {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < column.values.length; row++) {
    if (column.present[row] === 0) continue;
    const value = column.values[row]! * direction;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { column, direction, lowest, range: lowest <= highest ? highest - lowest : null };
}

/**
 * The mean over what a row has among siblings, each from 0 (worst) to 1 (best of all rows); `null` where it has
 * nothing. A sibling that is the same everywhere says nothing and does not count.
 *
 * @example
 * const siblings = [siblingOf(columnOf([10, 30]), 1), siblingOf(columnOf([5, 9]), -1)]
 * rowMean(siblings, 0) // 0.5
 */
export function rowMean(siblings: readonly Sibling[], row: number): number | null {
  let sum = 0;
  let count = 0;
  for (const { column, direction, lowest, range } of siblings) {
    if (column.present[row] === 0 || range === null || range === 0) continue;
    sum += (column.values[row]! * direction - lowest) / range;
    count++;
  }
  return count === 0 ? null : sum / count;
}

/**
 * The value of an indicator, in its unit, that lies at a mean from 0 to 1; `null` where it has no values.
 *
 * @example
 * fromMean(0.25, siblingOf(columnOf([10, 30]), 1)) // 15
 */
export function fromMean(mean: number, { direction, lowest, range }: Sibling): number | null {
  return range === null ? null : (mean * range + lowest) * direction;
}
