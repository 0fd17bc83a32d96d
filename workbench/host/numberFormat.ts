// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellScalar } from './cellContent.ts';
import { styleAt } from './cells.ts';

export function patternAt(sheet: FWorksheet, row: number, column: number): string {
  return styleAt(sheet, row, column).n?.pattern ?? 'General';
}

/** What the cell shows: Univer formats numbers, the rest is Excel's way of writing values. */
export function displayText(sheet: FWorksheet, row: number, column: number, value: CellScalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  // `General` shows at most eleven characters of a number.
  if (patternAt(sheet, row, column) === 'General') return String(Number(value.toPrecision(10)));
  return String(sheet.getSheet().getCell(row, column)?.v ?? value);
}
