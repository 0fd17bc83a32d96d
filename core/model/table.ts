// SPDX-License-Identifier: EUPL-1.2

/** One column of numbers: `present[i]` is 1 where `values[i]` counts, 0 where it is missing (the value is then 0). */
export interface Column {
  readonly values: Float64Array;
  readonly present: Uint8Array;
}

/** The clusters' values at one stage of the calculation, by column. */
export interface Table {
  readonly clusters: readonly string[];
  readonly columns: readonly string[];
  readonly data: readonly Column[];
}

/** A column of numbers; `null` is missing. */
export function columnOf(values: readonly (number | null)[]): Column {
  return {
    values: Float64Array.from(values, (value) => value ?? 0),
    present: Uint8Array.from(values, (value) => (value === null ? 0 : 1)),
  };
}

/** The value of a row, which counts from 0; `null` where it is missing. */
export function valueAt(column: Column, index: number): number | null {
  return column.present[index] === 1 ? column.values[index]! : null;
}

/** The value of a cluster in a column, both by code; `null` where it is missing or either is unknown. */
export function valueIn(table: Table, cluster: string, column: string): number | null {
  const row = rowOf(table, cluster);
  const found = table.data[table.columns.indexOf(column)];
  return row < 0 || found === undefined ? null : valueAt(found, row);
}

/** Where each name stands in a list of names that was asked about; a list never changes. */
const PLACES = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The row of a cluster; -1 where it has none. It is asked for in loops over all clusters. */
export function rowOf({ clusters }: Pick<Table, 'clusters'>, cluster: string): number {
  let places = PLACES.get(clusters);
  if (places === undefined) {
    places = new Map(clusters.map((code, row) => [code, row]));
    PLACES.set(clusters, places);
  }
  return places.get(cluster) ?? -1;
}
