// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from './locale.ts';

/**
 * A formula is written in the notation of the spreadsheet's locale, by a script as by hand: function names may be
 * English everywhere, but where the comma is the decimal separator a comma between arguments is an error, and
 * `SUM(1,2)` is the sum of one number. A semicolon between arguments is understood in every locale: write that, and no
 * number with decimals. Within braces rows are separated by semicolons everywhere, columns by `\\` or a comma.
 *
 * Inside, formulas are kept as spreadsheet files have them: English, with commas and a decimal point.
 */

/** From the locale's notation into that of files; `null` where Sheets would answer `#ERROR!`. */
export function fileFormula(formula: string, locale: Locale): string | null {
  let valid = true;
  const text = translate(formula, (character, before, after, inBraces) => {
    if (character === ';') return inBraces ? ';' : ',';
    if (locale.decimal === '.') return character;
    if (character === '\\' && inBraces) return ',';
    const decimal = isInNumber(before, after);
    if (character === ',' && decimal) return '.';
    if (character === ',' || (character === '.' && decimal)) valid = false;
    return character;
  });
  return valid ? text : null;
}

/** From the notation of files into the locale's. */
export function localFormula(formula: string, locale: Locale): string {
  if (locale.decimal === '.') return formula;
  return translate(formula, (character, before, after, inBraces) => {
    if (character === ',') return inBraces ? '\\' : ';';
    return character === '.' && isInNumber(before, after) ? ',' : character;
  });
}

/** True between the digits of a number: `1` before and `5` after, but not `A1` before. */
function isInNumber(before: string, after: string): boolean {
  return /(?:^|[^\p{L}\d_$.])\d*$/u.test(before) && /^\d/.test(after);
}

/** Exchanges separators everywhere but in texts and in quoted names of sheets. */
function translate(
  formula: string,
  exchange: (character: string, before: string, after: string, inBraces: boolean) => string,
): string {
  let translated = '';
  let quote = '';
  let braces = 0;
  for (let at = 0; at < formula.length; at++) {
    const character = formula[at]!;
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    else if (quote === '' && character === '{') braces++;
    else if (quote === '' && character === '}') braces--;
    translated +=
      quote === '' && /[,;.\\]/.test(character)
        ? exchange(character, formula.slice(0, at), formula.slice(at + 1), braces > 0)
        : character;
  }
  return translated;
}
