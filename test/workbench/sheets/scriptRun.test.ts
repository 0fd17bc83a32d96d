// SPDX-License-Identifier: EUPL-1.2
import { createSheets, ScriptError, TIME_EXCEEDED } from '../../../workbench/sheets/inMemorySheets.ts';

const script = {
  echo: (given: unknown) => given,
  nothing: () => undefined,
  dated: () => ({ rows: [[1, new Date(0)]] }),
  hidden_: () => 1,
  failing: () => {
    throw new RangeError('troppo');
  },
};

test('arguments and results are copies in plain JSON', () => {
  const sheets = createSheets();
  const given = { list: [1, undefined, Number.NaN], left: undefined, text: 'è' };
  const result = sheets.run(script, 'echo', given);
  expect(result).toEqual({ list: [1, null, null], text: 'è' });
  expect(result).not.toHaveProperty('left');
  expect(sheets.run(script, 'nothing')).toBeNull();
});

test.each([
  [new Date(0), '0'],
  [{ when: [new Date(0)] }, '0'],
  [{ act: () => 1 }, 'act'],
  [new Map(), '0'],
])('an argument that can’t be sent throws before anything is called', (given, property) => {
  expect(() => createSheets().run(script, 'echo', given)).toThrow(
    new TypeError(`Failed due to illegal value in property: ${property}`),
  );
});

test('a result with a date anywhere in it arrives as null', () => {
  expect(createSheets().run(script, 'dated')).toBeNull();
});

test('what the function throws arrives as a ScriptError with its message', () => {
  const run = () => createSheets().run(script, 'failing');
  expect(run).toThrow(ScriptError);
  expect(run).toThrow('RangeError: troppo');
});

test('functions that there are not, private ones, and all without authorisation fail', () => {
  const sheets = createSheets();
  expect(() => sheets.run(script, 'missing')).toThrow('Script function not found: missing');
  expect(() => sheets.run(script, 'hidden_')).toThrow('Script function not found: hidden_');
  sheets.authorised = false;
  expect(() => sheets.run(script, 'echo', 1)).toThrow('Authorization is required to perform that action.');
});

test('each run has six minutes of its own and leaves no lock', () => {
  const sheets = createSheets();
  const { LockService, Utilities } = sheets.globals;
  const slow = {
    wait: () => {
      LockService.getDocumentLock().waitLock(0);
      Utilities.sleep(300_000);
      return LockService.getDocumentLock().hasLock();
    },
  };
  expect([sheets.run(slow, 'wait'), sheets.run(slow, 'wait')]).toEqual([true, true]);
  expect(sheets.lock.holder).toBeNull();
  const catching = {
    wait: () => {
      Utilities.sleep(361_000);
      try {
        return Utilities.getUuid();
      } catch {
        return 'caught';
      }
    },
  };
  expect(() => sheets.run(catching, 'wait')).toThrow(TIME_EXCEEDED);
});
