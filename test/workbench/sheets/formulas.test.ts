// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fileFormula, localFormula } from '../../../workbench/sheets/entering/formulas.ts';
import { LOCALES } from '../../../workbench/sheets/entering/locale.ts';
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

const { it_IT: italian, en_US: american } = LOCALES;

test.each([
  ['=SUM(A1;B2)', '=SUM(A1,B2)'],
  ['=A1*0,5', '=A1*0.5'],
  ['=SUM(1,2)', '=SUM(1.2)'],
  ['=IF(A1="a;b,c";1;2)', '=IF(A1="a;b,c",1,2)'],
  ["='Foglio, 1.5'!A1", "='Foglio, 1.5'!A1"],
  ['={1\\2;3\\4}', '={1,2;3,4}'],
])('with a decimal comma %s means %s', (formula, inFiles) => {
  expect(fileFormula(formula, italian)).toBe(inFiles);
  expect(localFormula(inFiles, italian)).toBe(formula);
});

test.each(['=SUM(A1,B2)', '=SUM(A1,2)', '=IF(A1, 1, 2)', '=A1*0.5'])(
  'with a decimal comma %s is an error',
  (formula) => {
    const range = createSheets().globals.SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
    expect(range.setFormula(formula).getValue()).toBe('#ERROR!');
  },
);

test('with a decimal point both a comma and a semicolon stand between arguments', () => {
  expect(fileFormula('=SUM(A1,B2)', american)).toBe('=SUM(A1,B2)');
  expect(fileFormula('=SUM(A1;0.5)', american)).toBe('=SUM(A1,0.5)');
  expect(fileFormula('={1,2;3,4}', american)).toBe('={1,2;3,4}');
});

test('what a file has comes back from either locale', () => {
  const argument = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map(String),
    fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
    fc.string({ unit: fc.constantFrom(',', ';', '.', 'x', '1') }).map((text) => `"${text}"`),
    fc.constantFrom('A1', '$B$2', "'a,b'!C3", 'name_1'),
  );
  const formula = fc
    .array(argument, { minLength: 1, maxLength: 5 })
    .map((given) => `=SUM(${given.join(',')})`);
  fc.assert(
    fc.property(formula, fc.constantFrom(italian, american), (text, locale) => {
      expect(fileFormula(localFormula(text, locale), locale)).toBe(text);
    }),
  );
});

test('setFormulas clears where the text is empty and adds the sign where it is missing', () => {
  const range = createSheets().globals.SpreadsheetApp.getActiveSpreadsheet().getRange('A1:B1');
  range.setValues([[1, 2]]).setFormulas([['', 'A1*2']]);
  expect(range.getFormulas()).toEqual([['', '=A1*2']]);
  expect(range.getValues()).toEqual([['', '']]);
});

test('formulas are pending until somebody tells their results', () => {
  const sheets = createSheets();
  sheets.addSheet('Dati', [['=A2*2', '=SUM(A2,B2)']]);
  expect(sheets.pending()).toEqual([{ sheet: 'Dati', row: 0, column: 0, formula: '=A2*2' }]);
  sheets.setResults([
    { sheet: 'Dati', row: 0, column: 0, value: { error: '#DIV/0!' } },
    { sheet: 'Dati', row: 5, column: 5, value: 1 },
  ]);
  expect(sheets.pending()).toEqual([]);
  expect(sheets.values('Dati')).toEqual([['#DIV/0!', '#ERROR!']]);
  sheets.forgetResults();
  expect(sheets.pending()).toHaveLength(1);
});
