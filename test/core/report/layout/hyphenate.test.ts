// SPDX-License-Identifier: EUPL-1.2
import { hyphenated } from '../../../../core/report/layout/hyphenate.ts';

const within = (most: number) => (part: string) => part.length <= most;

test('a word that is too long goes on behind a hyphen where a syllable ends', () => {
  expect(hyphenated("Propensione all'internazionalizzazione", within(13))).toBe(
    "Propensione all'interna-\nzionalizza-\nzione",
  );
  expect(hyphenated('Governance', within(10))).toBe('Governance');
});

test('no character of two halves is parted, and nothing of a text as long as a cell holds is lost', () => {
  for (const text of ['🙂'.repeat(200), `a${'🙂'.repeat(200)}`, 'a'.repeat(32_767), '|%'.repeat(400)]) {
    const parted = hyphenated(text, within(9));
    expect(parted.replaceAll('-\n', '')).toBe(text);
    expect(parted.split('-\n').filter((part) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part))).toEqual([]);
  }
});
