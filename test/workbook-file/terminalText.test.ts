// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { tabField, terminalJson, terminalText } from '../../workbook-file/terminalText.ts';

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

test.each([
  '=1+1',
  '+39 02',
  '-5',
  '@cmd',
  '\t=1+1',
  '\u001b[0m=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠cmd',
  '"=1+1"',
])('%j is no formula', (text) => {
  expect(tabField(text)).toMatch(/^'/);
});

test('no text ends a line, begins a field or gives a command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(tabField(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^[=+\-@"＝＋－＠]/u);
    }),
  );
});

test('JSON gives no command either, and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = terminalJson({ name: `\u009b31m\u202e${text}` });
      expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      expect(JSON.parse(json)).toEqual({ name: `\u009b31m\u202e${text}` });
    }),
  );
});
