// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';

/** The 40 clusters of the oracle, five periods, in a workbook of the convention. */
export function cluster6(): readonly Grid[] {
  return readWorkbook(readFileSync(`${__dirname}/../data/cluster6.xlsx`)).grids;
}

/** A sheet whose used cells begin in A1. */
export function sheet(name: string, ...rows: Cell[][]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return { sheet: name, row: 0, column: 0, cells };
}
