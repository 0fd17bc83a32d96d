// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../core/model/grid.ts';
import { guidanceIn } from './guidanceTables.ts';

const HEADER: Cell[] = ['Cluster', 'Indicatore', 'Dimensione', 'Valore obiettivo', 'Periodo'];

const read = (...rows: Cell[][]) => {
  const { guidance, found } = guidanceIn(HEADER, ...rows);
  return [
    guidance.targets.map(({ cluster, element, value, due }) => [cluster, element, value, due].join(' ')),
    found,
  ];
};

test('clusters by code, acronym or name; periods as data write them', () => {
  const rows: Cell[][] = [
    ['x', 'A1', null, 60, 2022],
    ['YY', null, 'Struttura', 70, '2022'],
    ['cluster ipsilon', 'B1', null, 3],
    ['X', null, 'TOTALE', 80, '31/12/2023'],
  ];
  expect(read(...rows)).toEqual([['X A1 60 2022', 'Y A 70 2022', 'Y B1 3 ', 'X TOTALE 80 2023-12-31'], []]);
});

test('in English, with the place of the value', () => {
  const { guidance, found } = guidanceIn(
    ['Cluster', 'Indicator', 'Target value', 'Period'],
    ['X', 'A1', 60, 2022],
  );
  const place = { sheet: 'T', cell: 'C2' };
  expect(guidance.targets).toEqual([{ cluster: 'X', element: 'A1', value: 60, due: 2022, place }]);
  expect(found).toEqual([]);
});

const SOUND: Cell[] = ['Y', 'A1', null, 90, 2022];

test.each<[string, Cell[]]>([
  ['unknown-cluster A2', ['Z', 'A1', null, 1]],
  ['row-without-cluster A2', [null, 'A1', null, 1]],
  ['unknown-element B2', ['X', 'Z9', null, 1]],
  ['row-without-element B2', ['X', null, null, 1]],
  ['row-incomplete D2', ['X', 'A1', null, null, 2022]],
  ['text-not-number D2', ['X', 'A1', null, 'molto']],
  ['value-outside-format D2', ['X', 'B1', null, 6]],
  ['value-outside-format D2', ['X', 'B2', null, 0.5]],
])('%s leaves the row out and the rest in', (code, row) => {
  expect(read(row, SOUND)).toEqual([['Y A1 90 2022'], [code]]);
});

test('of two for the same cluster, element and period the first counts', () => {
  const rows: Cell[][] = [
    ['X', 'A1', null, 60, 2022],
    ['XX', 'Soci', null, 70, '2022'],
    ['X', 'A1', null, 80, 2023],
  ];
  expect(read(...rows)).toEqual([['X A1 60 2022', 'X A1 80 2023'], ['duplicate-target D3']]);
});
