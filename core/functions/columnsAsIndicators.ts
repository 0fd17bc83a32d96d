// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../model/grid.ts';
import { findTables } from '../read/tables.ts';
import { declaresMissing, textOf } from '../read/words.ts';

/**
 * The Indicators table of data that come without one: every column is an indicator of the root, +, weight 1. A column
 * with texts and no number is a group. `null` where no column is found.
 */
export function columnsAsIndicators(data: Grid): Grid | null {
  const rows = [...longRows(data), ...wideRows(data)];
  if (rows.length === 0) return null;
  return { sheet: 'indicators', row: 0, column: 0, cells: [['Code', 'Type', 'Direction'], ...rows] };
}

/** The rows of long data: what stands in the column of the indicators. */
function longRows(data: Grid): Cell[][] {
  const tables = findTables([data], () => false).tables.filter(({ kind }) => kind === 'data-long');
  const codes = tables.flatMap((table) => table.rows.map((row) => textOf(row.cell('indicator'))));
  return [...new Set(codes)].filter((code) => code !== '').map((code) => [code, 'indicator', '+']);
}

/** The rows of wide data: the headers beside the cluster, its name and the period. */
function wideRows(data: Grid): Cell[][] {
  const tables = findTables([data], () => true).tables.filter(({ kind }) => kind === 'data-wide');
  return tables.flatMap(({ extras, rows }) =>
    extras.map((extra) => {
      const cells = rows.map((row) => row.at(extra));
      return [extra.header, isGroup(cells) ? 'group' : 'indicator', '+'];
    }),
  );
}

function isGroup(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && !declaresMissing(cell));
  return texts.length > 0 && !cells.some((cell) => typeof cell === 'number');
}
