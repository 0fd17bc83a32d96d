// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '../model/language.ts';
import type { MethodKeyName } from '../model/methodKeys.ts';
import { fraction } from '../model/methodRules.ts';
import { isWordKey, parameterOf, type WordKey } from '../model/methodWords.ts';
import type { MethodTexts, NameAndHelp } from './methodTexts.ts';
import { fill, formatNumber } from './texts.ts';

/** Keys whose value is a share of 1, or a fraction. */
const SHARES: ReadonlySet<MethodKeyName> = new Set([
  'screening.minimum-availability',
  'screening.minimum-nonzero',
  'aggregation.minimum-availability',
]);

/** Lists of numbers between semicolons. */
const NUMBERS: ReadonlySet<MethodKeyName> = new Set(['normalisation.scale', 'bands']);

/**
 * The value of a key of the method as people say it: `box-cox:0.5` is «Box-Cox (lambda: 0,5)», `2/3` is «66,7 %».
 * What no word of the product is (codes, periods) stays as it is written; nothing where there is nothing.
 */
export function plainMethodValue(
  key: MethodKeyName,
  value: string | number | null,
  texts: MethodTexts,
  language: Language,
): string | null {
  if (value === null || value === '') return null;
  const text = String(value);
  if (isWordKey(key)) {
    const rules = text.split(';').map((rule) => plainRule(key, rule.trim(), texts, language));
    return rules.join(', ');
  }
  if (SHARES.has(key)) return `${formatNumber(100 * (fraction(text) ?? 0), language, 1)} %`;
  if (NUMBERS.has(key))
    return text
      .split(';')
      .map((one) => plainNumber(one, language))
      .join('; ');
  return typeof value === 'number' && key !== 'period' ? plainNumber(text, language) : text;
}

function plainRule(
  key: WordKey,
  rule: string,
  { words, parameters }: MethodTexts,
  language: Language,
): string {
  const [word = '', ...rest] = rule.split(':');
  const named: Readonly<Record<string, NameAndHelp>> = words[key];
  const name = named[word]?.name ?? rule;
  const parameter = parameterOf(word);
  if (parameter === null || rest.length === 0) return name;
  const value = plainNumber(rest.join(':'), language);
  return `${name} (${fill(parameters[parameter].said, { value }, language)})`;
}

function plainNumber(text: string, language: Language): string {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? text : formatNumber(value, language, 6);
}
