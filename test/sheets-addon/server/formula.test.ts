// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { fromLocale, hasDecimalComma, inAnyLocale } from '../../../sheets-addon/server/formula.ts';

test('semicolons part arguments, which every language takes', () => {
  expect(inAnyLocale('=IF(OR(A1=0,LEN(B2)=0),"",A1/B2*100)')).toBe('=IF(OR(A1=0;LEN(B2)=0);"";A1/B2*100)');
});

test('texts and names of sheets stay as they are', () => {
  expect(inAnyLocale(`=IF('Dati, 0.5 d''anno'!A1="1,5 ""o"" 0.5",1,2)`)).toBe(
    `=IF('Dati, 0.5 d''anno'!A1="1,5 ""o"" 0.5";1;2)`,
  );
});

test('decimals become fractions of whole numbers', () => {
  expect(inAnyLocale('=(A1>=0.1)+(B1>=2.25)')).toBe('=(A1>=(1/10))+(B1>=(225/100))');
});

test('a fraction is the very number that the decimals mean', () => {
  fc.assert(
    fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 8 }), (digits, decimals) => {
      const text = (digits / 10 ** decimals).toFixed(decimals);
      const [, over, under] = /^\((\d+)\/(\d+)\)$/.exec(inAnyLocale(text))!;
      expect(Number(over) / Number(under)).toBe(Number(text));
    }),
  );
});

describe('a formula as a spreadsheet has it', () => {
  test.each([
    ['=IF(A1>=0,5;B1*100;"1,5;""no""")', '=IF(A1>=0.5,B1*100,"1,5;""no""")'],
    ["=SUM('Dati; 1,5'!A1:A9;{1,5\\2;3\\4})", "=SUM('Dati; 1,5'!A1:A9,{1.5,2;3,4})"],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['=SUM(A1,5)', '=SUM(A1,5)'],
  ])('%s of Italy', (local, english) => {
    expect(fromLocale(local, true)).toBe(english);
  });

  test.each([
    ['=SUM(1,5,A1)', '=SUM(1,5,A1)'],
    ['=SUM({1,2;3,4};0.5)', '=SUM({1,2;3,4},0.5)'],
  ])('%s of England', (local, english) => {
    expect(fromLocale(local, false)).toBe(english);
  });

  test('the locale tells what parts decimals', () => {
    expect(['it_IT', 'de', 'en_US', 'en_GB', 'de_CH'].map(hasDecimalComma)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
