// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from '../../model/grid.ts';
import { findTables } from '../tables.ts';
import { plain, textOf } from '../words.ts';

/** The sheets that Mapping tables name, as `plain` writes them. */
export function mappedSheets(grids: readonly Grid[]): ReadonlySet<string> {
  const { tables } = findTables(grids, () => false);
  const mappings = tables.filter(({ kind }) => kind === 'mapping');
  return new Set(mappings.flatMap(({ rows }) => rows.map((row) => plain(textOf(row.cell('sheet'))))));
}
