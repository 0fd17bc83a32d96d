// SPDX-License-Identifier: EUPL-1.2
import { handOver, takeBack } from './handOver.ts';
import { type JobRecord, readRecord, removeRecord } from './jobRecord.ts';
import { type Spreadsheet, type StandingSheet, standingSheets } from './sheets.ts';

/**
 * Ends a job that has failed or was given up: completes it where the new report is whole, and answers true; otherwise
 * takes back what can be seen of it, and answers false. Finished sheets of a report stay, hidden, for the next attempt.
 */
export function mend(spreadsheet: Spreadsheet): boolean {
  const record = readRecord(spreadsheet);
  if (record === null) return false;
  if (record.phase === 'removing') return handOver(spreadsheet, record, () => false);
  const sheets = standingSheets(spreadsheet);
  takeBack(record, sheets);
  removeUnfinished(spreadsheet, record, sheets);
  removeRecord(spreadsheet);
  return false;
}

/** Removes what a job has begun and not finished; the sheets for the user's input are all or none. */
function removeUnfinished(
  spreadsheet: Spreadsheet,
  { inputs }: JobRecord,
  sheets: readonly StandingSheet[],
): void {
  for (const { sheet, id, state } of sheets) {
    if (state === 'scrap' || inputs.includes(id)) spreadsheet.deleteSheet(sheet);
  }
}
