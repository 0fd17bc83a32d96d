// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { LIMITS } from '../../core/model/limits.ts';

/** A -> 0, Z -> 25, AA -> 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const DOLLAR = 36;

/**
 * `B7` -> row 6, column 1; dollars don't matter. It may be beyond the edges of a sheet. Throws an Error where it is no cell. No
 * pattern: it is asked of every cell.
 */
export function parseCell(reference: string): { row: number; column: number } {
  const { length } = reference;
  let at = reference.charCodeAt(0) === DOLLAR ? 1 : 0;
  const letters = at;
  let column = 0;
  for (; at < length; at++) {
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === letters) throw new Error(`no cell: ${reference}`);
  if (reference.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; at < length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) throw new Error(`no cell: ${reference}`);
    row = row * 10 + digit;
  }
  if (at === digits) throw new Error(`no cell: ${reference}`);
  return { row: row - 1, column: column - 1 };
}

/** Whether a sheet has a cell there. */
export function isOnSheet(row: number, column: number): boolean {
  return row >= 0 && row < LIMITS.rows && column >= 0 && column < LIMITS.columns;
}

/** `B7:C9` or `B7` as an area. */
export function parseArea(reference: string): Area {
  // Not split: that remembers every text it is given, and a file may have a million.
  const colon = reference.indexOf(':');
  const first = parseCell(colon < 0 ? reference : reference.slice(0, colon));
  const last = colon < 0 ? first : parseCell(reference.slice(colon + 1));
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** What a yes-no attribute says. */
export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
