// SPDX-License-Identifier: EUPL-1.2
import { quoteSheet } from '../../../core/model/address.ts';
import { sheetsReferredTo } from '../../../core/trace/sheetsReferredTo.ts';

test.each([
  ['spaces', 'Nota per la Giunta'],
  ['apostrophes', "L'anno dell'energia"],
  ['an apostrophe at its end', "Cluster '"],
  ['accents', 'Attività è più'],
  ['digits only', '2015'],
  ['like a cell', 'AB12'],
  ['an emoji', 'Scheda 🌱'],
  ['signs', 'A-B (c) & d; e, f!'],
  ['as long as it gets', 'x'.repeat(31)],
])('a formula names a sheet with %s so that it is found again', (_, name) => {
  const formula = `=SUM(${quoteSheet(name)}!$A$1:$B$2)`;
  const grid = { sheet: 'X', row: 0, column: 0, cells: [[1]], formulas: [{ row: 0, column: 0, formula }] };
  expect([...sheetsReferredTo([grid])]).toEqual([name.toLowerCase()]);
});
