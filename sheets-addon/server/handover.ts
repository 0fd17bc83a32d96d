// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { hostErrorFrom } from './answers.ts';
import type { Deadline } from './deadline.ts';
import { type JobRecord, type KeptJob, type Phase, replacedKeys } from './jobRecord.ts';
import { awayName, draftName } from './sheetMark.ts';
import { type ExistingSheet, existingSheets, type Spreadsheet } from './sheets.ts';
import { setTableNames } from './tableNames.ts';

/** The sheets after the phase; `null` where time ran out before its end. Whatever is done already is not done again. */
type Step = (
  spreadsheet: Spreadsheet,
  record: JobRecord,
  sheets: readonly ExistingSheet[],
  deadline: Deadline,
) => readonly ExistingSheet[] | null;

const STEPS: Readonly<Record<Phase, Step>> = {
  drafting: (_, record, sheets) => complete(record, sheets),
  clearing: (_, record, sheets, deadline) =>
    eachOf(sheets, deadline, isReplaced(record), ({ sheet, id }) => {
      sheet.setName(awayName(id));
      return 'away';
    }),
  naming: (_, _record, sheets, deadline) =>
    eachOf(sheets, deadline, isDraft, ({ sheet, mark }) => {
      sheet.setName(mark!.name);
      sheet.showSheet();
      return 'report';
    }),
  removing: (spreadsheet, record, sheets, deadline) => {
    const [first] = record.sheets;
    const shown = sheets.find(({ state, mark }) => state === 'report' && mark!.report === first?.[0]);
    if (shown !== undefined) spreadsheet.setActiveSheet(shown.sheet);
    setTableNames(spreadsheet, sheets);
    return eachOf(sheets, deadline, isAway, ({ sheet }) => {
      spreadsheet.deleteSheet(sheet);
      return null;
    });
  },
};

const PHASES: readonly Phase[] = ['drafting', 'clearing', 'naming', 'removing'];

/**
 * Puts the finished sheets of a report in the place of the old ones, and ends the job. `false` where time ran out: it
 * goes on where it stopped.
 */
export function handOver(spreadsheet: Spreadsheet, job: KeptJob, deadline: Deadline): boolean {
  const { record } = job;
  const waiting = record.phase === 'drafting' ? record.ticket : undefined;
  let sheets: readonly ExistingSheet[] | null = existingSheets(spreadsheet, waiting);
  for (const phase of PHASES.slice(PHASES.indexOf(record.phase))) {
    if (phase !== 'drafting') job.write({ ...record, phase, time: Date.now() });
    sheets = STEPS[phase](spreadsheet, record, sheets, deadline);
    if (sheets === null) return false;
  }
  job.remove();
  return true;
}

/** Leaves the old report as it was, and the new sheets hidden, where nothing of the old one has been removed yet. */
export function takeBack(record: JobRecord, sheets: readonly ExistingSheet[]): void {
  if (record.phase === 'naming') {
    // All old sheets are away: those of the report that have their names are new.
    for (const { sheet, id } of sheets.filter(isReplaced(record))) {
      sheet.hideSheet();
      sheet.setName(draftName(String(id)));
    }
  }
  for (const { sheet, mark } of sheets.filter(isAway)) sheet.setName(mark!.name);
}

/** Raises `sheet-gone` where the user has deleted a sheet while it waited. */
function complete(record: JobRecord, sheets: readonly ExistingSheet[]): readonly ExistingSheet[] {
  const finished = new Set(sheets.filter(isDraft).map(({ mark }) => mark!.report));
  const lost = record.sheets.find(([key]) => !finished.has(key));
  if (lost !== undefined) throw new HostError('sheet-gone', lost[0]);
  return sheets;
}

function isReplaced(record: JobRecord): (sheet: ExistingSheet) => boolean {
  const keys = replacedKeys(record);
  return ({ state, mark }) => state === 'report' && (keys.has(mark!.report) || keys.has(mark!.of));
}

function isDraft({ state }: ExistingSheet): boolean {
  return state === 'draft';
}

function isAway({ state }: ExistingSheet): boolean {
  return state === 'away';
}

/** Changes each sheet that is meant; `change` answers its new state, `null` where it is gone. */
function eachOf(
  sheets: readonly ExistingSheet[],
  deadline: Deadline,
  isMeant: (sheet: ExistingSheet) => boolean,
  change: (sheet: ExistingSheet) => ExistingSheet['state'] | null,
): readonly ExistingSheet[] | null {
  const after: ExistingSheet[] = [];
  for (const one of sheets) {
    if (!isMeant(one)) {
      after.push(one);
      continue;
    }
    const state = ofSheet(one, change);
    if (state !== null) after.push({ ...one, state });
    // After the change: however long it took to look at the sheets, each call comes a little further.
    if (deadline()) return null;
  }
  return after;
}

/** Names the sheet where Google does not let us change it. */
function ofSheet<T>(one: ExistingSheet, change: (sheet: ExistingSheet) => T): T {
  try {
    return change(one);
  } catch (error) {
    throw hostErrorFrom(error, one.mark?.name ?? one.name);
  }
}
