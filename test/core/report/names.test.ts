// SPDX-License-Identifier: EUPL-1.2

import { childrenOf, elementName } from '../../../core/report/names.ts';
import { score } from '../../../core/score.ts';
import { textsIn } from '../../support/textsIn.ts';
import { DATA, SOUND, sheet } from '../workbooks.ts';

const texts = textsIn('it').report;

test('a root that the workbook does not declare is the overall score', () => {
  const run = score([SOUND, DATA]).run!;
  expect(elementName(run, 'TOTALE', texts)).toBe(texts.overallName);
  expect(elementName(run, 'A1', texts)).toBe('A1');
  expect(childrenOf(run, 'TOTALE')).toEqual(['A', 'B']);
  expect(childrenOf(run, 'A1')).toEqual([]);
});

test('a root that it declares has its own name, an element that nobody knows its code', () => {
  const declared = sheet(
    'Indicatori',
    ['Codice', 'Nome', 'Tipo', 'Padre', 'Minimo', 'Massimo'],
    ['T', 'Indice di eccellenza', 'dimensione'],
    ['A1', 'Primo', '', 'T', 0, 10],
  );
  const run = score([declared, DATA]).run!;
  expect(elementName(run, 'T', texts)).toBe('Indice di eccellenza');
  expect(elementName(run, 'gone', texts)).toBe('gone');
  expect(childrenOf(run, 'gone')).toEqual([]);
});
