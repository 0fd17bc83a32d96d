// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { proposedConvention, typedNumber } from '../../../../core/read/foreign/typedNumber.ts';

test.each([
  ['1.234,5', 'it', 1234.5],
  ['1,234.5', 'en', 1234.5],
  ['1.234', 'it', 1234],
  ['1.234', 'en', 1.234],
  ['1 234,5', 'it', 1234.5],
  ['1\u00A0234,5', 'it', 1234.5],
  ['1\u202F234,5', 'it', 1234.5],
  ["1'234.5", 'en', 1234.5],
  ['€ 1.200', 'it', 1200],
  ['1.200 €', 'it', 1200],
  ['1,2 mln', 'it', 1_200_000],
  ['1,2 mln €', 'it', 1_200_000],
  ['3,5 k€', 'it', 3500],
  ['0,29 k', 'it', 290],
  ['2 miliardi', 'it', 2e9],
  ['12,5*', 'it', 12.5],
  ['12,5 (1)', 'it', 12.5],
  ['3 - avanzato', 'it', 3],
  ['-3,5', 'it', -3.5],
  ['−3,5', 'it', -3.5],
  ['15 soci', 'it', 15],
] as const)('%s by the convention %s is %d', (text, convention, value) => {
  expect(typedNumber(text, convention)?.value).toBe(value);
});

test.each([
  ['oltre 500', 'at-least', 500],
  ['>500', 'at-least', 500],
  ['≥ 500', 'at-least', 500],
  ['500+', 'at-least', 500],
  ['circa 70', 'about', 70],
  ['~70', 'about', 70],
  ['70 circa', 'about', 70],
  ['<3', 'at-most', 3],
  ['fino a 3', 'at-most', 3],
] as const)('%s is a bound: %s', (text, bound, value) => {
  expect(typedNumber(text, 'it')).toMatchObject({ bound, value });
});

test.each(['12,5 %', '12,5%', '12,5 per cento'])('%s is a percentage', (text) => {
  expect(typedNumber(text, 'it')).toMatchObject({ value: 12.5, isPercent: true });
});

test.each([
  ...[
    'n.d.',
    '',
    'AFIL',
    '12-15',
    '12/05/2023',
    '1.23.4',
    '1,5,2',
    'tra 3 e 5',
    '3+4',
    '%',
    '€',
    'settembre 2015',
  ],
])('«%s» is no number by either convention', (text) => {
  expect([typedNumber(text, 'it'), typedNumber(text, 'en')]).toEqual([null, null]);
});

test('a number that is written by a convention is read back by it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('it', 'en'), (n, convention) => {
      const value = n / 100;
      const written = value.toLocaleString(convention === 'it' ? 'it-IT' : 'en-GB', {
        maximumFractionDigits: 2,
      });
      expect(typedNumber(written, convention)?.value).toBe(value);
    }),
  );
});

test('a column decides by those texts that can be read in one way only', () => {
  expect(proposedConvention(['1.234', '2.500', '410,5'])).toEqual({ convention: 'it', isSure: true });
  expect(proposedConvention(['1.234', '2,500.5'])).toEqual({ convention: 'en', isSure: true });
  expect(proposedConvention(['45 %', '30 %', '64,3 %'])).toEqual({ convention: 'it', isSure: true });
});

test('a column that could be read both ways is not sure', () => {
  expect(proposedConvention(['1.234', '2.500'])).toEqual({ convention: 'it', isSure: false });
  expect(proposedConvention(['1,5', '1.5'])).toEqual({ convention: 'it', isSure: false });
  expect(proposedConvention(['45', '30'])).toEqual({ convention: 'it', isSure: true });
  expect(proposedConvention(['Nord', 'Sud'])).toBeNull();
});
