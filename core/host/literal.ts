// SPDX-License-Identifier: EUPL-1.2
import { cutText, LONGEST } from './lengths.ts';

/** The apostrophe counts. */
const LONGEST_LITERAL = LONGEST.cell - 1;

/** Begins with a letter and has no digit: no program can take it for anything but text, truth values apart. */
const PLAIN = /^\p{L}\P{N}*$/su;

/** As programs know them in English and in the languages around us. */
const TRUTH_VALUES = new Set([
  ...['true', 'false', 'vero', 'falso', 'vrai', 'faux', 'wahr', 'falsch'],
  ...['verdadero', 'verdadeiro', 'waar', 'onwaar', 'prawda', 'fałsz', 'sant', 'falskt'],
]);

/**
 * A text as it must be entered so that the cell holds exactly it. Excel and Google Sheets take what begins with `=`,
 * `+`, `-` or `@` for a formula and read `1/2`, `SET1`, `50%` or `#N/A` as a date, a number or an error, each language
 * in its own way; an apostrophe in front, which they swallow, says that it is text. The number format `@` would say so
 * too, but would turn what the user types there later into text as well.
 */
export function literal(text: string): string {
  const cut = cutText(text, LONGEST_LITERAL);
  if (cut === '') return cut;
  return PLAIN.test(cut) && !TRUTH_VALUES.has(cut.trim().toLowerCase()) ? cut : `'${cut}`;
}
