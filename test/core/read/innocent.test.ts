// SPDX-License-Identifier: EUPL-1.2
import type { FindingCode } from '../../../core/model/findingCodes.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { found, HEADER, indicators, SOUND, sheet } from '../workbooks.ts';

const COLUMNS: Cell[] = ['Cluster', 'A1', 'A2', 'B1'];
const NUMBERS: Cell[] = [5, 5, 20];
const OTHERS: Cell[] = [10, 0, 100];

function data(...rows: Cell[][]): Grid {
  return sheet('Dati', COLUMNS, ...rows);
}

/** Clusters by these names, with sound numbers. */
function named(...names: string[]): Grid {
  return data(...names.map((name, i): Cell[] => [name, i + 1, i, 10 * i]));
}

/** Two clusters in each of these periods. */
function dated(...periods: Cell[]): Grid {
  const rows = periods.flatMap((period): Cell[][] => [
    ['X', period, ...NUMBERS],
    ['Y', period, ...OTHERS],
  ]);
  return sheet('Dati', ['Cluster', 'Periodo', 'A1', 'A2', 'B1'], ...rows);
}

function listed(...rows: Cell[][]): Grid {
  return sheet('Cluster', ['Codice', 'Acronimo', 'Nome'], ...rows);
}

const TWO = data(['X', ...NUMBERS], ['Y', ...OTHERS]);
const FIRST = { row: 0, column: 0 };

test.each<[FindingCode, string, Grid[]]>([
  [
    'total-row',
    'a listed cluster',
    [data(['Media', ...NUMBERS], ['Y', ...OTHERS]), listed(['Media', 'MD'], ['Y'])],
  ],
  [
    'total-row',
    'a listed cluster that has a name of its own',
    [named('DS', 'Y'), listed(['DS', '', 'Distretto del Serio'], ['Y'])],
  ],
  ['possible-total-row', 'a word that only begins so', [named('Mediatech', 'Sommacampagna', 'Maxim')]],
  [
    'total-row',
    'a listed cluster with nothing but a code and its members',
    [
      data(['Media', ...NUMBERS], ['Y', ...OTHERS]),
      sheet('Cluster', ['Codice', 'Acronimo', 'Soci'], ['Media', '', 9], ['Y', '', 3]),
    ],
  ],
  [
    'total-row',
    'an indicator of that name',
    [indicators(['Totale', '', '', '+', 1, 0, 10]), sheet('Dati', ['Cluster', 'Totale'], ['X', 5])],
  ],
  ['total-row', 'letters that are names', [named('N', 'Q1', 'S')]],
  ['names-similar', 'letters as numbers', [named('Cluster A', 'Cluster B', 'Fascia I', 'Fascia II')]],
  [
    'possible-total-row',
    'a listed cluster with such a word',
    [named('Cluster Media e Creatività', 'Y'), listed(['Cluster Media e Creatività'], ['Y'])],
  ],
  [
    'names-joined',
    'spaces around',
    [
      sheet(
        'Dati',
        ['Cluster', 'Periodo', 'A1', 'A2', 'B1'],
        ['A.F.I.L.', 2023, ...NUMBERS],
        ['A.F.I.L.\u00a0', 2024, ...NUMBERS],
      ),
    ],
  ],
  ['names-similar', 'names that differ in a digit', [named('Cluster Nord 1', 'Cluster Nord 2')]],
  ['names-similar', 'short names', [named('ALFA', 'ALTA', 'ALBA')]],
  ['names-similar', 'listed names', [named('Meccanica', 'Meccatica'), listed(['Meccanica'], ['Meccatica'])]],
  ['period-understood', 'years', [dated(2023, 2024)]],
  ['period-understood', 'quarters as they are kept', [dated('2023-Q1', '2023-Q2')]],
  ['period-understood', 'school years', [dated('2013/14', '2014/15')]],
  ['period-noted', 'a year written as text', [dated('2023', 2024)]],
  ['period-unknown', 'rounds by name', [dated('Fase A', 'Fase B')]],
  ['period-unknown', 'rounds by number', [dated(1, 2, 3)]],
  ['periods-mixed', 'months only', [dated('2023-01', '2023-02')]],
  [
    'cluster-absent',
    'a cluster that came later',
    [
      sheet(
        'Dati',
        ['Cluster', 'Periodo', 'A1', 'A2', 'B1'],
        ['X', 2023, ...NUMBERS],
        ['X', 2024, ...NUMBERS],
        ['Y', 2024, ...OTHERS],
      ),
    ],
  ],
  [
    'cluster-absent-always',
    'a cluster by its acronym',
    [TWO, listed(['C1', 'X', 'Primo'], ['C2', 'Y', 'Secondo'])],
  ],
  [
    'hidden-table-used',
    'a hidden sheet of notes',
    [TWO, { ...sheet('Note', ['Da rivedere', 3]), hidden: true }],
  ],
  ['hidden-rows', 'hidden rows below the table', [{ ...TWO, hiddenRows: [7, 8] }]],
  [
    'merged-over-columns',
    'a title over the table',
    [
      {
        ...sheet('Dati', ['Dati 2024'], [], COLUMNS, ['X', ...NUMBERS], ['Y', ...OTHERS]),
        merges: [{ ...FIRST, rows: 1, columns: 4 }],
      },
    ],
  ],
  [
    'header-of-two-rows',
    'a title of two rows',
    [
      {
        ...sheet('Dati', ['Dati 2024'], [], COLUMNS, ['X', ...NUMBERS], ['Y', ...OTHERS]),
        merges: [{ ...FIRST, rows: 2, columns: 1 }],
      },
    ],
  ],
  [
    'header-without-unit',
    'brackets that are part of the name',
    [
      sheet('Indicatori', [...HEADER, 'Nome'], ['K1', '', '', '+', 1, 0, 10, 'Ricavi (M€)']),
      sheet('Dati', ['Cluster', 'Ricavi (M€)'], ['X', 5]),
    ],
  ],
  [
    'results-stale',
    'formulas of which one has a result',
    [
      {
        ...TWO,
        staleResults: true,
        formulas: [
          { row: 1, column: 1, formula: '=2+3' },
          { row: 2, column: 2, formula: '=1-1' },
        ],
      },
    ],
  ],
  ['results-stale', 'a zero that is one', [{ ...TWO, formulas: [{ row: 2, column: 2, formula: '=1-1' }] }]],
  ['units-row', 'a cluster named like a unit', [named('HA', 'KM')]],
  [
    'column-without-header',
    'a blank column between',
    [sheet('Dati', ['Cluster', 'A1', null, 'A2', 'B1'], ['X', 5, null, 5, 20])],
  ],
])('no %s: %s', (_, __, grids) => {
  expect(found(declares(grids) ? grids : [SOUND, ...grids])).toEqual([]);
});

