// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { Language } from '../../../core/model/language.ts';
import { type ReportInput, reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { cluster6, sheet } from '../workbooks.ts';

/** A workbook of any size: what varies among the workbooks that a report must look well for. */
interface Size {
  readonly clusters: number;
  readonly dimensions: number;
  readonly indicators: number;
  readonly periods?: number;
  /** Whether subdimensions stand between dimensions and indicators. */
  readonly deep?: boolean;
  readonly longNames?: boolean;
  /** Of ten values, so many are missing. */
  readonly gaps?: number;
}

const LONG_CLUSTER =
  'Cluster lombardo delle tecnologie per le comunità intelligenti e la mobilità sostenibile numero';
const LONG_DIMENSION = "Propensione all'internazionalizzazione e alla cooperazione interregionale numero";
const LONG_INDICATOR = 'Quota dei soci che partecipano a progetti europei di ricerca collaborativa numero';

export const WORKBOOKS: ReadonlyMap<string, () => readonly Grid[]> = new Map([
  ['the sample', () => readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids],
  ['40 clusters, five periods', cluster6],
  ['one cluster', () => workbook({ clusters: 1, dimensions: 6, indicators: 18, periods: 2 })],
  ['one period', () => workbook({ clusters: 9, dimensions: 6, indicators: 18 })],
  ['one dimension', () => workbook({ clusters: 9, dimensions: 1, indicators: 4, periods: 3 })],
  [
    'twelve dimensions and long names',
    () => workbook({ clusters: 9, dimensions: 12, indicators: 36, periods: 2, longNames: true, gaps: 2 }),
  ],
  [
    'four levels and many gaps',
    () => workbook({ clusters: 9, dimensions: 3, indicators: 18, periods: 2, deep: true, gaps: 5 }),
  ],
  ['no value at all', () => workbook({ clusters: 3, dimensions: 2, indicators: 4, periods: 2, gaps: 10 })],
  ['300 clusters', () => workbook({ clusters: 300, dimensions: 6, indicators: 12, periods: 2, gaps: 1 })],
]);

/** All that a report on one of {@link WORKBOOKS} is made from. */
export function input(
  name: string,
  language: Language,
  overrides: readonly (readonly [string, string])[] = [],
): ReportInput {
  const { run, history } = score(WORKBOOKS.get(name)!(), { withHistory: true, overrides });
  return reportInputOf(run!, history, language);
}

function workbook(size: Size): Grid[] {
  const codes = Array.from({ length: size.indicators }, (_, i) => `I${i + 1}`);
  return [declared(size, codes), data(size, codes)];
}

function declared({ dimensions, deep = false, longNames = false }: Size, codes: readonly string[]): Grid {
  const rows: Cell[][] = Array.from({ length: dimensions }, (_, d) => [
    `D${d + 1}`,
    `${longNames ? LONG_DIMENSION : 'Dimensione'} ${d + 1}`,
    'dimensione',
  ]);
  if (deep) {
    for (let s = 0; s < 2 * dimensions; s++) {
      rows.push([`S${s + 1}`, `Sottodimensione ${s + 1}`, 'dimensione', `D${(s % dimensions) + 1}`]);
    }
  }
  codes.forEach((code, i) => {
    const parent = deep ? `S${(i % (2 * dimensions)) + 1}` : `D${(i % dimensions) + 1}`;
    const name = `${longNames ? LONG_INDICATOR : 'Indicatore'} ${i + 1}`;
    rows.push([code, name, 'indicatore', parent, 0, 100]);
  });
  return sheet('Indicatori', ['Codice', 'Nome', 'Tipo', 'Padre', 'Minimo', 'Massimo'], ...rows);
}

function data({ clusters, periods = 1, longNames = false, gaps = 0 }: Size, codes: readonly string[]): Grid {
  const rows: Cell[][] = [];
  for (let p = 0; p < periods; p++) {
    for (let c = 0; c < clusters; c++) {
      const values = codes.map((_, i) =>
        (c * 7 + i * 13 + p * 11) % 10 < gaps ? null : (c * 37 + i * 53 + p * 17 * (c % 3)) % 101,
      );
      const name = `${longNames ? LONG_CLUSTER : 'Cluster'} ${c + 1}`;
      rows.push([`C${c + 1}`, name, 2020 + p, ...values]);
    }
  }
  return sheet('Dati', ['Cluster', 'Nome', 'Periodo', ...codes], ...rows);
}
