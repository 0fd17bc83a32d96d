// SPDX-License-Identifier: EUPL-1.2
import { type Cell, NOT_CALCULATED } from '../../../core/model/grid.ts';
import { enteredDate } from './dates.ts';
import { fileFormula } from './formulas.ts';
import type { Locale } from './locale.ts';
import { enteredNumber } from './numbers.ts';

/** What a cell holds. A formula that nobody has calculated yet has the error {@link NOT_CALCULATED} for a value. */
export interface CellContent {
  readonly value: Cell;
  /** As files have it: in English with commas, with the leading `=`. */
  readonly formula: string | null;
}

export interface Entered extends CellContent {
  /** The number format that comes with what was typed; `null` where there is none. */
  readonly numberFormat: string | null;
}

/**
 * What typing the text makes of it. `isTextCell` (format `@`): no number and no date, but formulas are still read, to
 * be on the safe side: nothing must rely on the format to keep a text from becoming a formula.
 */
export function enterText(text: string, locale: Locale, thisYear: number, isTextCell: boolean): Entered {
  if (text.startsWith("'")) return literal(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return enterFormula(text, locale);
  if (!isTextCell) {
    const constant = enterConstant(text.trim(), locale, thisYear);
    if (constant) return constant;
  }
  if (/^[-+]./.test(text)) return enterFormula(`=${text}`, locale);
  return literal(text);
}

/** `formula` in the notation of the locale. */
export function enterFormula(formula: string, locale: Locale): Entered {
  const translated = fileFormula(formula, locale);
  const value = { error: translated === null ? '#ERROR!' : NOT_CALCULATED };
  return { value, formula: translated ?? formula, numberFormat: null };
}

function enterConstant(text: string, locale: Locale, thisYear: number): Entered | null {
  const word = text.toLowerCase();
  if (locale.yes.includes(word)) return { value: true, formula: null, numberFormat: null };
  if (locale.no.includes(word)) return { value: false, formula: null, numberFormat: null };
  const number = enteredNumber(text, locale) ?? enteredDate(text, locale, thisYear);
  return number && { ...number, formula: null };
}

function literal(text: string): Entered {
  return { value: text === '' ? null : text, formula: null, numberFormat: null };
}
