// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';
import type { Area } from '../../core/model/address.ts';
import { columnWidth, rowHeight } from '../limits.ts';
import type { ExcelStepOf } from './excelStep.ts';
import { passingRanges } from './range.ts';

/** Excel's standard font: 7 pixels a character, 5 of padding, 0.75 points a pixel. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Sets the widths of columns, given in characters of the standard font: those of one width together. */
export function setColumnWidths(sheet: Excel.Worksheet, { widths }: StepOf<'columnWidths'>): void {
  for (const characters of new Set(widths)) {
    for (const range of passingRanges(sheet, columnsOf(widths, characters))) {
      range.format.columnWidth = widthInPoints(columnWidth(characters));
    }
  }
}

/** The first cells of the columns of this width; neighbours are one area. */
function columnsOf(widths: readonly number[], characters: number): Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  widths.forEach((width, column) => {
    if (width !== characters) return;
    const last = areas.at(-1);
    if (last !== undefined && last.column + last.columns === column) last.columns += 1;
    else areas.push({ row: 0, column, rows: 1, columns: 1 });
  });
  return areas;
}

/** Sets the heights of rows, in points. */
export function setRowHeights(sheet: Excel.Worksheet, { areas, points }: ExcelStepOf<'rowHeights'>): void {
  for (const range of passingRanges(sheet, areas)) range.format.rowHeight = rowHeight(points);
}
