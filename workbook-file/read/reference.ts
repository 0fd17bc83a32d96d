// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';

/** A -> 0, Z -> 25, AA -> 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `B7` -> row 6, column 1; dollars don't matter. Throws an Error where it is no cell. */
export function parseCell(reference: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) throw new Error(`no cell: ${reference}`);
  return { row: Number(match[2]) - 1, column: columnNumber(match[1]!) };
}

/** `B7:C9` or `B7` as an area. */
export function parseArea(reference: string): Area {
  const [from = '', to = from] = reference.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** What a yes-no attribute says. */
export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
