// SPDX-License-Identifier: EUPL-1.2
import { parameterOf, type RuleParameter } from '../model/methodWords.ts';

/** What a new choice of a word with this parameter begins with. A group column is the workbook's own. */
const STARTS: Readonly<Record<RuleParameter, string>> = {
  column: '',
  periods: '',
  lambda: '0.5',
  exponent: '0.5',
};

/** A word with its parameter, as it is written in a cell: `box-cox:0.5`, `latest`. */
export function composeRule(word: string, parameter: string): string {
  const optional = parameterOf(word) === 'periods' && parameter.trim() === '';
  return parameterOf(word) === null || optional ? word : `${word}:${parameter}`;
}

/** A word that has just been chosen. `column` is the group column to begin with, empty where none is known. */
export function startRule(word: string, column: string): string {
  const parameter = parameterOf(word);
  if (parameter === null) return word;
  return composeRule(word, parameter === 'column' ? column : STARTS[parameter]);
}

/** The word of a rule in lower case, and its parameter; empty where there is none. */
export function splitRule(text: string): { readonly word: string; readonly parameter: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { word: text.trim().toLowerCase(), parameter: '' };
  return { word: text.slice(0, colon).trim().toLowerCase(), parameter: text.slice(colon + 1) };
}
