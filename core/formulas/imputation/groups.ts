// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../../model/table.ts';

/** The clusters by their label in a group column. */
export interface Groups {
  /** The group of each row, as a place in `labels`; -1 where the cluster has none. */
  readonly groupOfRow: Int32Array;
  readonly labels: readonly string[];
  /** Clusters in each group. */
  readonly sizes: Int32Array;
}

/**
 * The groups of the clusters (codes), by the label that each has; `null` for a cluster without one.
 *
 * @example
 * const labels = new Map([['A', 'north'], ['B', 'south'], ['C', 'north']])
 * const groups = groupsOf(['A', 'B', 'C', 'D'], (cluster) => labels.get(cluster) ?? null)
 * groups // { groupOfRow: [0, 1, 0, -1], labels: ['north', 'south'], sizes: [2, 1] }
 */
export function groupsOf(clusters: readonly string[], labelOf: (cluster: string) => string | null): Groups {
  const places = new Map<string, number>();
  const groupOfRow = Int32Array.from(clusters, (cluster) => {
    const label = labelOf(cluster);
    if (label === null) return -1;
    if (!places.has(label)) places.set(label, places.size);
    return places.get(label)!;
  });
  const sizes = new Int32Array(places.size);
  for (const group of groupOfRow) if (group >= 0) sizes[group]!++;
  return { groupOfRow, labels: [...places.keys()], sizes };
}

/**
 * The present values of a column, apart for each group.
 *
 * @example
 * const groups = groupsOf(['A', 'B', 'C'], (cluster) => (cluster === 'B' ? 'south' : 'north'))
 * valuesByGroup(groups, columnOf([1, 2, 3])) // [[1, 3], [2]]
 */
export function valuesByGroup({ groupOfRow, sizes }: Groups, column: Column): Float64Array[] {
  const values = Array.from(sizes, (size) => new Float64Array(size));
  const counts = new Int32Array(sizes.length);
  for (let row = 0; row < groupOfRow.length; row++) {
    const group = groupOfRow[row]!;
    if (group >= 0 && column.present[row] === 1) values[group]![counts[group]!++] = column.values[row]!;
  }
  return values.map((all, group) => all.subarray(0, counts[group]));
}
