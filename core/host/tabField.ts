// SPDX-License-Identifier: EUPL-1.2

/** Controls, line ends of any kind, and what reverses the direction of the text after it. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** What programs take for the beginning of a formula, also in the width of ideographs, or of a field in quotes. */
const TAKEN_FOR_MORE = /^[=+\-@"＝＋－＠＂]/u;

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}

/** Text as a field of a table of tabs: what a spreadsheet would take for more than text begins with an apostrophe. */
export function tabField(text: string): string {
  const line = oneLine(text);
  return TAKEN_FOR_MORE.test(line) ? `'${line}` : line;
}
