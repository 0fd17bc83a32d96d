// SPDX-License-Identifier: EUPL-1.2
import { checkInput } from '../../../core/check/checkInput.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { sheet } from '../workbooks.ts';

const INDICATORS = sheet(
  'Indicatori',
  ['Codice', 'Nome', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo'],
  ['D1', 'Dimensione uno', 'dimensione', null, null, null, null],
  ['KPI1', 'Fatturato annuo', 'indicatore', 'D1', '+', 0, 100],
  ['KPI2', 'Costi', 'indicatore', 'D1', '-', 0, 100],
);
const EXPECTED = 'Fatturato annuo (KPI1), Costi (KPI2)';

/** What is told besides that there are no data: «code sheet!cell params». */
function told(...grids: Grid[]): string[] {
  return checkInput(readInput([INDICATORS, ...grids], [], 'it'), grids)
    .filter(({ code }) => code !== 'no-data-table')
    .map(({ code, sheet: where, cell, params }) =>
      [code, `${where}!${cell}`, ...Object.values(params)].join(' '),
    );
}

const data = (...rows: Cell[][]) => sheet('Dati', ...rows);

test.each<[string, Grid, string[]]>([
  [
    'a header without a column of clusters',
    data(['Dati 2024'], [], ['Soggetto', 'KPI1', 'Costi'], ['C1', 10, 20]),
    [`nearest-table Dati!A3 Cluster ${EXPECTED}`],
  ],
  [
    'a column of clusters that is called otherwise',
    data(['Nome cluster', 'KPI1'], ['C1', 10]),
    [`nearest-table Dati!A1 Cluster ${EXPECTED}`, 'header-similar Dati!A1 Nome cluster Cluster'],
  ],
  [
    'clusters, but no indicator',
    data(['Cluster', 'Ricavi', 'Spese'], ['C1', 10, 20]),
    [`nearest-table-without-indicator Dati!A1 ${EXPECTED}`],
  ],
  [
    'an indicator that is one letter off',
    data(['Cluster', 'Fatturatto annuo (M€)'], ['C1', 10]),
    [
      `nearest-table-without-indicator Dati!A1 ${EXPECTED}`,
      'header-similar Dati!B1 Fatturatto annuo (M€) Fatturato annuo',
    ],
  ],
  [
    'a row for each value, without its value',
    data(['Cluster', 'Indicatore', 'Cifra'], ['C1', 'KPI1', 10], ['C1', 'KPI2', 10]),
    [`nearest-table Dati!A1 Valore / Value ${EXPECTED}`],
  ],
  [
    'indicators in rows and clusters in columns',
    data(['Indicatore', 'C1', 'C2'], ['KPI1', 10, 30], ['KPI2', 20, 40]),
    [`nearest-table-transposed Dati!A1 ${EXPECTED}`],
  ],
  [
    'the same, with nothing or «Cluster» in the corner',
    data(['Cluster', 'C1', 'C2'], ['KPI1', 10, 30], ['KPI2', 20, 40]),
    [`nearest-table-transposed Dati!A1 ${EXPECTED}`],
  ],
  [
    'the same, with several rows for an indicator',
    data(['Voce', 'C1', 'C2'], ['KPI1', 10, 30], ['KPI1', 10, 30], ['KPI2', 20, 40]),
    [`nearest-table-transposed Dati!A1 ${EXPECTED}`],
  ],
  [
    'years beside the clusters, of a sheet for one indicator',
    data(['Costi'], ['Cluster', 2023, 2024], ['C1', 10, 20]),
    [`nearest-table-without-indicator Dati!A2 ${EXPECTED}`],
  ],
  [
    'a header in two rows that are not merged',
    data(['Cluster', 'Economia', null], [null, 'KPI1', 'KPI2'], ['C1', 10, 20]),
    [`nearest-table Dati!B2 Cluster ${EXPECTED}`],
  ],
  [
    'a row for each value, with other words over it',
    data(['Cluster', 'Variabile', 'Dato'], ['C1', 'KPI1', 1], ['C1', 'KPI2', 2], ['C2', 'KPI1', 3]),
    [`nearest-table Dati!A1 Indicatore / Indicator, Valore / Value ${EXPECTED}`],
  ],
  [
    'the same, without any word of ours',
    data(['Soggetto', 'Variabile', 'Dato'], ['C1', 'KPI1', 1], ['C2', 'KPI1', 3], ['C2', 'KPI2', 3]),
    [`nearest-table Dati!A1 Cluster, Indicatore / Indicator, Valore / Value ${EXPECTED}`],
  ],
  [
    'nothing but a table in another language',
    data(['Verbünde 2024'], [], ['Verbund', 'Umsatz'], ['C1', 10]),
    [`nearest-table Dati!A3 Cluster ${EXPECTED}`],
  ],
  ['a letter that names an indicator', data(['Nota'], ['Il Fatturato annuo', 'Costi'], ['Costi']), []],
  ['a header further down than is looked at', data(...Array<Cell[]>(40).fill(['x']), ['Ente', 'KPI1']), []],
])('%s', (_, grid, expected) => {
  expect(told(grid)).toEqual(expected);
});

test('an indicator called as a column of the data is not taken for the indicator that a header lacks', () => {
  const grids = [
    sheet('Indicatori', ['Codice', 'Tipo'], ['Periodo', 'indicatore']),
    data(['Cluster', 'Periodo'], ['C1', 1]),
  ];
  expect(checkInput(readInput(grids, [], 'it'), grids)).toContainEqual(
    expect.objectContaining({
      code: 'nearest-table-without-indicator',
      cell: 'A1',
      params: { expected: 'Periodo' },
    }),
  );
});

test('the nearest of all sheets is told, visible ones first', () => {
  const lone = { ...data(['Soggetto', 'KPI1'], ['C1', 10]), sheet: 'Uno' };
  const both = data(['Soggetto', 'KPI1', 'KPI2'], ['C1', 10, 20]);
  expect(told(lone, both)).toEqual([`nearest-table Dati!A1 Cluster ${EXPECTED}`]);
  const hidden = { ...both, sheet: 'Nascosto', hidden: true };
  expect(told(hidden, both)).toEqual([`nearest-table Dati!A1 Cluster ${EXPECTED}`]);
});

test('of many indicators the first are told', () => {
  const cells = [['Codice', 'Tipo'], ...Array.from({ length: 9 }, (_, i) => [`K${i}`, 'indicatore'])];
  const grids = [sheet('Indicatori', ...cells), data(['Cluster', 'Altro'], ['C1', 1])];
  expect(checkInput(readInput(grids, [], 'it'), grids)).toContainEqual(
    expect.objectContaining({
      code: 'nearest-table-without-indicator',
      params: { expected: 'K0, K1, K2, K3, K4, …' },
    }),
  );
});
