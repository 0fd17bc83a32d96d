// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { comparableName, comparableTaxCode } from '../../../core/functions/organisation.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { cellOf, messageOf, tableOf } from './ranges.ts';

const members: Cell[][] = [
  ['Cluster', 'Ente', 'Tipo', 'Codice fiscale'],
  ['AFIL', 'Officine Rossi S.r.l.', 'PMI', '01234567890'],
  ['CLV', 'OFFICINE ROSSI SRL', 'PMI', 1234567890],
  ['CLV', 'Politecnico di Milano', 'Università', '80057930150'],
  ['LE2C', 'Società Agricola Dell’Orto S.p.A.', null, 'IT 098 765 43210'],
  ['LE2C', 'Rossi', 'PMI', '11111111111'],
  ['LGCA', 'Rossi SpA', 'Grande impresa', '22222222222'],
  ['LGCA', 'Mario Bianchi', 'Persona', 'BNCMRA80A01F205X'],
];
const HEADER = ['Cluster', 'Ente', 'Tipo'];

const clustersOf = (asked: Cell) =>
  tableOf('CTL_MEMBER', members, asked)
    .slice(1)
    .map(([cluster]) => cluster);

test.each([
  ['a tax code', '01234567890'],
  ['with spaces and the country', ' it 0123 4567 890'],
  ['as a number, without its zero', 1234567890],
  ['as digits without their zero', '1234567890'],
  ['the name', 'officine rossi'],
  ['the name with another legal form and punctuation', '«Officine Rossi», S. P. A. unipersonale'],
])('%s finds every cluster of the organisation, each as it is written', (_, asked) => {
  expect(tableOf('CTL_MEMBER', members, asked)).toEqual([
    HEADER,
    ['AFIL', 'Officine Rossi S.r.l.', 'PMI'],
    ['CLV', 'OFFICINE ROSSI SRL', 'PMI'],
  ]);
});

test.each([
  ["societa' agricola dell'orto", 'LE2C'],
  ['Societa Agricola Dell Orto', 'LE2C'],
  ['09876543210', 'LE2C'],
  ['bncmra80a01f205x', 'LGCA'],
])('«%s» is a member of %s', (asked, cluster) => {
  expect(clustersOf(asked)).toEqual([cluster]);
});

test('several organisations of one name are all listed, a tax code tells them apart', () => {
  expect(tableOf('CTL_MEMBER', members, 'rossi')).toEqual([
    HEADER,
    ['LE2C', 'Rossi', 'PMI'],
    ['LGCA', 'Rossi SpA', 'Grande impresa'],
  ]);
  expect(clustersOf(22222222222)).toEqual(['LGCA']);
});

test('nobody of that code or name is missing, and a part of a name is nobody', () => {
  expect(cellOf('CTL_MEMBER', members, 'Verdi')).toBeNull();
  expect(cellOf('CTL_MEMBER', members, 'Politecnico')).toBeNull();
  expect(cellOf('CTL_MEMBER', members, '...')).toBeNull();
});

test('the table is known by its header in either language, below a title too', () => {
  const english = [
    ['Members 2026', null, null],
    ['Cluster', 'Member', 'Type'],
    ['A', 'Acme Ltd', 'SME'],
  ];
  expect(tableOf('CTL_MEMBER', english, 'ACME')).toEqual([HEADER, ['A', 'Acme Ltd', 'SME']]);
});

test('what is wrong with an argument is said', () => {
  expect(messageOf('CTL_MEMBER', [null, 'X'])).toContain('Argomento «members»: Manca.');
  expect(messageOf('CTL_MEMBER', [members, null])).toContain('Argomento «tax_code_or_name»: Manca.');
  expect(messageOf('CTL_MEMBER', [members.slice(1), 'X'])).toContain('tabella Soci');
  expect(messageOf('CTL_MEMBER', [members, members])).toContain('una sola cella');
});

test('a name stays itself without its legal form, and a name that is nothing else is kept', () => {
  for (const form of ['S.r.l.', 'srl', 'S.p.A.', 's.n.c.', 'Soc. Coop.', 'società per azioni', 'GmbH']) {
    expect(comparableName(`Àlfa & Beta ${form}`)).toBe('alfabeta');
  }
  expect(comparableName('Terme SPA di Como')).toBe('termespadicomo');
  expect(comparableName('SPA')).toBe('spa');
});

test('a tax code is the same however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (number) => {
      const code = String(number).padStart(11, '0');
      const written = [code, String(number), `IT${code}`, `it ${code.slice(0, 5)} ${code.slice(5)}`];
      expect(new Set(written.map(comparableTaxCode))).toEqual(new Set([code]));
    }),
  );
});
