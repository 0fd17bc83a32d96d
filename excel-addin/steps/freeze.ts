// SPDX-License-Identifier: EUPL-1.2
import type { StepOf } from '../../core/host/steps.ts';
import { passingRange } from './range.ts';

/** Keeps the first rows and columns in view. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: StepOf<'freeze'>): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(passingRange(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
