// SPDX-License-Identifier: EUPL-1.2

/** A text, the quoted name of a sheet, a number with decimals, or a comma between arguments. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b\d+\.\d+\b|,/g;

/**
 * A formula in English with commas, so that it means the same in every spreadsheet. Where decimals have a comma, such
 * as in Italy, Sheets takes commas between arguments for a mistake and `0.1` too; semicolons it takes everywhere, and
 * a fraction of whole numbers is the very same double.
 */
export function inAnyLocale(formula: string): string {
  return formula.replace(TOKENS, (token) => {
    if (token === ',') return ';';
    return /^\d/.test(token) ? fraction(token) : token;
  });
}

/** A text, the quoted name of a sheet, a number with a decimal comma, or what separates arguments, rows and columns. */
const LOCAL_TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_$.])\d+,\d+|[{};\\]/gu;

/**
 * The inverse: a formula of the spreadsheet in English with commas. Google documents neither the separators nor the
 * language of what `getFormulas` answers. The separators are taken for those of the spreadsheet's locale, in which
 * formulas are written too; one that comes with commas all the same stays right but for numbers side by side. The names
 * of functions stay as they come.
 */
export function fromLocale(formula: string, hasDecimalComma: boolean): string {
  let braces = 0;
  return formula.replace(LOCAL_TOKENS, (token) => {
    if (token === '{') braces += 1;
    if (token === '}') braces -= 1;
    if (token === ';') return braces > 0 ? ';' : ',';
    if (token === '\\') return braces > 0 ? ',' : token;
    return hasDecimalComma && /^\d/.test(token) ? token.replace(',', '.') : token;
  });
}

/** Whether numbers have a comma before their decimals in a locale such as `it_IT`. */
export function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace(/_/g, '-')).format(1.5).includes(',');
}

/** 0.25 -> (25/100). Both are whole and exact, so the quotient is the double nearest to the decimal number. */
function fraction(decimal: string): string {
  const [whole, decimals] = decimal.split('.') as [string, string];
  return `(${Number(whole + decimals)}/1${'0'.repeat(decimals.length)})`;
}
