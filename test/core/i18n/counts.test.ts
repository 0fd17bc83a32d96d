// SPDX-License-Identifier: EUPL-1.2
import { fill } from '../../../core/i18n/texts.ts';
import { LANGUAGES, type Language } from '../../../core/model/language.ts';
import { textsIn } from '../../support/textsIn.ts';

/** Words beside a count that stay as they are: no noun or verb of it, or a noun without a plural of its own. */
const UNCHANGED: Readonly<Record<Language, RegExp>> = {
  it: /^(cluster|su|i|di|da|e|o|per|in|al|alla|entro|oggi|ma|cm|dpi)$/u,
  en: /^(of|and|or|to|with|from|in|by|for|now|on|different|more|alike|cm|dpi)$/u,
};

/** Parameters that are no counts: names, days, values and scores, and bounds that are never 1. */
const NO_COUNT = new Set(
  `name names cluster period since before area kind kinds fields initial developing good excellent low
  high middle first second last word value values version detail distance skew improvement limit rank worst best bottom top least most max lambda next dimension up down same ends low lowest
  highest q1 q3 median share scale band level state from after weight`.split(/\s+/),
);

/** Texts with a name, a bound or what is never less than 2 under the name of a count. */
const NO_COUNT_IN = new Set([
  'briefing.attention.behind.many',
  'findings.sheets-not-read',
  'functions.errors.cell',
  'trend.comparable.goalposts',
  'trend.comparable.pooled',
  'trend.comparable.sameScale',
  'trend.incomparable.left',
]);

/** The texts in which something is put, each by its path. */
function templates(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return /\{\w+/.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => templates(one, path === '' ? key : `${path}.${key}`));
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))];
}

const OF_SEVERAL = new Set(['n', 'count', 'ranked', 'clusters']);

/** What the text counts; a form for several is never given its 1. */
function countsIn(path: string, text: string): string[] {
  const several = /\.(other|many|several)$/.test(path);
  return placeholdersOf(text).filter(
    (name) => !NO_COUNT.has(name) && !NO_COUNT_IN.has(path) && !(several && OF_SEVERAL.has(name)),
  );
}

const MARK = '\u0001';

/** The words that follow a count, and the word before it, as it is 1 and as it is 2: where both are the same. */
function unbending(text: string, name: string, language: Language): string[] {
  const others = Object.fromEntries(placeholdersOf(text).map((one) => [one, 'X']));
  const at = (n: string) => fill(text, { ...others, [name]: n }, language);
  const [one, two] = [at('1').replaceAll('1', MARK), at('2').replaceAll('2', MARK)];
  if (one !== two) return [];
  return [...one.matchAll(new RegExp(`${MARK} (\\p{Ll}+)`, 'gu'))]
    .map(([, word]) => word!)
    .filter((word) => !UNCHANGED[language].test(word));
}

test.each(LANGUAGES)('no text says 1 of several, whatever number it is given (%s)', (language) => {
  const wrong = templates(textsIn(language)).flatMap(([path, text]) =>
    countsIn(path, text).flatMap((name) =>
      unbending(text, name, language).map((word) => `${path}: {${name}} ${word}`),
    ),
  );
  expect([...new Set(wrong)]).toEqual([]);
});

test('a text chooses the word that fits its count', () => {
  const text = '{n} {n?foglio|fogli}, {rest?un altro|altri #}';
  expect(fill(text, { n: 1, rest: 1 }, 'it')).toBe('1 foglio, un altro');
  expect(fill(text, { n: 0, rest: 2 }, 'it')).toBe('0 fogli, altri 2');
  expect(fill('{n} {n?punto|punti}', { n: '1,0' }, 'it')).toBe('1,0 punti');
  expect(fill('{n} {n?punto|punti}', {}, 'it')).toBe('{n} {n?punto|punti}');
});
