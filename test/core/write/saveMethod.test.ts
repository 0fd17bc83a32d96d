// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { choicesBetween, NO_CHOICES } from '../../../core/method/methodChoices.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { DEFAULT_METHOD, type Method } from '../../../core/model/method.ts';
import { METHOD_KEY_NAMES, type MethodKeyName } from '../../../core/model/methodKeys.ts';
import { survey } from '../../../core/survey.ts';
import { type Saved, saveMethod } from '../../../core/write/saveMethod.ts';
import { anyMethod } from '../method/anyMethod.ts';
import { type GridOwner, gridHost } from '../method/gridHost.ts';
import { DATA, SOUND, sheet } from '../workbooks.ts';

const unobserved = { progress() {}, cancelled: false };

const owner = (...grids: Grid[]): GridOwner => ({ grids: [SOUND, DATA, ...grids] });

const methodIn = ({ grids }: GridOwner) => survey(grids, 'it').method;

function save(
  book: GridOwner,
  choices: ReadonlyMap<MethodKeyName, string>,
  formulas?: Set<string>,
): Promise<Saved> {
  return saveMethod(gridHost(book, formulas), choices, 'it', unobserved);
}

const saveAll = (book: GridOwner, method: Method) => save(book, choicesBetween(methodIn(book), method));

const cellsOf = ({ grids }: GridOwner, name: string) => grids.find((grid) => grid.sheet === name)!.cells;

test('any method that is written is read back the same, wherever it was before', async () => {
  await fc.assert(
    fc.asyncProperty(anyMethod, anyMethod, async (first, second) => {
      const book = owner();
      await saveAll(book, first);
      expect(methodIn(book)).toEqual(first);
      await saveAll(book, second);
      expect(methodIn(book)).toEqual(second);
      expect(book.grids).toHaveLength(3);
      expect(survey(book.grids, 'it').findings.map(({ code }) => code)).not.toContain('unknown-method-value');
    }),
    { numRuns: 60 },
  );
});

test('a workbook without a method gets a sheet with every key', async () => {
  const book = owner(sheet('Metodo', ['mio']));
  const saved = await save(book, new Map([['weights', 'equal']]));
  expect(saved).toEqual({ outcome: 'saved', sheet: 'Metodo (2)', isNew: true, written: [], unwritten: [] });
  const keys = cellsOf(book, 'Metodo (2)').map(([key]) => key);
  expect(METHOD_KEY_NAMES.filter((key) => !keys.includes(key))).toEqual([]);
  expect(methodIn(book)).toEqual({ ...DEFAULT_METHOD, weights: 'equal' });
  expect(cellsOf(book, 'Metodo')).toEqual([['mio']]);
});

const TABLE: Cell[][] = [
  ['Chiave', 'Valore', 'Nota'],
  ['↑ da non cambiare', '↑ da scegliere', '↑'],
  ['Normalisation', ' Goalposts ', 'la mia'],
  ['normalisation.scale', '0;100', null],
  ['pesi miei', 7, null],
  ['weights', null, 'vuoto'],
  ['weights', 'equal', 'non conta'],
];

test('only the cells that say something else are written, and nothing else changes', async () => {
  const book = owner(sheet('M', ...TABLE));
  const saved = await save(book, new Map<MethodKeyName, string>([['normalisation', 'z-score']]));
  expect(saved).toMatchObject({ written: ['normalisation', 'normalisation.scale'], unwritten: [] });
  const expected = TABLE.map((row) => [...row]);
  expected[2]![1] = 'z-score';
  expected[3]![1] = null;
  expect(cellsOf(book, 'M')).toEqual(expected);
});

/** The same without the scale, which says no more than an empty cell would. */
const WITHOUT_SCALE = TABLE.map((row) => (row[0] === 'normalisation.scale' ? [row[0], null, null] : row));

test('nothing is written where nothing is chosen', async () => {
  const book = owner(
    sheet('M', ['Key', 'Value'], ['screening.minimum-availability', ' 2 / 3'], ['bands', '40; 60;80']),
  );
  const before = book.grids;
  expect(await save(book, NO_CHOICES)).toMatchObject({ written: [], unwritten: [] });
  expect(book.grids).toEqual(before);
});

test('missing keys come right under the table', async () => {
  const book = owner(sheet('M', ...WITHOUT_SCALE));
  const choices = new Map<MethodKeyName, string>([
    ['bands', '10;20;30'],
    ['imputation', 'mean'],
  ]);
  expect(await save(book, choices)).toMatchObject({ written: ['imputation', 'bands'], unwritten: [] });
  expect(cellsOf(book, 'M').slice(TABLE.length)).toEqual([
    ['imputation', 'mean', null],
    ['bands', '10;20;30', null],
  ]);
});

test('an empty table gets its keys under its hints', async () => {
  const book = owner(sheet('M', [null, 'Value', 'Why', 'Key'], [null, '↑ a', '↑ b', '↑ c']));
  await save(book, new Map([['weights', 'equal']]));
  expect(cellsOf(book, 'M')[2]).toEqual([null, 'equal', null, 'weights']);
});

test.each([
  ['right under it, another table', [['Cluster', 'A1', 'A2']]],
  [
    'after the only blank row',
    [
      [null, null, null],
      ['Nota', null, null],
    ],
  ],
  [
    'after it in another column of the table',
    [
      [null, null, null],
      [null, null, 'Nota'],
    ],
  ],
])('what stands %s stays, and the keys without room are told', async (_, below) => {
  const cells = [...WITHOUT_SCALE, ...below];
  const book = owner(sheet('M', ...cells));
  const saved = await save(book, new Map([['imputation', 'mean']]));
  expect(saved).toMatchObject({ written: [], unwritten: [{ key: 'imputation', why: 'no-room' }] });
  expect(cellsOf(book, 'M')).toEqual(cells);
});

test('a formula stays, and is told of', async () => {
  const book = owner(sheet('M', ...WITHOUT_SCALE));
  const choices = new Map<MethodKeyName, string>([
    ['normalisation', 'min-max'],
    ['weights', 'equal'],
  ]);
  const saved = await save(book, choices, new Set(['M 5 1']));
  expect(saved).toMatchObject({
    written: ['normalisation'],
    unwritten: [{ key: 'weights', why: 'formula' }],
  });
  expect(methodIn(book).weights).toBe('given');
});

test('who cancels before anything is written finds everything as it was', async () => {
  const book = owner();
  const before = book.grids;
  const cancelled = { progress() {}, cancelled: true };
  expect(await saveMethod(gridHost(book), new Map([['weights', 'equal']]), 'it', cancelled)).toEqual({
    outcome: 'cancelled',
  });
  expect(book.grids).toBe(before);
});
