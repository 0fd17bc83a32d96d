// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { SheetScript } from '../../core/host/steps.ts';
import type { Begun, SheetsJob } from '../contract/serverApi.ts';
import { beginInput, beginReport } from './beginJob.ts';
import { deadlineFromNow } from './deadline.ts';
import { inTurn } from './document.ts';
import { handOver } from './handover.ts';
import { isGoingOn, isOwn, type KeptJob, keptJob } from './jobRecord.ts';
import { makeSheets } from './makeSheets.ts';
import { recover } from './recover.ts';
import { existingSheets, type Spreadsheet } from './sheets.ts';

/** Takes the spreadsheet for a job. Raises `busy` while somebody else's is going on. */
export function begin(job: SheetsJob): Begun {
  return inTurn((spreadsheet) => {
    const other = keptJob(spreadsheet)?.record ?? null;
    if (other !== null && isGoingOn(other) && !isOwn(other)) throw new HostError('busy');
    if (other !== null) recover(spreadsheet);
    try {
      return flushed(() =>
        job.kind === 'report' ? beginReport(spreadsheet, job) : beginInput(spreadsheet, job),
      );
    } catch (error) {
      recovered(spreadsheet);
      throw error;
    }
  });
}

/** Makes sheets of the job from the one of this index on; answers how many there was time for, at least one. */
export function draft(ticket: string, from: number, scripts: readonly SheetScript[]): number {
  const deadline = deadlineFromNow();
  return inTurn((spreadsheet) => {
    try {
      const kept = keptOf(spreadsheet, ticket);
      return flushed(() => makeSheets(spreadsheet, kept, from, scripts, deadline));
    } catch (error) {
      recovered(spreadsheet, ticket);
      throw error;
    }
  });
}

/** Shows the finished sheets, those of a report in the place of the old ones. `false` where time ran out. */
export function finish(ticket: string): boolean {
  const deadline = deadlineFromNow();
  return inTurn((spreadsheet) => {
    try {
      const kept = keptOf(spreadsheet, ticket);
      return flushed(() =>
        kept.record.kind === 'report' ? handOver(spreadsheet, kept, deadline) : showInputs(spreadsheet, kept),
      );
    } catch (error) {
      if (recovered(spreadsheet, ticket)) return true;
      throw error;
    }
  });
}

/** Ends the job and takes its sheets away. What has come so far that the old report is going is completed instead. */
export function discard(ticket: string): void {
  inTurn((spreadsheet) => {
    keptOf(spreadsheet, ticket);
    flushed(() => {
      if (recover(spreadsheet)) return;
      const drafts = existingSheets(spreadsheet).filter(({ state }) => state === 'draft');
      for (const { sheet } of drafts) spreadsheet.deleteSheet(sheet);
    });
  });
}

/** Raises `busy` where somebody else has taken over a job of which nothing was heard for a while. */
function keptOf(spreadsheet: Spreadsheet, ticket: string): KeptJob {
  const kept = keptJob(spreadsheet);
  if (kept?.record.ticket !== ticket) throw new HostError('busy');
  return kept;
}

/** What was changed has reached the document, and what Google refuses has been refused, when this ends. */
function flushed<T>(work: () => T): T {
  const value = work();
  SpreadsheetApp.flush();
  return value;
}

/**
 * After a failure: leaves nothing half done of the job of this ticket, or of any. True where the new report stands.
 * The failure is the error to tell; where Google doesn't even let us recover, the next attempt will.
 */
function recovered(spreadsheet: Spreadsheet, ticket?: string): boolean {
  try {
    if (ticket !== undefined && keptJob(spreadsheet)?.record.ticket !== ticket) return false;
    return recover(spreadsheet);
  } catch {
    return false;
  }
}

function showInputs(spreadsheet: Spreadsheet, { record: { inputs }, remove }: KeptJob): true {
  const sheets = existingSheets(spreadsheet).filter(({ id }) => inputs.includes(id));
  for (const { sheet } of sheets) sheet.showSheet();
  const [first] = sheets;
  if (first !== undefined) spreadsheet.setActiveSheet(first.sheet);
  remove();
  return true;
}
