// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import type { Spreadsheet } from './sheets.ts';

/** How long to wait for another call to end, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Runs the work while nobody else's call can change the spreadsheet. Raises `busy` where one doesn't end soon. Work
 * that changes something ends with `SpreadsheetApp.flush()`, so that the next one finds it.
 */
export function inTurn<T>(work: (spreadsheet: Spreadsheet) => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new HostError('busy');
  try {
    return work(SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    release(lock);
  }
}

/** Google releases the lock at the end of the call anyway: where that fails now, the work is no less done. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}
