// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { found, indicators, rootScores, sheet } from '../workbooks.ts';

const FRAMEWORK = indicators(['A1', '', '', '+', 1, 0, 100], ['A2', '', '', '+', 1, 0, 100]);

const down = (row: number, column: number, rows = 2): Area => ({ row, column, rows, columns: 1 });
const across = (row: number, column: number, columns = 2): Area => ({ row, column, rows: 1, columns });

function data(merges: readonly Area[], ...rows: Cell[][]): Grid[] {
  return [FRAMEWORK, { ...sheet('Dati', ...rows), merges }];
}

test('rows that are only made higher by merged cells are no rows of their own', () => {
  const rows = [['Cluster', 'A1', 'A2'], ['X', 10, 20], [null], ['Y', 30, 40], [null]];
  const merges = [1, 3].flatMap((row) => [0, 1, 2].map((column) => down(row, column)));
  expect(found(data(merges, ...rows, ['Z', 1, 3]))).toEqual([]);
  expect(rootScores(data(merges, ...rows, ['Z', 1, 3]))).toEqual([15, 35, 2]);
});

test('a cluster merged over its periods, and a value over its clusters, counts for all of them', () => {
  const rows = [
    ['Cluster', 'Periodo', 'A1', 'A2'],
    ['X', 2023, 1, 1],
    [null, 2024, 10, 20],
    ['Y', 2023, 1, 1],
    [null, 2024, null, 40],
  ];
  const merges = [down(1, 0), down(3, 0)];
  expect(rootScores(data(merges, ...rows))).toEqual([15, null]);
  expect(rootScores(data([...merges, down(2, 2, 3)], ...rows))).toEqual([15, 25]);
});

test('merged with the name beside it a code loses nothing; with an indicator it does', () => {
  const rows = [
    ['Cluster', 'Nome', 'A1', 'A2'],
    ['X', null, 10, 20],
    ['Y', 'Ipsilon', 30, 40],
  ];
  expect(found(data([across(1, 0)], ...rows))).toEqual([]);
  expect(found(data([across(1, 2)], ...rows))).toEqual(['merged-over-columns Dati!C2']);
});

test('results that are all 0 are old, but not where their formulas read nothing but zeros', () => {
  const stale = (formula: string, source: Cell): Grid[] => [
    FRAMEWORK,
    {
      ...sheet('Dati', ['Cluster', 'A1', 'A2'], ['X', 0, 20], ['Y', 3, 40]),
      staleResults: true,
      formulas: [{ row: 1, column: 1, formula }],
    },
    { ...sheet('Fonte', [source, 0]), staleResults: true },
  ];
  for (const formula of ['=Fonte!A1*2', '=5*2', '=Assente!A1']) {
    expect(found(stale(formula, 7))).toEqual(['results-stale Dati!B2']);
  }
  expect(found(stale('=SUM(Fonte!A1:B1)', 7))).toEqual(['results-stale Dati!B2']);
  for (const formula of ['=Fonte!A1*2', '=SUM(Fonte!A1:B1)']) expect(found(stale(formula, 0))).toEqual([]);
});
