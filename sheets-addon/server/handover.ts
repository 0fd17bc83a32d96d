// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { hostErrorFrom } from './answers.ts';
import type { Deadline } from './deadline.ts';
import { type JobRecord, type KeptJob, replacedKeys } from './jobRecord.ts';
import { nameFreely } from './nameFreely.ts';
import { draftName } from './sheetMark.ts';
import {
  type ExistingSheet,
  existingSheets,
  type MarkedSheet,
  originals,
  type Spreadsheet,
} from './sheets.ts';
import { setTableNames } from './tableNames.ts';

/** The new sheets in the order of the spreadsheet, and those that may have to go: a user may have renamed some meanwhile. */
interface Change {
  readonly fresh: readonly MarkedSheet[];
  readonly replaced: readonly MarkedSheet[];
}

/**
 * Puts the finished sheets of a report in the place of the old ones, and ends the job. Whatever is seen to be in the way
 * raises before anything is changed; from then on it only goes forward. `false` where time ran out: it goes on where it stopped.
 */
export function handOver(spreadsheet: Spreadsheet, job: KeptJob, deadline: Deadline): boolean {
  const { record } = job;
  const sheets = existingSheets(spreadsheet, ({ ticket, print }) =>
    record.fresh === null && ticket === record.ticket ? draftName(print) : null,
  );
  const tickets = record.fresh ?? ticketsOf(record, sheets);
  const change = changeOf(record, tickets, sheets);
  if (record.fresh === null) {
    checkFree(change, sheets);
    checkEditable(spreadsheet, change);
    job.write({ ...record, fresh: tickets, time: Date.now() });
  }
  setTableNames(spreadsheet, sheets, change);
  if (!replaceEach(spreadsheet, change, deadline)) return false;
  const first = change.fresh.find(({ mark }) => mark.report === record.sheets[0]?.[0]);
  if (first !== undefined) spreadsheet.setActiveSheet(first.sheet);
  job.remove();
  return true;
}

/**
 * What the marks of the finished sheets say of the job that made them: an earlier attempt has left some. Raises `sheet-gone`
 * where the user has deleted a sheet while it waited.
 */
function ticketsOf(record: JobRecord, sheets: readonly ExistingSheet[]): string[] {
  const marked = originals(sheets);
  const tickets = record.sheets.map(([key, print]) => {
    const draft = marked.find(
      (one) => one.mark.report === key && one.mark.print === print && one.state === 'draft',
    );
    if (draft === undefined) throw new HostError('sheet-gone', key);
    return draft.mark.ticket ?? '';
  });
  return [...new Set(tickets)];
}

function changeOf(record: JobRecord, tickets: readonly string[], sheets: readonly ExistingSheet[]): Change {
  const keys = replacedKeys(record);
  const marked = originals(sheets);
  const isFresh = ({ mark }: MarkedSheet) => tickets.includes(mark.ticket ?? '');
  return {
    fresh: marked.filter(isFresh),
    replaced: marked.filter((one) => !isFresh(one) && (keys.has(one.mark.report) || keys.has(one.mark.of))),
  };
}

/** Raises where a sheet of the user's has taken a name meanwhile: calculated again, the report has another. */
function checkFree({ fresh }: Change, sheets: readonly ExistingSheet[]): void {
  const wanted = new Set(fresh.map(({ mark }) => mark.name.toLowerCase()));
  const taken = sheets.find(({ mark, name }) => mark === null && wanted.has(name.toLowerCase()));
  if (taken === undefined) return;
  throw new HostError('host-failed', `A sheet with the name "${taken.name}" already exists.`);
}

/**
 * Raises `sheet-protected` where somebody has protected an old sheet, or cells of it, from the user: two calls for all sheets
 * (<https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getprotectionstype>).
 */
function checkEditable(spreadsheet: Spreadsheet, { replaced }: Change): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const byId = new Map(replaced.map((one) => [one.id, one]));
  for (const protection of [SHEET, RANGE].flatMap((type) => spreadsheet.getProtections(type))) {
    if (protection.isWarningOnly()) continue;
    const old = byId.get(protection.getRange().getSheet().getSheetId());
    if (old === undefined || protection.canEdit() || isUsers(old)) continue;
    throw new HostError('sheet-protected', old.mark.name);
  }
}

/** Shows each new sheet in the place of the old ones of its key or name, then removes the other old ones. */
function replaceEach(spreadsheet: Spreadsheet, { fresh, replaced }: Change, deadline: Deadline): boolean {
  const left = new Set(replaced);
  const remove = (old: MarkedSheet) => {
    left.delete(old);
    removeOld(spreadsheet, old);
  };
  for (const one of fresh) {
    if (one.state !== 'draft') continue;
    // Shown first: a spreadsheet always shows a sheet.
    one.sheet.showSheet();
    for (const old of left) if (takesPlaceOf(one, old)) remove(old);
    nameFreely(spreadsheet, one);
    // After the change: however long it took to look at the sheets, each call comes a little further.
    if (deadline()) return false;
  }
  for (const old of left) {
    remove(old);
    if (deadline()) return false;
  }
  return true;
}

function takesPlaceOf({ mark }: MarkedSheet, old: MarkedSheet): boolean {
  return old.mark.report === mark.report || old.mark.name.toLowerCase() === mark.name.toLowerCase();
}

/** Its name is asked for right before: one that the user has renamed stays, and so does one that was protected meanwhile. */
function removeOld(spreadsheet: Spreadsheet, old: MarkedSheet): void {
  if (isUsers(old)) return;
  try {
    spreadsheet.deleteSheet(old.sheet);
  } catch (error) {
    const raised = hostErrorFrom(error, old.mark.name);
    if (raised.code !== 'sheet-protected') throw raised;
  }
}

/** True where the user has given a sheet of the report a name of their own. */
function isUsers({ state }: ExistingSheet): boolean {
  return state === 'copy';
}
