// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';

export type { Texts } from './en.ts';

/**
 * Puts the parameters in the place of `{name}`, and of `{n?point|points}` the word that fits the count `n`, with
 * the count itself in the place of `#`. Numbers are written as the language writes them, in full; a placeholder without
 * parameter stays, so that a test can see it.
 */
export function fill(
  text: string,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  const known = new Map(Object.entries(params));
  return text.replace(PLACEHOLDER, (placeholder, name: string, one?: string, other?: string) => {
    const value = known.get(name);
    if (value === undefined) return placeholder;
    const written = typeof value === 'number' ? wholeNumber(value, language) : value;
    const chosen = isOne(written) ? one : other;
    return chosen === undefined ? written : chosen.replace('#', () => written);
  });
}

const PLACEHOLDER = /\{(\w+)(?:\?([^|{}]*)\|([^|{}]*))?\}/g;

/** In both languages 1 alone is singular, and 1.0 is not (CLDR, plural rules: one where i = 1 and v = 0). */
function isOne(written: string): boolean {
  return /^[+-]?1$/.test(written);
}

/** As many digits as a person typed: 4.001 stays 4,001. No thousands separator: years are among the numbers. */
function wholeNumber(value: number, language: Language): string {
  return formatIn(language, 'maximumSignificantDigits', 12).format(value);
}

/** 63.456 -> 63,5 in Italian, where one decimal is asked for. */
export function formatNumber(value: number, language: Language, decimals: number): string {
  return formatIn(language, 'maximumFractionDigits', decimals).format(value);
}

/** A score or a difference of scores, as tables show it: 93 -> 93,0. Nothing is written as minus nothing. */
export function formatScore(value: number, language: Language, decimals: number): string {
  return formatIn(language, 'fixedDigits', decimals).format(Number(value.toFixed(decimals)) + 0);
}

/** To make one takes longer than to write a hundred numbers. */
const FORMATS = new Map<string, Intl.NumberFormat>();

function formatIn(
  language: Language,
  bound: 'maximumSignificantDigits' | 'maximumFractionDigits' | 'fixedDigits',
  digits: number,
): Intl.NumberFormat {
  const key = `${language} ${bound} ${digits}`;
  const options =
    bound === 'fixedDigits'
      ? { minimumFractionDigits: digits, maximumFractionDigits: digits }
      : { [bound]: digits };
  const format = FORMATS.get(key) ?? new Intl.NumberFormat(language, { ...options, useGrouping: false });
  FORMATS.set(key, format);
  return format;
}
