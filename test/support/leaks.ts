// SPDX-License-Identifier: EUPL-1.2
import { builtInBenchmarks } from '../../core/framework/builtInBenchmarks.ts';
import { builtInFramework } from '../../core/framework/builtInFramework.ts';
import { FINDING_CODES } from '../../core/model/findingCodes.ts';
import type { Language } from '../../core/model/language.ts';
import { DEFAULT_METHOD } from '../../core/model/method.ts';
import { methodEntries } from '../../core/model/methodKeys.ts';
import { METHOD_WORDS } from '../../core/model/methodWords.ts';
import { textsIn } from './textsIn.ts';

/** Words of the method that people of that language use as they stand. */
const PLAIN: Readonly<Record<Language, readonly string[]>> = {
  it: ['all', 'no', 'log', 'mpi', 'ampi', 'borda', 'rank', 'none', 'copeland', 'latest', 'period', 'both'],
  en: [
    ...[
      'period',
      'all',
      'yes',
      'no',
      'none',
      'mean',
      'median',
      'latest',
      'constant',
      'linear',
      'availability',
    ],
    ...['nonzero', 'both', 'log', 'rank', 'borda', 'given', 'equal', 'optimised', 'weight', 'count', 'power'],
    ...['arithmetic', 'geometric', 'harmonic', 'z-score', 'copeland', 'mpi', 'ampi'],
  ],
};

const FORMATS = ['level 1-4', 'livello 1-4', 'yes-no', 'yes/no', 'sì/no'];

const MACHINE = [
  /\b(undefined|NaN|null|Infinity|true|false)\b|\[object/u,
  /\{|\}|#\b(?!\d|REF|RIF|N\/A)/u,
  /\b[a-z]+_[a-z_]+\b/u,
  /\b[a-z]+[A-Z][a-z]+\w*/u,
  /\d n\b|^n$|\((valore|value)\)/u,
  /[;,] (top|bottom)\b|\b(top|bottom) =/u,
];

function wordsOfMethod(language: Language): string[] {
  return Object.values(METHOD_WORDS)
    .flat()
    .filter((word) => !PLAIN[language].includes(word));
}

const KEYS = methodEntries(DEFAULT_METHOD)
  .map(([key]) => key)
  .filter((key) => /[.-]/.test(key));

const CODES = [
  ...Object.keys(FINDING_CODES).filter((code) => code.includes('-')),
  ...new Set(builtInBenchmarks(builtInFramework('en'), 'en').map(({ set }) => set)),
];

/** `1 fogli`: a count of one before a word that the texts have for several. */
function countOfOne(language: Language): RegExp {
  const plurals = JSON.stringify(textsIn(language)).matchAll(/\{\w+\?([^|]*)\|([^}# ]+)[^}]*\}/g);
  const words = [...plurals].flatMap(([, one, several]) => (one!.startsWith(several!) ? [] : several!));
  return new RegExp(`(?<![\\d.,–-])1 (${[...new Set(words)].join('|')})(?!\\p{L})`, 'u');
}

const PATTERNS = new Map(
  (['it', 'en'] as const).map((language) => {
    const words = [...wordsOfMethod(language), ...KEYS, ...CODES, ...FORMATS];
    const alternatives = [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const asWords = new RegExp(`(?<![\\p{L}\\d-])(${alternatives.join('|')})(?![\\p{L}\\d-])`, 'u');
    return [language, [asWords, countOfOne(language), ...MACHINE]];
  }),
);

/** What of a text is a program's and no person's: keys, codes, words of a method; the words in `own` are the user's. */
export function leaksIn(text: string, language: Language, own: readonly string[] = []): string[] {
  const rest = own.reduce((left, one) => (one === '' ? left : left.replaceAll(one, '·')), text);
  return PATTERNS.get(language)!.flatMap((pattern) => rest.match(pattern)?.[0] ?? []);
}
