// SPDX-License-Identifier: EUPL-1.2
import { type Area, columnLetters, quoteSheet } from '../../core/model/address.ts';

/** `'Sheet'!$A$2:$A$9`, as definitions outside the cells write it. */
export function absoluteAddress(sheet: string, { row, column, rows, columns }: Area): string {
  const at = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = at(row, column);
  const last = at(row + rows - 1, column + columns - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
