// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../../core/model/grid.ts';
import { guidanceIn } from './guidanceTables.ts';

const label = (date: Cell, expiry: Cell) =>
  guidanceIn(
    ['Codice', 'Acronimo', 'Etichetta', 'Data etichetta', 'Scadenza'],
    ['W', 'WW', 'Gold', date, expiry],
  ).found;

test('a label with sound dates, without, or not known has no finding', () => {
  expect(label('1/2/2015', '31/01/2017')).toEqual([]);
  expect(label(42_000, 42_000)).toEqual([]);
  expect(label(null, 42_771)).toEqual([]);
  expect(label('n.d.', '-')).toEqual([]);
});

test('one that expires before its date is found', () => {
  expect(label('2/2/2017', '1/2/2017')).toEqual(['expiry-before-label E2']);
});

test.each<[Cell, Cell, string[]]>([
  ['febbraio 2015', '1/2/2017', ['label-date-unreadable D2']],
  [2015, '30/2/2017', ['label-date-unreadable D2', 'label-date-unreadable E2']],
])('%j and %j are no dates', (date, expiry, found) => {
  expect(label(date, expiry)).toEqual(found);
});
