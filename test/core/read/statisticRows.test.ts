// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { found, HEADER, indicators, sheet } from '../workbooks.ts';

const DECLARED = indicators(
  ['K1', 'indicatore', '', '+', 1, 0, 1000],
  ['K2', 'indicatore', '', '+', 1, 0, 1000],
  ['Area', 'gruppo'],
);
const WIDE: Cell[] = ['Cluster', 'K1', 'K2'];
const NORTH: Cell[][] = [
  ['N1', 10, 20],
  ['N2', 30, 45],
];
const SOUTH: Cell[][] = [
  ['S1', 50, 95],
  ['S2', 70, 11],
  ['S3', 7, 33],
];
const ALL = ['N1', 'N2', 'S1', 'S2', 'S3'];

function clusters(...grids: Grid[]): string[] {
  return score(grids)
    .run!.clusters.map(({ code }) => code)
    .sort();
}

function data(header: Cell[], ...rows: Cell[][]): Grid[] {
  return [DECLARED, sheet('Dati', header, ...rows)];
}

/** In a long table, by cluster or by indicator. */
function long(by: 'cluster' | 'indicator', ...rows: Cell[][]): Grid[] {
  const cells =
    by === 'cluster'
      ? rows.flatMap(([cluster, a, b]): Cell[][] => [
          [cluster!, 'K1', a!],
          [cluster!, 'K2', b!],
        ])
      : ([1, 2] as const).flatMap((at) => rows.map((row): Cell[] => [row[0]!, `K${at}`, row[at]!]));
  return data(['Cluster', 'Indicatore', 'Valore'], ...cells);
}

const NORTH_TOTAL: Cell[] = ['Totale Nord', 40, 65];
const SOUTH_TOTAL: Cell[] = ['Totale Sud', 127, 139];
const GRAND_TOTAL: Cell[] = ['Totale Puglia', 167, 204];
const SUBTOTALS = [...NORTH, NORTH_TOTAL, ...SOUTH, SOUTH_TOTAL, GRAND_TOTAL, ['Media Puglia', 33.4, 40.8]];

test.each<[string, Grid[]]>([
  ['below their groups', data(WIDE, ...SUBTOTALS)],
  ['above their groups', data(WIDE, NORTH_TOTAL, ...NORTH, SOUTH_TOTAL, ...SOUTH, GRAND_TOTAL)],
  ['in a long table by cluster', long('cluster', ...SUBTOTALS)],
  ['in a long table by indicator', long('indicator', ...SUBTOTALS)],
  [
    'with other statistics of the group',
    data(WIDE, ...NORTH, NORTH_TOTAL, ['Media Nord', 20, 32.5], ['Max Nord', 30, 45], ...SOUTH, SOUTH_TOTAL),
  ],
  ['with means where nothing can be added', data(WIDE, ...NORTH, ...SOUTH, ['Totale Puglia', 167, 40.8])],
  [
    'of scattered groups',
    data(
      ['Cluster', 'Area', 'K1', 'K2'],
      ['S1', 'Sud', 50, 95],
      ['N1', 'Nord', 10, 20],
      ['S2', 'Sud', 70, 11],
      ['N2', 'Nord', 30, 45],
      ['S3', 'Sud', 7, 33],
      ['Totale Nord', null, 40, 65],
      ['Media Sud', 'Sud', 42.33, 46.33],
    ),
  ],
])('totals %s are no clusters', (_, grids) => {
  expect(clusters(...grids)).toEqual(ALL);
});

test('a group of one cluster has a total too', () => {
  const grids = data(WIDE, ...NORTH, NORTH_TOTAL, ['E1', 9, 8], ['Totale Est', 9, 8], ...SOUTH, SOUTH_TOTAL);
  expect(clusters(...grids)).toEqual(['E1', ...ALL]);
});

test('a mean is also one of clusters whose names look like means', () => {
  const media: Cell[] = ['Cluster Media e Creatività', 20, 40];
  const grids = data(WIDE, ...NORTH, media, ...SOUTH, ['Media Puglia', 31.17, 40.67]);
  expect(clusters(...grids)).toEqual(['Cluster Media e Creatività', ...ALL]);
  expect(found(grids)).toEqual(['total-row Dati!A8', 'possible-total-row Dati!A4']);
});

test('a word decides nothing where the numbers are its own', () => {
  const grids = data(
    WIDE,
    ['Media Lab', 20, 40],
    ['Max Mara', 5, 3],
    ['Unità Nord', 4, 4],
    ['Total Energies', 40, 60],
  );
  expect(clusters(...grids)).toHaveLength(4);
  expect(found(grids)).toEqual([2, 3, 4, 5].map((row) => `possible-total-row Dati!A${row}`));
});

test('units and weights may fill several rows under the header', () => {
  const grids = data(WIDE, ['(codice)', '%', 'M€'], ['Pesi relativi assegnati', 40, 60], ...NORTH, ...SOUTH);
  expect(clusters(...grids)).toEqual(ALL);
  expect(found(grids)).toEqual(['total-row Dati!A3', 'units-row Dati!A2']);
});

test('a count is known by its numbers where its name could be a cluster’s', () => {
  expect(clusters(...data(WIDE, ...NORTH, ...SOUTH, ['N', 5, 5]))).toEqual(ALL);
  expect(found(data(WIDE, ...NORTH, ...SOUTH, ['N', 50, 5]))).toEqual([]);
});

test('under the indicators: sums of weights of a dimension, with or without a code', () => {
  const one = sheet('Dati', ['Cluster', 'K1', 'K2'], ['X', 5, 5]);
  const rows = (...last: Cell[]) =>
    sheet(
      'Indicatori',
      [...HEADER, 'Nome'],
      ['K1', '', '', '+', 40, 0, 100],
      ['K2', '', '', '+', 60, 0, 100],
      last,
    );
  expect(found([rows('Somma pesi D1', '', '', '', 100), one])).toEqual(['total-row Indicatori!A4']);
  expect(found([rows('-', '', '', '', 100, null, null, 'Totale'), one])).toEqual(['total-row Indicatori!A4']);
  expect(found([rows('Totale brevetti', '', '', '', 1), one])).toEqual([
    'indicator-without-data Indicatori!A4',
  ]);
});

test('totals of clusters, members, actions and answers are told as such', () => {
  const grids = data(WIDE, ...NORTH);
  const told = (table: Grid) => found([...grids, table]);
  expect(
    told(sheet('Cluster', ['Codice', 'Nome', 'Area'], ['N1', '', 'x'], ['N2'], ['', 'Totale soci'])),
  ).toEqual(['total-row Cluster!A4']);
  expect(
    told(sheet('Soci', ['Cluster', 'Ente', 'Tipo'], ['N1', 'Alfa', 'PMI'], ['N1', 'Totale', 1])),
  ).toEqual(['total-row Soci!B3']);
  expect(told(sheet('Azioni', ['Testo', 'Soglia'], ['Fare', '<40'], ['Totale azioni', '']))).toEqual([
    'total-row Azioni!A3',
  ]);
  expect(told(sheet('Questionario', ['Ente', 'Periodo'], ['Totale', 2023]))).toEqual([
    'total-row Questionario!A2',
  ]);
});

test('time grows with the rows, also where every name looks like a total', () => {
  const rows = Array.from({ length: 10_000 }, (_, i): Cell[] => [`Media di ${i} e altri`, i, (i * 7) % 1000]);
  const start = performance.now();
  expect(score(data(WIDE, ...rows)).run!.clusters).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
