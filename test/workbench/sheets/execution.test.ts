// SPDX-License-Identifier: EUPL-1.2
import {
  createSheets,
  QUOTA_REACHED,
  SERVICE_FAILED,
  TIME_EXCEEDED,
} from '../../../workbench/sheets/inMemorySheets.ts';

function started(options: Parameters<typeof createSheets>[0] = {}) {
  const sheets = createSheets(options);
  const { SpreadsheetApp, LockService } = sheets.globals;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return { sheets, SpreadsheetApp, lock: LockService.getDocumentLock(), range: spreadsheet.getRange('A1') };
}

test('calls to the document and the lock count, builders and addresses do not', () => {
  const { sheets, SpreadsheetApp, lock, range } = started();
  SpreadsheetApp.newTextStyle().setBold(true).build();
  range.getCell(1, 1).getSheet().getSheetId();
  expect(sheets.log).toEqual([]);
  lock.tryLock(1000);
  range.setValue(1).getSheet().newChart().addRange(range).build();
  range.getSheet().getName();
  SpreadsheetApp.flush();
  lock.releaseLock();
  expect(sheets.log).toEqual([
    'Lock.tryLock',
    'Range.setValue',
    'Sheet.getName',
    'SpreadsheetApp.flush',
    'Lock.releaseLock',
  ]);
});

test('the n-th call fails before it has any effect, the next does not', () => {
  const { sheets, range } = started();
  sheets.failCall({ at: 2 });
  range.setValue(1);
  expect(() => range.setValue(2)).toThrow(SERVICE_FAILED);
  expect(range.getValue()).toBe(1);
});

test('from the n-th on every call fails, until the quota is there again', () => {
  const { sheets, range } = started();
  range.getValue();
  sheets.failCall({ at: 1, message: QUOTA_REACHED, andAfter: true });
  expect(() => range.getValue()).toThrow(QUOTA_REACHED);
  expect(() => range.getValue()).toThrow(QUOTA_REACHED);
  sheets.recover();
  expect(range.getValue()).toBe('');
});

test('each call takes its time on the clock', () => {
  const { sheets, range } = started({ startsAt: 1000, callTime: 50 });
  range.setValue(1).getValue();
  expect(sheets.now()).toBe(1100);
  sheets.globals.Utilities.sleep(900);
  expect(sheets.now()).toBe(2000);
});

test('after six minutes an execution is over, whatever it catches; the next has six minutes again', () => {
  const { sheets, SpreadsheetApp, range } = started();
  let calls = 0;
  const endless = () => {
    for (;;) {
      range.setValue(calls);
      calls++;
    }
  };
  expect(() => sheets.execute(endless)).toThrow(TIME_EXCEEDED);
  expect(calls).toBe(1800);
  expect(() => range.getA1Notation()).toThrow(TIME_EXCEEDED);
  expect(() => SpreadsheetApp.newTextStyle()).toThrow(TIME_EXCEEDED);
  expect(sheets.execute(() => range.getValue())).toBe(1799);
});

test('a lock that somebody else holds is waited for as long as told, and never had', () => {
  const { sheets, lock } = started({ startsAt: 0 });
  sheets.lock.holder = 'somebody else';
  expect(lock.tryLock(5000)).toBe(false);
  expect(lock.hasLock()).toBe(false);
  expect(sheets.now()).toBe(5200);
  expect(() => lock.waitLock(1000)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  lock.releaseLock();
  expect(sheets.lock.holder).toBe('somebody else');
});

test('no lock outlives its execution', () => {
  const { sheets, lock } = started();
  expect(sheets.execute(() => lock.tryLock(0) && lock.hasLock())).toBe(true);
  expect(sheets.lock.holder).toBeNull();
});
