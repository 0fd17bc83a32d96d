// SPDX-License-Identifier: EUPL-1.2
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { readInput } from '../../../core/read/readInput.ts';
import { type NewTarget, saveTargets } from '../../../core/write/saveTargets.ts';
import { type GridOwner, gridHost } from '../method/gridHost.ts';
import { sheet } from '../workbooks.ts';

const unobserved = { progress() {}, cancelled: false };

const INDICATORS = sheet(
  'Indicatori',
  ['Codice', 'Padre', 'Verso', 'Minimo', 'Massimo'],
  ['X', 'D', '+', 0, 10],
  ['Y', 'D', '-', 0, 10],
);
const DATA = sheet('Dati', ['Cluster', 'Periodo', 'X', 'Y'], ['A', 2025, 5, 5], ['=B', 2025, 1, 9]);

const owner = (...grids: Grid[]): GridOwner => ({ grids: [INDICATORS, DATA, ...grids] });

const WANTED: readonly NewTarget[] = [
  { cluster: 'A', indicator: 'X', value: 7.5 },
  { cluster: 'A', indicator: 'Y', value: 2 },
];

const save = (book: GridOwner, targets = WANTED, formulas = new Set<string>()) =>
  saveTargets(gridHost(book, formulas), { targets, due: 2026, language: 'it' }, unobserved);

const cellsOf = ({ grids }: GridOwner, name: string) => grids.find((grid) => grid.sheet === name)!.cells;

/** What the product reads, without the places. */
const readBack = ({ grids }: GridOwner) =>
  readInput(grids, [], 'it').guidance.targets.map(({ cluster, element, value, due }) => [
    cluster,
    element,
    value,
    due,
  ]);

const HEADER: Cell[] = ['Cluster', 'Indicatore', 'Valore obiettivo', 'Periodo'];

test('a workbook without targets gets a sheet of them, under a free name, that is read back', async () => {
  const book = owner(sheet('Obiettivi', ['miei']));
  const saved = await save(book);
  expect(saved).toEqual({
    outcome: 'saved',
    sheet: 'Obiettivi (2)',
    isNew: true,
    written: [
      { ...WANTED[0], place: { sheet: 'Obiettivi (2)', cell: 'D6' } },
      { ...WANTED[1], place: { sheet: 'Obiettivi (2)', cell: 'D7' } },
    ],
    existing: [],
    unwritten: [],
    hasPeriod: true,
  });
  expect(cellsOf(book, 'Obiettivi (2)')[3]).toEqual(expect.arrayContaining(HEADER));
  expect(readBack(book)).toEqual([
    ['A', 'X', 7.5, 2026],
    ['A', 'Y', 2, 2026],
  ]);
  expect(cellsOf(book, 'Obiettivi')).toEqual([['miei']]);
});

test('a second writing goes under the first, on the same sheet', async () => {
  const book = owner();
  await save(book, WANTED.slice(0, 1));
  const saved = await save(book, [{ cluster: '=B', indicator: 'X', value: 3 }]);
  expect(saved).toMatchObject({
    isNew: false,
    written: [{ cluster: '=B', place: { sheet: 'Obiettivi', cell: 'D7' } }],
  });
  expect(readBack(book)).toEqual([
    ['A', 'X', 7.5, 2026],
    ['=B', 'X', 3, 2026],
  ]);
});

test('in whatever order the columns stand, what is between them stays', async () => {
  const book = owner(
    sheet('T', ['Period', 'Nota', 'Target value', 'Indicator', 'Cluster'], [2025, 'n', 6, 'X', 'A']),
  );
  expect(await save(book)).toMatchObject({
    sheet: 'T',
    written: [{ place: { sheet: 'T', cell: 'C3' } }, { place: { sheet: 'T', cell: 'C4' } }],
  });
  expect(cellsOf(book, 'T').slice(1)).toEqual([
    [2025, 'n', 6, 'X', 'A'],
    [2026, null, 7.5, 'X', 'A'],
    [2026, null, 2, 'Y', 'A'],
  ]);
});

test('a header that is merged over two rows, or carries a note, is found again', async () => {
  const above: Cell[] = ['Cluster', null, 'Valore obiettivo', 'Periodo'];
  const targets: Grid = {
    ...sheet('Obiettivi', above, [null, 'Indicatore *', null, null], ['=B', 'Y', 4, 2024]),
    merges: [0, 2, 3].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
  };
  const book = owner(targets);
  const saved = await save(book);
  expect(saved).toMatchObject({ outcome: 'saved', isNew: false, unwritten: [] });
  expect(cellsOf(book, 'Obiettivi')[3]!.slice(0, 2)).toEqual([WANTED[0]!.cluster, WANTED[0]!.indicator]);
});

test('what the workbook says already is named and stays; the same for another period is new', async () => {
  const book = owner(sheet('T', HEADER, ['A', 'X', 9, '2026'], ['A', 'Y', 1, 2030]));
  expect(await save(book)).toMatchObject({
    written: [{ indicator: 'Y', place: { cell: 'C4' } }],
    existing: [{ cluster: 'A', element: 'X', value: 9, due: 2026, place: { sheet: 'T', cell: 'C2' } }],
  });
  const before = book.grids;
  expect(await save(book)).toMatchObject({ written: [], existing: [{ element: 'X' }, { element: 'Y' }] });
  expect(book.grids).toEqual(before);
});

test('a table without periods gets none, and that is told', async () => {
  const book = owner(sheet('T', ['Cluster', 'Dimensione', 'Valore obiettivo'], ['A', 'X', 9]));
  expect(await save(book)).toMatchObject({ hasPeriod: false, written: [{ indicator: 'Y' }] });
  expect(cellsOf(book, 'T')[2]).toEqual(['A', 'Y', 2]);
  expect(readBack(book)).toEqual([
    ['A', 'X', 9, null],
    ['A', 'Y', 2, null],
  ]);
});

test.each([
  ['other text right after a single blank row', [[null], [null, null, 'Nota']], new Set<string>()],
  ['a formula that shows nothing', [], new Set(['T 2 3'])],
] as const)('nothing is written over: %s', async (_, below, formulas) => {
  const book = owner(sheet('T', HEADER, ['A', 'X', 9, 2030], ...below.map((row) => [...row])));
  const before = book.grids;
  expect(await save(book, WANTED, new Set(formulas))).toMatchObject({ written: [], unwritten: WANTED });
  expect(book.grids).toEqual(before);
});

test('cancelled before anything was written, nothing is', async () => {
  const book = owner();
  const signal = { progress() {}, cancelled: true };
  const request = { targets: WANTED, due: 2026, language: 'en' } as const;
  expect(await saveTargets(gridHost(book), request, signal)).toEqual({ outcome: 'cancelled' });
  expect(book.grids).toHaveLength(2);
});
