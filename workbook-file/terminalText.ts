// SPDX-License-Identifier: EUPL-1.2
import { stripVTControlCharacters } from 'node:util';

/** Controls, line ends of any kind, and what reverses the direction of the text after it. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Text of a workbook on one line of a terminal, which it can neither command nor break. */
export function terminalText(text: string): string {
  return stripVTControlCharacters(text).replace(CONTROLS, ' ').trim();
}

/** The same as a field of a table of tabs: what a spreadsheet would take for a formula begins with an apostrophe. */
export function tabField(text: string): string {
  const line = terminalText(text);
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
