// SPDX-License-Identifier: EUPL-1.2
import type { Cure } from '../../../core/model/cure.ts';
import { applyCure } from '../../../core/write/applyCure.ts';
import { gridHost } from '../method/gridHost.ts';
import { sheet } from '../workbooks.ts';

const GOES_ON = { progress() {}, cancelled: false };
const CURE: Cure = {
  kind: 'number',
  cells: [
    { sheet: 'Dati', cell: 'A1', before: '12,5', after: 12.5 },
    { sheet: 'Dati', cell: 'B2', before: '1 200', after: 1200 },
  ],
};

const owner = () => ({ grids: [sheet('Dati', ['12,5', 'x'], [3, '1 200'])] });

test('writes what is right, and takes it back', async () => {
  const book = owner();
  const cured = await applyCure(gridHost(book), CURE, GOES_ON);
  expect(book.grids[0]!.cells).toEqual([
    [12.5, 'x'],
    [3, 1200],
  ]);
  if (cured.outcome !== 'cured') throw new Error(cured.outcome);
  expect(await applyCure(gridHost(book), cured.undo, GOES_ON)).toMatchObject({
    outcome: 'cured',
    undo: CURE,
  });
  expect(book.grids).toEqual(owner().grids);
});

test('writes nothing where a cell, or its sheet, is no longer what was found', async () => {
  const book = { grids: [sheet('Dati', [12, 'x'], [3, '1 200'])] };
  expect(await applyCure(gridHost(book), CURE, GOES_ON)).toEqual({ outcome: 'changed' });
  expect(book.grids[0]!.cells[1]).toEqual([3, '1 200']);
  expect(await applyCure(gridHost({ grids: [] }), CURE, GOES_ON)).toEqual({ outcome: 'changed' });
});

test('writes nothing over a formula, seen or met', async () => {
  const seen = owner().grids.map((grid) => ({ ...grid, formulas: [{ row: 0, column: 0, formula: '=Z1' }] }));
  expect(await applyCure(gridHost({ grids: seen }), CURE, GOES_ON)).toEqual({ outcome: 'changed' });
  const met = await applyCure(gridHost(owner(), new Set(['Dati 0 0'])), CURE, GOES_ON);
  expect(met).toMatchObject({ outcome: 'cured', cure: { cells: [{ cell: 'B2' }] } });
});

test('writes nothing that is no longer wanted', async () => {
  const book = owner();
  const cancelled = { ...GOES_ON, cancelled: true };
  expect(await applyCure(gridHost(book), CURE, cancelled)).toEqual({ outcome: 'cancelled' });
  expect(book.grids).toEqual(owner().grids);
});

test('a cell shows the number that it then holds, and gets its own format back', async () => {
  const cells = [0.125, 0.5, '12,5', 3].map((before, row) => ({
    ...{ sheet: 'Dati', cell: `A${row + 1}`, before },
    after: [12.5, 50, 12.5, 300][row]!,
  }));
  const grids = [sheet('Dati', [0.125], [0.5], ['12,5'], [3])];
  const formats = ['0.0%', 'dd/mm/yyyy', '@', '#,##0 "%"'];
  const book = { grids, numberFormats: new Map(formats.map((format, row) => [`Dati ${row} 0`, format])) };
  const cured = await applyCure(gridHost(book), { kind: 'scale', cells }, GOES_ON);
  expect(book.grids[0]!.cells).toEqual([[12.5], [50], [12.5], [300]]);
  expect([...book.numberFormats.values()]).toEqual(['General', 'General', 'General', '#,##0 "%"']);
  if (cured.outcome !== 'cured') throw new Error(cured.outcome);
  const undone = await applyCure(gridHost(book), cured.undo, GOES_ON);
  expect(book.grids).toEqual(grids);
  expect([...book.numberFormats.values()]).toEqual(formats);
  if (undone.outcome !== 'cured') throw new Error(undone.outcome);
  await applyCure(gridHost(book), undone.undo, GOES_ON);
  expect([...book.numberFormats.values()]).toEqual(['General', 'General', 'General', '#,##0 "%"']);
});
