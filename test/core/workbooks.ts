// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { valueIn } from '../../core/model/table.ts';
import { score } from '../../core/score.ts';
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

export const HEADER: Cell[] = ['Codice', 'Tipo', 'Padre', 'Verso', 'Peso', 'Minimo', 'Massimo'];

export function indicators(...rows: Cell[][]): Grid {
  return sheet('Indicatori', HEADER, ...rows);
}

export const SOUND = indicators(
  ['A', 'dimensione'],
  ['B', 'dimensione'],
  ['A1', 'indicatore', 'A', '+', 1, 0, 10],
  ['A2', '', 'A', '-', 1, 0, 10],
  ['B1', '', 'B', '+', 1, 0, 100],
);

export const DATA = sheet('Dati', ['Cluster', 'A1', 'A2', 'B1'], ['X', 5, 5, 20], ['Y', 10, 0, 100]);

/** «code sheet!cell», as the finding names it. */
export function found(grids: Grid[]): string[] {
  return score(grids).findings.map(({ code, sheet: where, cell }) => `${code} ${where}!${cell}`);
}

export function rootScores(grids: Grid[]): (number | null)[] {
  const { run } = score(grids);
  return run!.clusters.map(({ code }) => valueIn(run!.stages.aggregated, code, 'TOTALE'));
}
