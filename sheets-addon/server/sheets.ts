// SPDX-License-Identifier: EUPL-1.2
import { type DocumentMark, MARK_KEY, parseMark, type SheetState, stateOf } from './sheetMark.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet as it stands. */
export interface ExistingSheet {
  readonly sheet: Sheet;
  readonly id: number;
  /** From 0, in the order of the spreadsheet. */
  readonly position: number;
  readonly mark: DocumentMark | null;
  /** Asked for when it is first needed: that takes a call, for the state as well. */
  readonly name: string;
  readonly state: SheetState;
}

/** A sheet that we have made, and no copy of one. */
export type MarkedSheet = ExistingSheet & { readonly mark: DocumentMark };

/** All sheets in order, with their marks: two calls. `knownName` says what is known without a call of what a sheet is called. */
export function existingSheets(
  spreadsheet: Spreadsheet,
  knownName: (mark: DocumentMark) => string | null = () => null,
): ExistingSheet[] {
  const marks = marksIn(spreadsheet);
  return spreadsheet.getSheets().map((sheet, position) => {
    const id = sheet.getSheetId();
    const mark = marks.get(id) ?? null;
    let name: string | null = null;
    return {
      sheet,
      id,
      position,
      mark,
      get name() {
        name ??= (mark?.sheetId === id ? knownName(mark) : null) ?? sheet.getName();
        return name;
      },
      get state() {
        return stateOf(id, this.name, mark);
      },
    };
  });
}

/**
 * All sheets, where one name is asked for a job: its sheets all stand, or all wait. Those that the user has renamed can come
 * as if they had not; `isAsked` says of which sheets this would matter.
 */
export function sheetsByJob(
  spreadsheet: Spreadsheet,
  isAsked: (mark: DocumentMark) => boolean = () => false,
): ExistingSheet[] {
  const standing = new Set<string>();
  const sheets = existingSheets(spreadsheet, (mark) =>
    standing.has(mark.ticket) && !isAsked(mark) ? mark.name : null,
  );
  for (const { state, mark } of originals(sheets)) {
    if (state === 'report' && mark.ticket !== '') standing.add(mark.ticket);
  }
  return sheets;
}

/** The sheets that we have made. Copies of them are the user's. */
export function originals(sheets: readonly ExistingSheet[]): MarkedSheet[] {
  return sheets.filter((one): one is MarkedSheet => one.mark?.sheetId === one.id);
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