/** Whether the grids bring their own Indicators table. */
function declares(grids: readonly Grid[]): boolean {
  return grids.some(({ sheet: name }) => name === 'Indicatori');
}

test('units under the header are told, and a row of missing values is not taken for them', () => {
  const units = data([null, '%', 'M€', 'n.'], ['X', ...NUMBERS]);
  expect(found([SOUND, units])).toEqual(['units-row Dati!A2']);
  const missing = data([null, 'n.d.', '-', 'n.d.'], ['X', ...NUMBERS]);
  expect(found([SOUND, missing])).toEqual(['row-without-cluster Dati!A2']);
});

test('a total under the indicators is told; a root of that name, or a word that has a type, is none', () => {
  const A1: Cell[] = ['A1', '', 'TOTALE', '+', 1, 0, 10];
  const one = sheet('Dati', ['Cluster', 'A1'], ['X', 5]);
  expect(found([indicators(A1, ['Totale pesi', '', '', '', 1]), one])).toEqual([
    'total-row Indicatori!A3',
    'undeclared-parent Indicatori!C2',
  ]);
  expect(found([indicators(['TOTALE'], A1), one])).toEqual(['parent-is-indicator Indicatori!A2']);
  expect(found([indicators(['TOTALE', 'dimensione'], A1), one])).toEqual([]);
  expect(
    found([
      indicators(['Media', 'indicatore', '', '+', 1, 0, 10]),
      sheet('Dati', ['Cluster', 'Media'], ['X', 5]),
    ]),
  ).toEqual([]);
});

test('years over two with a dash are told as such, and no months among them', () => {
  expect(found([SOUND, dated('2010-11', '2011-12', '2012-13')])).toEqual(['period-understood Dati!B6']);
});
