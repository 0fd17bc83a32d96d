// SPDX-License-Identifier: EUPL-1.2
import { probablyMistyped } from '../../../core/read/names.ts';

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
  ['other dots only', 'A.F.I.L. Nord', 'AFIL Nord'],
])('not %s', (_, first, second) => {
  expect(probablyMistyped([first, second]).size).toBe(0);
});
