// SPDX-License-Identifier: EUPL-1.2
import { handOver } from './handover.ts';
import { keptJob } from './jobRecord.ts';
import { existingSheets, type Spreadsheet } from './sheets.ts';
import { unfinishedOf } from './unfinished.ts';

/**
 * Ends a job that has failed or was given up: completes it where the new report was being handed over, and answers true;
 * otherwise answers false: the old one is as it was. Finished sheets of a report stay, hidden, for the next attempt.
 */
export function recover(spreadsheet: Spreadsheet): boolean {
  const job = keptJob(spreadsheet);
  if (job === null) return false;
  const { record } = job;
  if (record.fresh !== null) return handOver(spreadsheet, job, () => false);
  const sheets = existingSheets(spreadsheet);
  const inputs = sheets.filter(({ id }) => record.inputs.includes(id));
  // The sheets for the user's input are all or none. With temporary names they are unfinished as well.
  for (const { sheet } of new Set([...inputs, ...unfinishedOf(sheets)])) spreadsheet.deleteSheet(sheet);
  job.remove();
  return false;
}
