// SPDX-License-Identifier: EUPL-1.2
import { type DocumentMark, draftName, MARK_KEY, parseMark, type SheetState, stateOf } from './sheetMark.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it stands. */
export interface ExistingSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
  /** From 0, in the order of the spreadsheet. */
  readonly position: number;
  readonly mark: DocumentMark | null;
  readonly state: SheetState;
}

/**
 * All sheets in order, with their marks: two calls, and one a sheet for its name. `ticket`: the job whose sheets all wait
 * for each other still; what they are called is known.
 */
export function existingSheets(spreadsheet: Spreadsheet, ticket?: string): ExistingSheet[] {
  const marks = marksIn(spreadsheet);
  return spreadsheet.getSheets().map((sheet, position) => {
    const id = sheet.getSheetId();
    const mark = marks.get(id) ?? null;
    const waits = mark !== null && mark.sheetId === id && ticket !== undefined && mark.ticket === ticket;
    const name = waits ? draftName(mark.print) : sheet.getName();
    return { sheet, id, name, position, mark, state: stateOf(id, name, mark) };
  });
}

function marksIn(spreadsheet: Spreadsheet): Map<number, DocumentMark> {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(MARK_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find();
  const marks = new Map<number, DocumentMark>();
  for (const metadata of found) {
    const sheet = metadata.getLocation().getSheet();
    const mark = parseMark(metadata.getValue());
    if (sheet !== null && mark !== null) marks.set(sheet.getSheetId(), mark);
  }
  return marks;
}
