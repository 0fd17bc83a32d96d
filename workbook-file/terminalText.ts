// SPDX-License-Identifier: EUPL-1.2
import { stripVTControlCharacters } from 'node:util';
import { tabField as asField, oneLine } from '../core/host/tabField.ts';

/** Text of a workbook on one line of a terminal, which it can neither command nor break. */
export function terminalText(text: string): string {
  return oneLine(stripVTControlCharacters(text));
}

/** The same as a field of a table of tabs: what a spreadsheet would take for more than text begins with an apostrophe. */
export function tabField(text: string): string {
  return asField(stripVTControlCharacters(text));
}

/** What JSON leaves as it is and a terminal does not, or a reader would be misled by. */
const LEFT_BY_JSON = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** JSON that a terminal can be shown: the same to every program that reads it. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(
    LEFT_BY_JSON,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
