// SPDX-License-Identifier: EUPL-1.2
import { NORMALISATIONS } from './normalisations.ts';

/** What stands behind the colon of a word, and what it is called in the rule; only `periods` may be left out. */
export interface RuleParameters {
  readonly column: { readonly column: string };
  /** `null`: however far back. */
  readonly periods: { readonly periodsBack: number | null };
  readonly lambda: { readonly lambda: number };
  readonly exponent: { readonly exponent: number };
}

export type RuleParameter = keyof RuleParameters;

interface RuleWord {
  readonly parameter: RuleParameter | null;
}

/** Words that are rules, each with the parameter that it takes. */
export type RuleWords = Readonly<Record<string, RuleWord>>;

/** How a missing value is filled: from other clusters or indicators, or along the periods of one cluster. */
export const IMPUTATIONS = {
  none: { parameter: null, isOverTime: false },
  mean: { parameter: null, isOverTime: false },
  median: { parameter: null, isOverTime: false },
  'group-mean': { parameter: 'column', isOverTime: false },
  'group-median': { parameter: 'column', isOverTime: false },
  'row-mean': { parameter: null, isOverTime: false },
  latest: { parameter: 'periods', isOverTime: true },
  constant: { parameter: null, isOverTime: true },
  linear: { parameter: null, isOverTime: true },
} as const satisfies Readonly<Record<string, RuleWord & { readonly isOverTime: boolean }>>;

/** Which shares decide whether a cluster is left out: of values present, of values other than zero. */
export const SCREENINGS = {
  none: { byAvailability: false, byNonzero: false },
  availability: { byAvailability: true, byNonzero: false },
  nonzero: { byAvailability: false, byNonzero: true },
  both: { byAvailability: true, byNonzero: true },
} as const;

/** What is done to an indicator whose distribution fails the test for outliers. */
export const TREATMENTS = {
  none: { parameter: null, winsorises: false },
  'winsorise-log': { parameter: null, winsorises: true },
  winsorise: { parameter: null, winsorises: true },
  log: { parameter: null, winsorises: false },
  'box-cox': { parameter: 'lambda', winsorises: false },
} as const satisfies Readonly<Record<string, RuleWord & { readonly winsorises: boolean }>>;

/** How the scores of the children become that of their parent. */
export const AGGREGATIONS = {
  arithmetic: { parameter: null },
  geometric: { parameter: null },
  harmonic: { parameter: null },
  power: { parameter: 'exponent' },
  copeland: { parameter: null },
  mpi: { parameter: null },
  ampi: { parameter: null },
} as const satisfies RuleWords;

/** By word: a rule that is being written can begin with any text. */
const PARAMETERS: ReadonlyMap<string, RuleParameter | null> = new Map(
  [IMPUTATIONS, TREATMENTS, AGGREGATIONS].flatMap((words) =>
    Object.entries(words).map(([word, { parameter }]) => [word, parameter]),
  ),
);

/** The parameter that a word takes; `null` for most. */
export function parameterOf(word: string): RuleParameter | null {
  return PARAMETERS.get(word) ?? null;
}

/** The words that can be chosen for a key, the default first. What is said of each is in `i18n`. */
export const METHOD_WORDS = {
  pooling: ['period', 'all'],
  denominate: ['yes', 'no'],
  imputation: wordsOf(IMPUTATIONS),
  screening: wordsOf(SCREENINGS),
  outliers: wordsOf(TREATMENTS),
  normalisation: NORMALISATIONS,
  'normalisation.cap': ['no', 'yes'],
  weights: ['given', 'equal', 'pca', 'optimised'],
  aggregation: wordsOf(AGGREGATIONS),
  'aggregation.availability-by': ['weight', 'count'],
} as const;

/** A key whose value is a word, or begins with one. */
export type WordKey = keyof typeof METHOD_WORDS;

/** Whether the value of a key is one of the words above. */
export function isWordKey(key: string): key is WordKey {
  return isWord(Object.keys(METHOD_WORDS), key);
}

export type MethodWord<K extends WordKey> = (typeof METHOD_WORDS)[K][number];

/** Whether a text, which may come from a cell, is one of the words. */
export function isWord<Word extends string>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text);
}

/** One of the words, with its parameter where it takes one. */
export type RuleOf<Words extends RuleWords> = {
  [Word in keyof Words]: { readonly kind: Word } & (Words[Word]['parameter'] extends RuleParameter
    ? RuleParameters[Words[Word]['parameter']]
    : unknown);
}[keyof Words];

function wordsOf<Word extends string>(words: Readonly<Record<Word, unknown>>): readonly Word[] {
  return Object.keys(words) as Word[];
}
