// SPDX-License-Identifier: EUPL-1.2
import { plain } from '../words.ts';

/** How decimals and thousands are written: `1.234,5` or `1,234.5`. */
export type Convention = 'it' | 'en';

/** What stands beside a number that people type, and makes it less than exact. */
export type Bound = 'at-least' | 'at-most' | 'about';

/** A number as somebody typed it. */
export interface TypedNumber {
  readonly value: number;
  /** Written with a per cent sign: the number in front of it. */
  readonly isPercent: boolean;
  /** `oltre 500`, `<3`, `circa 70`; `null` where it is said without reserve. */
  readonly bound: Bound | null;
  /** `1,2 mln` is rounded to what is written; `null` where nothing is multiplied. */
  readonly multiplier: number | null;
  /** What else stands there and was passed over: a note's sign, a unit, a descriptor; empty where nothing does. */
  readonly beside: string;
}

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:oltre|piu di|almeno|minimo|over|more than|at least|>=?|≥)\s*/, 'at-least'],
  [/^(?:meno di|fino a|al massimo|massimo|max|sotto|under|less than|up to|at most|<=?|≤)\s*/, 'at-most'],
  [/^(?:circa|ca\.?|quasi|approx\.?|about|around|almost|stimat[oi]|~|≈)\s*/, 'about'],
];
const BOUND_BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/\s*(?:circa|ca\.?|approx\.?|\(stima\)|\(stimato\)|\(estimate\))$/, 'about'],
  [/(?<=\d)\s*\+$/, 'at-least'],
];

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...['k', 'mila', 'migliaia', 'thousand', 'thousands', 'tsd'].map((word) => [word, 1e3] as const),
  ...['m', 'mln', 'mio', 'milione', 'milioni', 'million', 'millions'].map((word) => [word, 1e6] as const),
  ...['mld', 'mrd', 'bn', 'miliardo', 'miliardi', 'billion', 'billions'].map((word) => [word, 1e9] as const),
]);

const CURRENCY = /€|\beuro?\b|\$|£|\busd\b|\bgbp\b|\bchf\b/g;

/** The digits of a number with its separators, and what stands behind. */
const NUMBER = /^([+\-−–‒﹣－]?\s*\d(?:[\d.,'’ ]*\d)?)\s*(.*)$/;

/**
 * What a text says as a number by a convention; `null` where it says none, or none by this convention. Levels with their
 * descriptor (`3 - avanzato`) are the level. Never guesses: `1.234` is 1234 by the Italian convention and 1.234 by the other.
 */
export function typedNumber(text: string, convention: Convention): TypedNumber | null {
  let rest = plain(text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' '))
    .replace(CURRENCY, '')
    .trim();
  let bound: Bound | null = null;
  for (const [pattern, meaning] of BOUNDS) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    bound = meaning;
    break;
  }
  for (const [pattern, meaning] of BOUND_BEHIND) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    bound ??= meaning;
  }
  const parts = NUMBER.exec(rest.trim());
  if (parts === null) return null;
  const size = digits(parts[1]!, convention);
  if (size === null) return null;
  const behind = whatStandsBehind(parts[2]!.trim());
  if (behind === null) return null;
  const { multiplier, isPercent, beside } = behind;
  return { value: times(size, multiplier), isPercent, bound, multiplier, beside };
}

/** Without the last bit's noise: 1.2 million is 1200000, and 0.29 thousand 290. */
function times(size: number, multiplier: number | null): number {
  return multiplier === null ? size : Number(`${size}e${Math.log10(multiplier)}`);
}

function digits(written: string, convention: Convention): number | null {
  const sign = /^[-−–‒﹣－]/.test(written) ? -1 : 1;
  const bare = written.replace(/^[+\-−–‒﹣－]\s*/, '');
  const [decimal, thousands] = convention === 'it' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^\\d{1,3}(?:[ '’\\${thousands}]\\d{3})+(?:\\${decimal}\\d+)?$`);
  const whole = new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`);
  if (!grouped.test(bare) && !whole.test(bare)) return null;
  const value = Number(bare.replace(new RegExp(`[ '’\\${thousands}]`, 'g'), '').replace(decimal, '.'));
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : sign * value;
}

/** Of a number's company: a multiplier, a per cent sign, a note, a unit or a level's descriptor. `null` for what is none. */
function whatStandsBehind(text: string): Pick<TypedNumber, 'multiplier' | 'isPercent' | 'beside'> | null {
  if (text === '') return { multiplier: null, isPercent: false, beside: '' };
  const word = /^[a-z]+/.exec(text)?.[0] ?? '';
  const multiplier = MULTIPLIERS.get(word) ?? null;
  const rest = multiplier === null ? text : text.slice(word.length).replace(/^[.\s]+/, '');
  const isPercent = /^[%％]/.test(rest) || /^per ?cento?\b/.test(rest);
  const beside = rest.replace(/^(?:[%％]|per ?cento?\b)\s*/, '');
  // A second number makes a range, a date or a sum of it.
  if (/\d/.test(beside.replace(/[([]\s*\d{1,2}\s*[)\]]/g, ''))) return null;
  return { multiplier, isPercent, beside };
}

/** What a whole column of texts says about its convention. */
export interface ConventionProposal {
  readonly convention: Convention;
  /** Some text can only be read so; without, both would do. */
  readonly isSure: boolean;
}

/**
 * The convention by which most texts of a column are numbers, decided by those that can be read in one way only (`1,5`;
 * `1.234,50`); `null` where none is a number. Where the same column has texts for either convention, the more win and it is
 * not sure.
 */
export function proposedConvention(
  texts: readonly string[],
  usual: Convention = 'it',
): ConventionProposal | null {
  let italian = 0;
  let english = 0;
  let numbers = 0;
  for (const text of texts) {
    const [it, en] = [typedNumber(text, 'it'), typedNumber(text, 'en')];
    if (it !== null || en !== null) numbers++;
    if (it !== null && en === null) italian++;
    if (en !== null && it === null) english++;
  }
  if (numbers === 0) return null;
  const hasDoubt = texts.some((text) => typedNumber(text, 'it')?.value !== typedNumber(text, 'en')?.value);
  if (italian === english) return { convention: usual, isSure: !hasDoubt };
  const convention = italian > english ? 'it' : 'en';
  return { convention, isSure: Math.min(italian, english) === 0 };
}
