// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';

/** What one cluster has of some indicators. */
export interface DataAvailability {
  readonly missing: number;
  readonly zero: number;
  /** The share of the indicators that have a value; `null` of no indicators. */
  readonly available: number | null;
  /** The share of the values that are not zero; `null` of no values. */
  readonly nonZero: number | null;
}

/**
 * What the cluster in `row` has of these indicators, as COINr's `get_data_avail`.
 *
 * @example
 * const columns = [columnOf([5]), columnOf([0]), columnOf([null])]
 * dataAvailability(columns, 0) // { missing: 1, zero: 1, available: 2 / 3, nonZero: 1 / 2 }
 */
export function dataAvailability(columns: readonly Column[], row: number): DataAvailability {
  let values = 0;
  let zero = 0;
  for (const column of columns) {
    if (column.present[row] !== 1) continue;
    values++;
    if (column.values[row] === 0) zero++;
  }
  return {
    missing: columns.length - values,
    zero,
    available: columns.length === 0 ? null : values / columns.length,
    nonZero: values === 0 ? null : (values - zero) / values,
  };
}
