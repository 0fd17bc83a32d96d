// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import type { Begun, Job } from '../contract/serverApi.ts';
import { beginInput, beginReport } from './beginJob.ts';
import { type Deadline, deadlineFromNow } from './deadline.ts';
import { inTurn } from './document.ts';
import { fillInput, makeDraft } from './draft.ts';
import { handOver } from './handOver.ts';
import { isGoingOn, type JobRecord, readRecord, removeRecord, writeRecord } from './jobRecord.ts';
import { mend } from './mend.ts';
import { type Spreadsheet, standingSheets } from './sheets.ts';

/** Takes the spreadsheet for a job. Raises `busy` while another one is going on. */
export function begin(job: Job): Begun {
  return inTurn((spreadsheet) => {
    const other = readRecord(spreadsheet);
    if (other !== null && isGoingOn(other)) throw new HostError('busy');
    if (other !== null) mend(spreadsheet);
    return mending(spreadsheet, () =>
      job.kind === 'report' ? beginReport(spreadsheet, job) : beginInput(spreadsheet, job),
    );
  });
}

/** Makes sheets of the job from the one of this index on; answers how many there was time for, at least one. */
export function draft(ticket: string, from: number, scripts: readonly SheetScript[]): number {
  const deadline = deadlineFromNow();
  return inTurn((spreadsheet) => {
    const record = recordOf(spreadsheet, ticket);
    return mending(spreadsheet, () => makeSheets(spreadsheet, record, from, scripts, deadline));
  });
}

/** Shows the finished sheets, those of a report in the place of the old ones. `false` where time ran out. */
export function finish(ticket: string): boolean {
  const deadline = deadlineFromNow();
  return inTurn((spreadsheet) => {
    const record = recordOf(spreadsheet, ticket);
    try {
      return record.kind === 'report'
        ? handOver(spreadsheet, record, deadline)
        : showInputs(spreadsheet, record);
    } catch (error) {
      if (mendedForward(spreadsheet)) return true;
      throw error;
    }
  });
}

/** Ends the job and takes its sheets away. What has come so far that the old report is going is completed instead. */
export function discard(ticket: string): void {
  inTurn((spreadsheet) => {
    recordOf(spreadsheet, ticket);
    if (mend(spreadsheet)) return;
    for (const { sheet, state } of standingSheets(spreadsheet)) {
      if (state === 'draft') spreadsheet.deleteSheet(sheet);
    }
  });
}

/** Raises `busy` where somebody else has taken over a job of which nothing was heard for a while. */
function recordOf(spreadsheet: Spreadsheet, ticket: string): JobRecord {
  const record = readRecord(spreadsheet);
  if (record?.ticket !== ticket) throw new HostError('busy');
  return record;
}

/** Leaves nothing half done where the work fails; the first error is the one to tell. */
function mending<T>(spreadsheet: Spreadsheet, work: () => T): T {
  try {
    return work();
  } catch (error) {
    mendedForward(spreadsheet);
    throw error;
  }
}

/** Where Google doesn't even let us mend, the next attempt will. */
function mendedForward(spreadsheet: Spreadsheet): boolean {
  try {
    return mend(spreadsheet);
  } catch {
    return false;
  }
}

/** Whoever is looking at a sheet goes on looking at it: Sheets shows every new one. */
function makeSheets(
  spreadsheet: Spreadsheet,
  record: JobRecord,
  from: number,
  scripts: readonly SheetScript[],
  deadline: Deadline,
): number {
  const looking = spreadsheet.getActiveSheet();
  const end = spreadsheet.getNumSheets();
  let made = 0;
  for (const script of scripts) {
    if (made > 0 && deadline()) break;
    const index = from + made;
    const [key, print] = record.sheets[index] ?? [];
    if (key !== script.key || print === undefined) throw new RangeError(`not the sheet ${index} of the job`);
    if (record.kind === 'input') fillInput(inputSheet(spreadsheet, script), script);
    else makeDraft(spreadsheet, { script, print, position: Math.min(positionOf(record, index), end + made) });
    made += 1;
  }
  spreadsheet.setActiveSheet(looking);
  writeRecord(spreadsheet, { ...record, time: Date.now() });
  return made;
}

/** Right before the old sheet, which the sheets made earlier have moved on. */
function positionOf({ sheets }: JobRecord, index: number): number {
  const [, , place] = sheets[index]!;
  if (place < 0) return Number.POSITIVE_INFINITY;
  return place + sheets.slice(0, index).filter(([, , other]) => other >= 0 && other <= place).length;
}

function inputSheet(spreadsheet: Spreadsheet, { name }: SheetScript) {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new HostError('sheet-gone', name);
  return sheet;
}

function showInputs(spreadsheet: Spreadsheet, { inputs }: JobRecord): true {
  const sheets = standingSheets(spreadsheet).filter(({ id }) => inputs.includes(id));
  for (const { sheet } of sheets) sheet.showSheet();
  const [first] = sheets;
  if (first !== undefined) spreadsheet.setActiveSheet(first.sheet);
  removeRecord(spreadsheet);
  return true;
}
