// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';

/**
 * The values of a column that are there, in their order; what every statistic of one column works on.
 *
 * @example
 * present(columnOf([4, null, 6])) // [4, 6]
 */
export function present(column: Column): Float64Array {
  const values = new Float64Array(column.values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    if (column.present[row] === 1) values[count++] = column.values[row]!;
  }
  return values.subarray(0, count);
}
