// SPDX-License-Identifier: EUPL-1.2
import { moveFormula } from '../../workbook-file/read/sharedFormula.ts';

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['\'Foglio A1\'!B2&"B2"', '\'Foglio A1\'!C4&"B2"'],
  ['Tab1!A1+LOG10(A1)', 'Tab1!B3+LOG10(B3)'],
  ['SUM(A:A)+SUM(1:1)+SUM($A:B)', 'SUM(B:B)+SUM(3:3)+SUM($A:C)'],
  ['Tabella[[#This Row],[A1]]*1E5+Q1_totale', 'Tabella[[#This Row],[A1]]*1E5+Q1_totale'],
  ['IF(A1="","",A1/100)', 'IF(B3="","",B3/100)'],
])('%s, two rows down and one to the right', (formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test('a reference that falls off the sheet is an error', () => {
  expect(moveFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
  expect(moveFormula('SUM(A:A)', 0, -1)).toBe('SUM(#REF!)');
});
