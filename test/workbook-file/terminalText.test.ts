// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { tabField, terminalText } from '../../workbook-file/terminalText.ts';

test.each([
  ['\u001b[31mRosso\u001b[0m', 'Rosso'],
  ['\u001b]0;titolo\u0007Nome', 'Nome'],
  ['a\tb\r\nc\u2028d', 'a b c d'],
  ['abc\u202Egpj.exe', 'abc gpj.exe'],
  ['\u009b31mC1', 'C1'],
  ['Però – «sì» 🙂', 'Però – «sì» 🙂'],
])('%j is shown as %j', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test.each(['=1+1', '+39 02', '-5', '@cmd', '\t=1+1', '\u001b[0m=1+1'])('%j is no formula', (text) => {
  expect(tabField(text)).toMatch(/^'/);
});

test('no text ends a line, begins a field or gives a command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tabField(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^[=+\-@]/u);
    }),
  );
});
