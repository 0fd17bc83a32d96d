// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { Begun, SheetsJob } from '../contract/serverApi.ts';
import { activeUser, type JobRecord, keepJob, keptJob, replacedKeys } from './jobRecord.ts';
import { inputName } from './sheetMark.ts';
import { type ExistingSheet, existingSheets, type Spreadsheet, sheetsByJob } from './sheets.ts';
import { unfinishedOf } from './unfinished.ts';

/**
 * Keeps the finished sheets of an earlier attempt that are the same, and removes its others. Raises
 * `last-visible-sheet` where no sheet would be left to show.
 */
export function beginReport(spreadsheet: Spreadsheet, job: SheetsJob): Begun {
  const removesAll = job.sheets.length === 0;
  const sheets = removesAll ? existingSheets(spreadsheet) : sheetsByJob(spreadsheet);
  const finished = finishedOf(job, sheets);
  const keys = new Set(finished.map((index) => job.sheets[index]!.key));
  const isKept = ({ mark }: ExistingSheet) =>
    mark!.ticket !== '' &&
    keys.has(mark!.of) &&
    job.sheets.some(({ key, print }) => key === mark!.of && print === mark!.print);
  const unwanted = sheets.filter((one) => one.state === 'draft' && !isKept(one));
  const going = new Set([...unwanted, ...unfinishedOf(sheets)]);
  const staying = sheets.filter((one) => !going.has(one));
  const record = newRecord(job, placesOf(job, staying, new Set(finished)));
  if (removesAll) checkVisible(record, sheets);
  for (const { sheet } of going) spreadsheet.deleteSheet(sheet);
  keepJob(spreadsheet, record);
  return { ticket: record.ticket, finished };
}

/** The indexes of the sheets that are there already. */
function finishedOf({ sheets: wanted }: SheetsJob, sheets: readonly ExistingSheet[]): number[] {
  const drafts = sheets.filter(({ state, mark }) => state === 'draft' && mark!.ticket !== '');
  return wanted.flatMap(({ key, name, print }, index) => {
    const isThere = drafts.some(
      ({ mark }) => mark!.report === key && mark!.name === name && mark!.print === print,
    );
    return isThere ? [index] : [];
  });
}

/** Where each sheet goes: the position of the old one of its key; -1 for the end, and where it stands already. */
function placesOf(job: SheetsJob, sheets: readonly ExistingSheet[], finished: ReadonlySet<number>): number[] {
  return job.sheets.map(({ key }, index) => {
    if (finished.has(index)) return -1;
    return sheets.findIndex(({ state, mark }) => state === 'report' && mark!.report === key);
  });
}

function newRecord({ kind, sheets, outdated }: SheetsJob, places: readonly number[]): JobRecord {
  const keys = new Set(sheets.map(({ key }) => key));
  return {
    ticket: newTicket(),
    user: activeUser(),
    kind,
    time: Date.now(),
    fresh: null,
    sheets: sheets.map(({ key, print }, index) => [key, print, places[index]!, 0]),
    carried: {},
    outdated: [...new Set(outdated)].filter((key) => !keys.has(key)),
    inputs: [],
  };
}

function newTicket(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

function checkVisible(record: JobRecord, sheets: readonly ExistingSheet[]): void {
  const keys = replacedKeys(record);
  const stays = ({ state, mark }: ExistingSheet) =>
    state === 'users' ||
    state === 'copy' ||
    (state === 'report' && !keys.has(mark!.report) && !keys.has(mark!.of));
  if (!sheets.some((one) => stays(one) && !one.sheet.isSheetHidden()))
    throw new HostError('last-visible-sheet');
}

/**
 * Adds the input sheets, hidden, under their final names: their formulas refer to each other. Until the ids are
 * written down, the sheets have names by which a later call knows what was left.
 */
export function beginInput(spreadsheet: Spreadsheet, job: SheetsJob): Begun {
  const record = newRecord(
    job,
    job.sheets.map(() => -1),
  );
  keepJob(spreadsheet, record);
  const end = spreadsheet.getNumSheets();
  const sheets = job.sheets.map((_, index) => {
    const sheet = spreadsheet.insertSheet(inputName(index + 1), end + index);
    sheet.hideSheet();
    return sheet;
  });
  keptJob(spreadsheet)!.write({ ...record, inputs: sheets.map((sheet) => sheet.getSheetId()) });
  sheets.forEach((sheet, index) => {
    sheet.setName(job.sheets[index]!.name);
  });
  return { ticket: record.ticket, finished: [] };
}
