// SPDX-License-Identifier: EUPL-1.2
import { functionsTexts } from '../i18n/rooms/functions.ts';
import { fill, type Texts } from '../i18n/texts.ts';
import type { CellPosition } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { ParameterName, Reading } from './sheetFunction.ts';

/** What can be wrong with an argument; its text is in i18n. */
export type ProblemCode = keyof Texts['functions']['errors'];

export type Params = Readonly<Record<string, string | number>>;

/** What is wrong with an argument, in a sentence that names it. */
export function wrong(
  argument: ParameterName,
  problem: ProblemCode,
  language: Language,
  params: Params = {},
  cell: CellPosition | null = null,
): Reading<never> {
  const { errors } = functionsTexts(language);
  return wrongIn(argument, fill(errors[problem], params, language), language, cell);
}

/**
 * What is wrong with an argument, where the sentence is there already: with the argument's name before it, and the cell
 * where there is one, counted from 0 within the range.
 */
export function wrongIn(
  argument: ParameterName,
  problem: string,
  language: Language,
  cell: CellPosition | null,
): Reading<never> {
  const { errors } = functionsTexts(language);
  const message =
    cell === null
      ? fill(errors.argument, { argument, problem }, language)
      : fill(errors.cell, { argument, row: cell.row + 1, column: cell.column + 1, problem }, language);
  return { ok: false, message };
}
