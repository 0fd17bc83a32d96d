// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { cutText, footerText, LONGEST } from '../../../core/host/lengths.ts';

test('a footer is never longer than Excel takes, and no code is made of its text', () => {
  expect(footerText('Ricerca & Sviluppo', 11)).toBe('Ricerca && Sviluppo');
  for (const text of ['&'.repeat(400), `${'a'.repeat(243)}&b`, '🙂'.repeat(200), 'a&'.repeat(200)]) {
    const footer = footerText(text, 11);
    expect(footer.length).toBeLessThanOrEqual(LONGEST.footer - 11);
    expect(footer.replaceAll('&&', '')).not.toContain('&');
    expect(text.startsWith(footer.replaceAll('&&', '&'))).toBe(true);
  }
});

test('a cut never leaves half of a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, longest) => {
      const cut = cutText(text, longest);
      expect(cut.length).toBeLessThanOrEqual(longest);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut).not.toMatch(/[\ud800-\udbff]$/);
    }),
  );
});
