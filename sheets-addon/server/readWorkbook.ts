// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookContent } from '../../core/host/port.ts';
import type { Grid } from '../../core/model/grid.ts';
import { cellOf, trimmed } from './cells.ts';
import { inTurn } from './document.ts';
import { isGoingOn, readRecord } from './jobRecord.ts';
import { recover } from './recover.ts';
import { type SerialOf, serialsIn } from './serial.ts';
import { sheetInfo } from './sheetMark.ts';
import { type ExistingSheet, existingSheets, type Spreadsheet } from './sheets.ts';

/**
 * Reads the names of all sheets, and the used cells of those without our mark: one read a sheet. What a job that was
 * given up has left half done is recovered first.
 */
export function readWorkbook(): WorkbookContent {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const record = readRecord(spreadsheet);
  if (record !== null && !isGoingOn(record)) inTurn(recover);
  const isUnfinished = ({ id }: ExistingSheet) => record?.inputs.includes(id) ?? false;
  const sheets = existingSheets(spreadsheet).map((one): ExistingSheet => {
    return isUnfinished(one) ? { ...one, state: 'scrap' } : one;
  });
  return {
    sheets: sheets.map(({ name, mark, state }) => sheetInfo(name, mark, state)),
    grids: gridsOf(spreadsheet, sheets),
  };
}

function gridsOf(spreadsheet: Spreadsheet, sheets: readonly ExistingSheet[]): Grid[] {
  const serialOf = serialsIn(spreadsheet.getSpreadsheetTimeZone());
  return sheets.filter(({ state }) => state === 'users').flatMap((sheet) => gridOf(sheet, serialOf));
}

/** None where the sheet is blank, or nothing but a chart. */
function gridOf({ sheet, name }: ExistingSheet, serialOf: SerialOf): Grid[] {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return [];
  const values: readonly unknown[][] = sheet.getDataRange().getValues();
  const cells = trimmed(values.map((row) => row.map((value) => cellOf(value, serialOf))));
  return cells.length === 0 ? [] : [{ sheet: name, row: 0, column: 0, cells }];
}
