// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { freeSheetName } from '../../../core/host/sheetName.ts';

test.each([
  ['Dati', [], 'Dati'],
  ['Dati', ['dati'], 'Dati (2)'],
  ['Dati', ['DATI', 'Dati (2)'], 'Dati (3)'],
  ['a/b\\c?d*e[f]g:h', [], 'a-b-c-d-e-f-g-h'],
  ["'Dati'", [], 'Dati'],
  ["L'ente", [], "L'ente"],
  ['', [], '-'],
  ["' '", [], '-'],
  ['x'.repeat(40), [], 'x'.repeat(31)],
  ['x'.repeat(40), ['X'.repeat(31)], `${'x'.repeat(27)} (2)`],
  [`${'x'.repeat(30)}😀`, [], 'x'.repeat(30)],
])('%j beside %j becomes %j', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test('whatever is wanted, the name is allowed, free and stays as it is when asked for again', () => {
  const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('Dati', "'", '[x]'));
  fc.assert(
    fc.property(names, fc.array(names), (wanted, others) => {
      const name = freeSheetName(wanted, others);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      expect(freeSheetName(name, others)).toBe(name);
    }),
  );
});
