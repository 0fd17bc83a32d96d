// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../core/model/grid.ts';

const DIMENSIONS = [
  ['SV', 'Grado di sviluppo'],
  ['SF', 'Sostenibilità finanziaria'],
  ['RI', 'Ricerca e innovazione'],
  ['IN', 'Propensione all’internazionalizzazione'],
  ['GO', 'Governance'],
  ['CO', 'Comunicazione'],
] as const;

export const NINE = ['LAC', 'AFIL', 'LE2C', 'LGCA', 'CLSV', 'FLS', 'LSE', 'TAV', 'CLM'] as const;

/** Two indicators a dimension, from 0 to 100. */
const INDICATORS = DIMENSIONS.flatMap(([code, name]) => [
  { code: `${code}1`, name: `${name}: primo`, dimension: code },
  { code: `${code}2`, name: `${name}: secondo`, dimension: code },
]);

export interface WorkbookOptions {
  readonly clusters?: readonly string[];
  /** What stands in the cell of an indicator (column) for a cluster (row); by default a number, some missing. */
  readonly cell?: (row: number, column: number) => Cell;
  readonly sheet?: string;
}

/** A workbook of six dimensions with invented values: sheets of indicators, of clusters and of data. */
export function workbook(options: WorkbookOptions = {}): Grid[] {
  const { clusters = NINE, cell = invented, sheet = 'Dati' } = options;
  const indicators: Cell[][] = [
    ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo'],
    ...DIMENSIONS.map(([code, name]) => [code, name, 'dimensione', null, null, null, null]),
    ...INDICATORS.map(({ code, name, dimension }) => [code, name, 'indicatore', dimension, '+', 0, 100]),
  ];
  const data: Cell[][] = [
    ['Cluster', 'Periodo', ...INDICATORS.map(({ code }) => code)],
    ...clusters.map((code, row) => [code, 2015, ...INDICATORS.map((_, column) => cell(row, column))]),
  ];
  return [grid('Indicatori', indicators), grid(sheet, data)];
}

/** Every seventh value is missing; the last cluster has hardly any. */
function invented(row: number, column: number): Cell {
  if (row === 8 && column > 1) return null;
  const value = (row * 37 + column * 23 + row * column * 7) % 101;
  return (row + column * 3) % 7 === 6 ? null : value;
}

function grid(sheet: string, cells: Cell[][]): Grid {
  return { sheet, row: 0, column: 0, cells };
}
