// SPDX-License-Identifier: EUPL-1.2
import { withMergedContents } from '../../../core/read/mergedContents.ts';
import { nameKey, withoutNotes, withoutRaised } from '../../../core/read/names.ts';
import { findTables } from '../../../core/read/tables.ts';
import { plain } from '../../../core/read/words.ts';

const SPACES = ' '.repeat(32_000);

test('what a cell holds beyond any name is kept, and compared as it is', () => {
  const long = `È ${'x'.repeat(2000)} Fine`;
  expect(plain(long)).toBe(`e ${'x'.repeat(2000)} Fine`);
  expect(nameKey(long)).toBe(`e${'x'.repeat(2000)} Fine`);
});

test('notes are taken from the end alone, also behind a text full of spaces', () => {
  expect(withoutNotes('KPI1 ¹*')).toBe('KPI1');
  expect(withoutRaised('AFIL¹ ²')).toBe('AFIL');
  expect(withoutNotes('***')).toBe('***');
  expect(withoutRaised(`a${SPACES}b`)).toBe(`a${SPACES}b`);
});

test('a page of text is no header', () => {
  const cells = [
    [`Cluster${SPACES}`, 'KPI1'],
    ['Uno', 1],
  ];
  expect(findTables([{ sheet: 'S', row: 0, column: 0, cells }], () => true).tables).toEqual([]);
});

test('areas that lie over each other are filled once', () => {
  const cells = [['a'], [null], ['b']];
  const merges = [
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 0, rows: 1_048_575, columns: 1 },
  ];
  const grid = { sheet: 'S', row: 0, column: 0, cells: cells.map((row) => [...row, 1]), merges };
  expect(withMergedContents(grid).cells.map(([first]) => first)).toEqual(['a', 'a', 'b']);
});
