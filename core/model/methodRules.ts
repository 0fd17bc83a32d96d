// SPDX-License-Identifier: EUPL-1.2
import type { AggregationRule, NormalisationRule } from './method.ts';
import {
  AGGREGATIONS,
  isWord,
  type RuleOf,
  type RuleParameter,
  type RuleParameters,
  type RuleWords,
} from './methodWords.ts';
import { NORMALISATIONS, type ScaleEnds, traitsOf } from './normalisations.ts';

/** The rules of a method as they are written in a cell. Reading gives `undefined` for what makes no sense. */

/** What stands behind the colon, read; `null` where there is no colon. */
const READERS: { readonly [P in RuleParameter]: (text: string | null) => RuleParameters[P] | undefined } = {
  column: (text) => (text ? { column: text } : undefined),
  periods: (text) => {
    if (text === null) return { periodsBack: null };
    const periodsBack = wholeNumber(text);
    return periodsBack === undefined || periodsBack < 1 ? undefined : { periodsBack };
  },
  lambda: (text) => {
    const lambda = number(text ?? '');
    return lambda === undefined ? undefined : { lambda };
  },
  exponent: (text) => {
    const exponent = number(text ?? '');
    return exponent === undefined ? undefined : { exponent };
  },
};

/** One of the words, with its parameter where it takes one: `median`, `latest:2`. */
export function readRule<Words extends RuleWords>(words: Words, text: string): RuleOf<Words> | undefined {
  const [kind, rest] = wordAndRest(text);
  const parameter = isWord(Object.keys(words), kind) ? words[kind]!.parameter : undefined;
  if (parameter === undefined || (parameter === null && rest !== null)) return undefined;
  const given = parameter === null ? {} : READERS[parameter](rest);
  // The compiler cannot follow from a word to the parameter that the list gives it.
  return given === undefined ? undefined : ({ kind, ...given } as RuleOf<Words>);
}

/** Beside its kind a rule has its parameter, or nothing. */
export function writeRule({ kind, ...given }: { readonly kind: string }): string {
  const [parameter] = Object.values(given);
  return parameter === undefined || parameter === null ? kind : `${kind}:${parameter}`;
}

/** A kind, for an indicator's exception with its scale where it has one: `z-score`, `min-max:1;100`. */
export function readNormalisation(text: string): NormalisationRule | undefined {
  const [word, rest] = wordAndRest(text);
  if (!isWord(NORMALISATIONS, word)) return undefined;
  if (rest === null) return { kind: word, scale: null };
  const scale = readScale(rest, word);
  return scale === undefined ? undefined : { kind: word, scale };
}

/** Two numbers that make sense for the kind: bottom below top, a deviation above 0, two different ends. */
export function readScale(text: string, kind: NormalisationRule['kind']): ScaleEnds | undefined {
  const [first, second, ...rest] = numbers(text);
  if (first === undefined || second === undefined || rest.length > 0) return undefined;
  const sound = traitsOf(kind).ends?.of === 'deviation' ? second > 0 : first < second;
  return sound ? [first, second] : undefined;
}

/** One rule a level, separated by `;`. */
export function readAggregation(text: string): readonly AggregationRule[] | undefined {
  const rules = text.split(';').map((rule) => readRule(AGGREGATIONS, rule));
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

/** Numbers separated by `;`; none where one of them is no number. */
export function numbers(text: string): number[] {
  const parts = text.split(';').map(number);
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** 0.6, or 2/3; `undefined` where it is no number from 0 up. */
export function fraction(text: string): number | undefined {
  const [above, below, ...rest] = text.split('/').map(number);
  const value = text.includes('/') ? above! / below! : above!;
  return rest.length === 0 && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** 0.6 as a number, 2/3 as a text: what has no short decimal is written as a fraction. */
export function writeFraction(value: number): number | string {
  if (String(value).length <= 6) return value;
  const below = [3, 6, 7, 9, 11, 12].find(
    (one) => Number.isInteger(Math.round(value * one)) && Math.round(value * one) / one === value,
  );
  return below === undefined ? value : `${Math.round(value * below)}/${below}`;
}

export function wholeNumber(text: string): number | undefined {
  return /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** `0.6`, `0,6`, `-1`, with any minus sign: in a method no number is so large that it has separators of thousands. */
export function number(text: string): number | undefined {
  const written = text
    .trim()
    .replace(/^[−–—‒﹣－]/, '-')
    .replace(/^([+-]?\d*),(\d+)$/, '$1.$2');
  const value = written === '' ? Number.NaN : Number(written);
  return Number.isFinite(value) ? value : undefined;
}

/** The word in lower case, and what stands behind the colon as it was written; `null` without a colon. */
function wordAndRest(text: string): [word: string, rest: string | null] {
  const colon = text.indexOf(':');
  if (colon < 0) return [text.trim().toLowerCase(), null];
  return [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
}
