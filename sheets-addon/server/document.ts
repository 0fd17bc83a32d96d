// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { Spreadsheet } from './sheets.ts';

/** How long to wait for another call to end, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Runs the work while nobody else's call can change the spreadsheet. Raises `busy` where one doesn't end soon. Work
 * that changes something ends with `SpreadsheetApp.flush()`, so that the next one finds it. The lock goes with the execution:
 * <https://developers.google.com/apps-script/reference/lock/lock#releaselock>.
 */
export function inTurn<T>(work: (spreadsheet: Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new HostError('busy');
  return work(SpreadsheetApp.getActiveSpreadsheet());
}
