// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from '../../../core/model/grid.ts';
import { found, sheet } from '../workbooks.ts';

const INDICATORS = sheet(
  'Indicatori',
  ['Codice', 'Nome', 'Tipo', 'Verso', 'Minimo', 'Massimo'],
  ['K1', 'Ricavi', '', '+', 0, 100],
  ['K2', 'Quota (%)', '', '+', 0, 100],
  ['K3', 'Addetti alla ricerca', '', '+', 0, 100],
);

const told = (data: Grid) =>
  found([INDICATORS, data]).filter((one) => one.startsWith('header-') || one.startsWith('unknown-'));

test('headers as they are declared are not spoken of, nor their notes', () => {
  expect(told(sheet('Dati', ['Cluster', 'ricavi', 'Quota (%)', 'K3¹'], ['C1', 1, 2, 3]))).toEqual([]);
});

test('a unit that is no part of the name is told, in either kind of table', () => {
  expect(told(sheet('Dati', ['Cluster', 'Ricavi (M€)', 'Quota (%)'], ['C1', 1, 2]))).toEqual([
    'header-without-unit Dati!B1',
  ]);
  const long = sheet(
    'Dati',
    ['Cluster', 'Indicatore', 'Valore'],
    ...['C1', 'C2'].flatMap((cluster) => [
      [cluster, 'Ricavi [k€]', 1],
      [cluster, 'K3', 1],
    ]),
  );
  expect(told(long)).toEqual(['header-without-unit Dati!B2']);
});

test('a header one letter off is told where the table has no column of that indicator', () => {
  const off = ['Cluster', 'Ricavi', 'Adetti alla ricerca'];
  expect(told(sheet('Dati', off, ['C1', 1, 2]))).toEqual([
    'header-similar Dati!C1',
    'unknown-column Dati!C1',
  ]);
  expect(told(sheet('Dati', [...off, 'K3'], ['C1', 1, 2, 3]))).toEqual(['unknown-column Dati!C1']);
});

test('a header over two rows, of merged cells, is told', () => {
  const two = sheet('Dati', ['Cluster', 'Economia', null], [null, 'K1', 'K3'], ['C1', 10, 20]);
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 2 },
  ];
  expect(told({ ...two, merges })).toEqual(['header-of-two-rows Dati!A2']);
});

test('merged cells under a header are not', () => {
  const merged = sheet('Dati', ['Cluster', 'K1'], ['C1', 10], [null, 20]);
  expect(told({ ...merged, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] })).toEqual([]);
});
