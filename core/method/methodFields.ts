// SPDX-License-Identifier: EUPL-1.2
import { NORMALISATIONS, WEIGHTINGS } from '../model/method.ts';
import type { MethodKeyName } from '../model/methodKeys.ts';

/** The words that can be chosen for a key, the default first. What is said of each is in `i18n`. */
export const METHOD_WORDS = {
  pooling: ['period', 'all'],
  denominate: ['yes', 'no'],
  imputation: [
    'none',
    'mean',
    'median',
    'group-mean',
    'group-median',
    'row-mean',
    'latest',
    'constant',
    'linear',
  ],
  screening: ['none', 'availability', 'nonzero', 'both'],
  outliers: ['none', 'winsorise-log', 'winsorise', 'log', 'box-cox'],
  normalisation: NORMALISATIONS,
  'normalisation.cap': ['no', 'yes'],
  weights: WEIGHTINGS,
  aggregation: ['arithmetic', 'geometric', 'harmonic', 'power', 'copeland', 'mpi', 'ampi'],
  'aggregation.availability-by': ['weight', 'count'],
} as const satisfies Partial<Record<MethodKeyName, readonly string[]>>;

/** A key whose value is a word, or begins with one. */
export type WordKey = keyof typeof METHOD_WORDS;

/** True for a key whose value is a word, or begins with one. */
export function isWordKey(key: MethodKeyName): key is WordKey {
  return key in METHOD_WORDS;
}

/** What stands behind the colon of a word; only `periods` may be left out. */
export type RuleParameter = 'column' | 'periods' | 'lambda' | 'exponent';

/** The words that take a parameter, with what a new choice begins with. */
const PARAMETERS: ReadonlyMap<string, { readonly kind: RuleParameter; readonly start: string }> = new Map([
  ['group-mean', { kind: 'column', start: '' }],
  ['group-median', { kind: 'column', start: '' }],
  ['latest', { kind: 'periods', start: '' }],
  ['box-cox', { kind: 'lambda', start: '0.5' }],
  ['power', { kind: 'exponent', start: '0.5' }],
]);

/** The parameter that a word takes; `null` for most. */
export function parameterOf(word: string): RuleParameter | null {
  return PARAMETERS.get(word)?.kind ?? null;
}

/** A word with its parameter, as it is written in a cell: `box-cox:0.5`, `latest`. */
export function composeRule(word: string, parameter: string): string {
  const optional = parameterOf(word) === 'periods' && parameter.trim() === '';
  return parameterOf(word) === null || optional ? word : `${word}:${parameter}`;
}

/** A word that has just been chosen. `column` is the group column to begin with, empty where none is known. */
export function startRule(word: string, column: string): string {
  const parameter = PARAMETERS.get(word);
  if (parameter === undefined) return word;
  return composeRule(word, parameter.kind === 'column' ? column : parameter.start);
}

/** The word of a rule in lower case, and its parameter; empty where there is none. */
export function splitRule(text: string): { readonly word: string; readonly parameter: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { word: text.trim().toLowerCase(), parameter: '' };
  return { word: text.slice(0, colon).trim().toLowerCase(), parameter: text.slice(colon + 1) };
}
