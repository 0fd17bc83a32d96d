// SPDX-License-Identifier: EUPL-1.2
import { nameKey, probablyMistyped } from '../../../core/read/names.ts';

test.each([
  ['one letter other', 'Meccanica', 'Meccamica'],
  ['one letter more', 'Meccanica', 'Meccannica'],
  ['one letter less', 'Meccanica', 'Mecanica'],
  ['two letters exchanged', 'Meccanica', 'Meccainca'],
  ['the same digits', 'Cluster Nord 1', 'Cluster Nort 1'],
])('%s', (_, first, second) => {
  expect([...probablyMistyped(['Altro nome', first, second])]).toEqual([[2, 1]]);
});

test.each([
  ['two letters other', 'Meccanica', 'Meccamira'],
  ['another digit', 'Cluster Nord 1', 'Cluster Nord 2'],
  ['fewer than six letters', 'ALFA 1', 'ALTA 1'],
  ['a letter as a number', 'Cluster A', 'Cluster B'],
  ['a Roman number', 'Meccanica I', 'Meccanica II'],
  ['other dots only', 'A.F.I.L. Nord', 'AFIL Nord'],
])('not %s', (_, first, second) => {
  expect(probablyMistyped([first, second]).size).toBe(0);
});

test.each([
  ['capitals', 'afil'],
  ['dots', 'A.F.I.L.'],
  ['spaces', 'A F I L\u00a0'],
  ['invisible characters', 'AF\u00adIL\u200b'],
  ['a raised note', 'AFIL¹'],
  ['a star', 'AFIL *'],
])('a name in other %s is the same', (_, text) => {
  expect(nameKey(text)).toBe(nameKey('AFIL'));
});

test('an accent may be an apostrophe, a digit is part of a name', () => {
  expect(nameKey("CITTA'")).toBe(nameKey('Città'));
  expect(nameKey('AFIL 1')).not.toBe(nameKey('AFIL'));
});
