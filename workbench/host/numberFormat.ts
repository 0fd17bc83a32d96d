// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellScalar } from './cellContent.ts';
import { styleAt } from './cells.ts';

function patternAt(sheet: FWorksheet, row: number, column: number): string {
  return styleAt(sheet, row, column).n?.pattern ?? 'General';
}

/** {@link patternAt} for many cells: Univer composes what a style comes to once, not for each cell that has it. */
export function patternReader(sheet: FWorksheet): (row: number, column: number) => string {
  const model = sheet.getSheet();
  const cells = model.getCellMatrix();
  const known = new Map<string, string>();
  return (row, column) => {
    const style = cells.getValue(row, column)?.s ?? '';
    const isOwn = typeof style !== 'string' || model.getRowStyle(row) || model.getColumnStyle(column);
    if (isOwn) return patternAt(sheet, row, column);
    const pattern = known.get(style) ?? patternAt(sheet, row, column);
    known.set(style, pattern);
    return pattern;
  };
}

/** What the cell shows: Univer formats numbers, the rest is Excel's way of writing values. */
export function displayText(sheet: FWorksheet, row: number, column: number, value: CellScalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  // `General` shows at most eleven characters of a number.
  if (patternAt(sheet, row, column) === 'General') return String(Number(value.toPrecision(10)));
  return String(sheet.getSheet().getCell(row, column)?.v ?? value);
}
