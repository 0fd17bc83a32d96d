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

/** 0.25 -> (25/100). Both are whole and exact, so the quotient is the double nearest to the decimal number. */
function fraction(decimal: string): string {
  const [whole, decimals] = decimal.split('.') as [string, string];
  return `(${Number(whole + decimals)}/1${'0'.repeat(decimals.length)})`;
}
