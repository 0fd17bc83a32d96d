// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { clip, univerRange } from './cells.ts';
import { apiNotFound, invalidArgument } from './excelError.ts';

/** True where all rows are hidden, by hand or by a filter, false where none is, null where only some are. */
export function rowHiddenIn(sheet: FWorksheet, area: Area): boolean | null {
  const hidden = hiddenByRow(sheet, area);
  return hidden.every((one) => one === hidden[0]) ? (hidden[0] ?? false) : null;
}

export function setRowHidden(sheet: FWorksheet, area: Area, hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw invalidArgument('Range.rowHidden');
  const { startRow, endRow } = univerRange(sheet, area).getRange();
  if (hidden) sheet.hideRows(startRow, endRow - startRow + 1);
  else sheet.showRows(startRow, endRow - startRow + 1);
}

/** One object a row with what was asked for. Of the properties there is `rowHidden` only. */
export function rowProperties(sheet: FWorksheet, area: Area, asked: unknown): { rowHidden: boolean }[] {
  if (typeof asked !== 'object' || asked === null) throw invalidArgument('Range.getRowProperties');
  const other = Object.keys(asked).find((name) => name !== 'rowHidden');
  if (other !== undefined) throw apiNotFound(`Range.getRowProperties: ${other}`);
  return hiddenByRow(sheet, area).map((rowHidden) => ({ rowHidden }));
}

function hiddenByRow(sheet: FWorksheet, area: Area): boolean[] {
  const { row, rows } = clip(sheet, area);
  const model = sheet.getSheet();
  return Array.from({ length: rows }, (_, i) => !model.getRowVisible(row + i));
}
