// SPDX-License-Identifier: EUPL-1.2
import { ICommandService } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { maxColumns, maxRows } from './a1.ts';
import { univerRange } from './cells.ts';
import { clearConditionalFormats } from './conditionalFormats.ts';
import { invalidArgument } from './excelError.ts';

/** `applyTo` is one of Excel's `ClearApplyTo`. */
export function clearRange(sheet: FWorksheet, area: Area, applyTo: string): void {
  const range = univerRange(sheet, area);
  switch (applyTo) {
    case 'All':
      range.clear();
      range.setDataValidation(null);
      clearConditionalFormats(sheet, area);
      return;
    case 'Contents':
      range.clear({ contentsOnly: true });
      return;
    case 'Formats':
      range.clear({ formatOnly: true });
      clearConditionalFormats(sheet, area);
      return;
    default:
      throw invalidArgument('Range.clear');
  }
}

/** `shift` is `Down` or `Right`; whole rows and columns go where they can. */
export async function insertRange(sheet: FWorksheet, area: Area, shift: string): Promise<void> {
  if (area.columns === maxColumns) sheet.insertRows(area.row, area.rows);
  else if (area.rows === maxRows) sheet.insertColumns(area.column, area.columns);
  else if (shift === 'Down') await moveCells(sheet, area, InsertRangeMoveDownCommand.id);
  else if (shift === 'Right') await moveCells(sheet, area, InsertRangeMoveRightCommand.id);
  else throw invalidArgument('Range.insert');
}

/** `shift` is `Up` or `Left`; whole rows and columns go where they can. */
export async function deleteRange(sheet: FWorksheet, area: Area, shift: string): Promise<void> {
  if (area.columns === maxColumns) sheet.deleteRows(area.row, area.rows);
  else if (area.rows === maxRows) sheet.deleteColumns(area.column, area.columns);
  else if (shift === 'Up') await moveCells(sheet, area, DeleteRangeMoveUpCommand.id);
  else if (shift === 'Left') await moveCells(sheet, area, DeleteRangeMoveLeftCommand.id);
  else throw invalidArgument('Range.delete');
}

/** These commands of Univer act on the active sheet only. */
async function moveCells(sheet: FWorksheet, area: Area, command: string): Promise<void> {
  const workbook = sheet.getWorkbook();
  const activeId = workbook.getActiveSheet()?.getSheetId();
  const range = univerRange(sheet, area).getRange();
  workbook.setActiveSheet(sheet.getSheet());
  await sheet.getInject().get(ICommandService).executeCommand(command, { range });
  const active = activeId && workbook.getSheetBySheetId(activeId);
  if (active) workbook.setActiveSheet(active);
}
