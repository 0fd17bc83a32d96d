// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { literal } from '../../../core/host/literal.ts';

test('plain words stay free of the apostrophe', () => {
  expect(literal('Regione Lombardia')).toBe('Regione Lombardia');
  expect(literal('Qualità (media)')).toBe('Qualità (media)');
  expect(literal('')).toBe('');
  expect(literal('SET1')).toBe("'SET1");
});

test('whatever the text, it gets an apostrophe or is a word, and is no longer than a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const entered = literal(text);
      expect(entered === text || entered === `'${text}`).toBe(true);
      if (entered === text && text !== '') {
        expect(text).toMatch(/^\p{L}\P{N}*$/su);
        expect(Number.isNaN(Number(text))).toBe(true);
      }
    }),
  );
  expect(literal('1'.repeat(40_000))).toHaveLength(32_767);
});
