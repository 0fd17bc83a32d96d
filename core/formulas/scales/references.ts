// SPDX-License-Identifier: EUPL-1.2
import type { Table } from '../../model/table.ts';
import { type Reference, referenceOf } from './reference.ts';

/** What the scales are fitted on, by column. */
export interface References {
  /** The values of the period, or of all periods where they are pooled; for AMPI always of all periods. */
  readonly values: readonly Reference[];
  /** The values of the first period, which only AMPI asks for. */
  readonly base: readonly Reference[] | null;
}

/**
 * The references of every column, over one period or over several together. `isFresh` is false for a column that
 * repeats an earlier period's values, which would count twice. The first table is the base of AMPI.
 *
 * @example
 * const table = { clusters: ['A', 'B'], columns: ['X'], data: [columnOf([10, 30])] }
 * referencesOf([table], () => true).values[0].max // 30
 * referencesOf([table], () => true).base // null
 */
export function referencesOf(
  tables: readonly Table[],
  isFresh: (table: number, column: number) => boolean,
): References {
  const over = (chosen: readonly Table[]) =>
    chosen[0]!.columns.map((_, column) =>
      referenceOf(
        chosen
          .filter((_, table) => chosen.length === 1 || isFresh(table, column))
          .map(({ data }) => data[column]!),
      ),
    );
  return { values: over(tables), base: tables.length > 1 ? over(tables.slice(0, 1)) : null };
}
