// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookContent } from '../../core/host/port.ts';
import { quoteSheet } from '../../core/model/address.ts';
import { type Grid, withSights } from '../../core/model/grid.ts';
import { type WorkbookName, withNamedAreas } from '../../core/trace/namedAreas.ts';
import { cellOf, trimmed } from './cells.ts';
import { inTurn } from './document.ts';
import { isGoingOn, readRecord } from './jobRecord.ts';
import { recover } from './recover.ts';
import { sheetInfo } from './sheetMark.ts';
import { type ExistingSheet, existingSheets, type Spreadsheet } from './sheets.ts';
import { type Looking, lookingAt, sightsOf } from './sights.ts';

/**
 * Reads the names of all sheets, and the used cells of those without our mark with what they show: four reads a sheet at
 * most, whatever its size, one for its visibility, and a few for each name. Hidden rows would take a call each: nobody looks for them. What a
 * job that was given up has left half done is recovered first.
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
    grids: withNamedAreas(gridsOf(spreadsheet, sheets), namesIn(spreadsheet)),
  };
}

/** A few calls a name. One that has lost its cells raises an error that only Google knows, and is none. */
function namesIn(spreadsheet: Spreadsheet): WorkbookName[] {
  return spreadsheet.getNamedRanges().flatMap((one): WorkbookName[] => {
    try {
      const range = one.getRange();
      return [
        {
          name: one.getName(),
          formula: `=${quoteSheet(range.getSheet().getName())}!${range.getA1Notation()}`,
        },
      ];
    } catch {
      return [];
    }
  });
}

function gridsOf(spreadsheet: Spreadsheet, sheets: readonly ExistingSheet[]): Grid[] {
  const looking = lookingAt(spreadsheet);
  return sheets.filter(({ state }) => state === 'users').flatMap((sheet) => gridOf(sheet, looking));
}

/** None where the sheet is blank, or nothing but a chart. */
function gridOf({ sheet, name }: ExistingSheet, looking: Looking): Grid[] {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return [];
  const range = sheet.getDataRange();
  const values: readonly unknown[][] = range.getValues();
  const cells = trimmed(values.map((row) => row.map((value) => cellOf(value, looking.serialOf))));
  if (cells.length === 0) return [];
  const grid = { sheet: name, row: 0, column: 0, cells };
  return [withSights(grid, { hidden: sheet.isSheetHidden(), ...sightsOf(range, values, looking) })];
}
