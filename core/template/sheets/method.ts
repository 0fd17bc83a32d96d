// SPDX-License-Identifier: EUPL-1.2
import { wordTexts } from '../../i18n/methodTexts.ts';
import { templateTexts } from '../../i18n/rooms/template.ts';
import { DEFAULT_VALUES, methodValues } from '../../method/methodChoices.ts';
import type { Language } from '../../model/language.ts';
import type { Method } from '../../model/method.ts';
import { METHOD_KEY_NAMES, type MethodKeyName } from '../../model/methodKeys.ts';
import { isWordKey, METHOD_WORDS, parameterOf, type WordKey } from '../../model/methodWords.ts';
import type { PlanCell, SheetPlan } from '../../report/plan.ts';
import { FIRST_ROW, inputSheet } from '../inputSheet.ts';

const VALUE_COLUMN = 1;
const EXPLANATION_WIDTH = 110;
/** Letters are narrower than the digits that a column's width is counted in, less what is lost at the ends of lines. */
const LETTERS_A_LINE = 120;

/** A sheet with every key of a method: its value, and what it does, word by word where there is a choice of words. */
export function methodSheet(name: string, method: Method, language: Language): SheetPlan {
  const { headers, hints, notes, titles } = templateTexts(language);
  const values = methodValues(method);
  const explanations = METHOD_KEY_NAMES.map((key) => explanation(key, language));
  const plan = inputSheet(
    {
      key: 'method',
      name,
      title: titles.method,
      notes: [notes.method, ''],
      columns: [
        { header: headers.key, hint: hints.method.key, width: 38 },
        { header: headers.value, hint: hints.method.value, width: 24 },
        { header: headers.meaning, hint: hints.method.meaning, width: 34, fill: 'long' },
        { header: headers.explanation, hint: hints.method.explanation, width: EXPLANATION_WIDTH },
      ],
      rows: METHOD_KEY_NAMES.map((key, index): PlanCell[] => [
        { content: key, role: 'code' },
        { content: contentOf(values.get(key)!), role: 'input' },
        { content: templateTexts(language).method.keys[key].name, role: 'text' },
        { content: explanations[index]!, role: 'text' },
      ]),
      frozenColumns: 0,
    },
    language,
  );
  return { ...plan, rowHeights: [...plan.rowHeights, ...heights(explanations)], dropDowns: dropDowns() };
}

function contentOf(value: string | number): string | number | null {
  return value === '' ? null : value;
}

/** What the key does and its default; where there is a choice of words, a line for each. */
function explanation(key: MethodKeyName, language: Language): string {
  const { keys, isDefault } = templateTexts(language).method;
  const { help } = keys[key];
  if (isWordKey(key)) return [help, ...wordLines(key, language)].join('\n');
  const usual = DEFAULT_VALUES.get(key);
  return usual === '' ? help : `${help} (${isDefault}: ${usual})`;
}

function wordLines(key: WordKey, language: Language): string[] {
  const { method } = templateTexts(language);
  const { parameters, isDefault } = method;
  return wordTexts(key, method).map(({ word, name, help }) => {
    const parameter = parameterOf(word);
    const form = parameter === null ? word : `${word}:${parameters[parameter].sign}`;
    const ofDefault = word === DEFAULT_VALUES.get(key) ? ` (${isDefault})` : '';
    return `${parameter === 'periods' ? `${word}, ${form}` : form}${ofDefault}: ${name} – ${help}`;
  });
}

/** As many lines as an explanation takes in its column. */
function heights(explanations: readonly string[]): SheetPlan['rowHeights'] {
  return explanations.map((text, index) => {
    const lines = text.split('\n').map((line) => Math.ceil(line.length / LETTERS_A_LINE));
    const sum = lines.reduce((total, one) => total + one, 0);
    return { row: FIRST_ROW + index, rows: 1, points: 5 + 15 * sum };
  });
}

/** The words that need no parameter; a list can't hold what only the user knows. */
function dropDowns(): SheetPlan['dropDowns'] {
  return METHOD_KEY_NAMES.flatMap((key, index) => {
    if (!isWordKey(key)) return [];
    const options = METHOD_WORDS[key].filter((word) => {
      const parameter = parameterOf(word);
      return parameter === null || parameter === 'periods';
    });
    return [{ area: { row: FIRST_ROW + index, column: VALUE_COLUMN, rows: 1, columns: 1 }, options }];
  });
}
