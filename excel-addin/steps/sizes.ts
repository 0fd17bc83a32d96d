// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';

/** Excel's standard font: 7 pixels a character, 5 of padding, 0.75 points a pixel. */
function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Sets the widths of columns, given in characters of the standard font. */
export function setColumnWidths(sheet: Excel.Worksheet, step: StepOf<'columnWidths'>): void {
  step.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
}

/** Sets the height of a row, in points. */
export function setRowHeight(sheet: Excel.Worksheet, step: StepOf<'rowHeight'>): void {
  sheet.getRangeByIndexes(step.row, 0, step.rows, 1).format.rowHeight = step.points;
}
