// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../../model/table.ts';

/** A column after filling. */
export interface Filled {
  readonly column: Column;
  /** How many missing values were filled. */
  readonly count: number;
}

/**
 * The column with what `valueFor` gives for its missing rows; the same object where it gives nothing (`null`).
 *
 * @example
 * fill(columnOf([1, null, 3]), () => 2) // { column: columnOf([1, 2, 3]), count: 1 }
 */
export function fill(column: Column, valueFor: (row: number) => number | null): Filled {
  let values = column.values;
  let present = column.present;
  let count = 0;
  for (let row = 0; row < column.present.length; row++) {
    if (column.present[row] === 1) continue;
    const value = valueFor(row);
    if (value === null || !Number.isFinite(value)) continue;
    if (count === 0) {
      values = column.values.slice();
      present = column.present.slice();
    }
    values[row] = value;
    present[row] = 1;
    count++;
  }
  return count === 0 ? { column, count } : { column: { values, present }, count };
}

/**
 * True where the column lacks a value.
 *
 * @example
 * hasGaps(columnOf([1, null])) // true
 */
export function hasGaps(column: Column): boolean {
  return column.present.includes(0);
}
