// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../../core/host/steps.ts';
import { handOver } from '../../../sheets-addon/server/handover.ts';
import { keptJob } from '../../../sheets-addon/server/jobRecord.ts';
import { allSheets, jobOf, makeSheets, type OpenServer, openServer, shownSheets } from './openServer.ts';

const NAMES = ['a', 'b', 'c'];

function scriptsOf(title: string): SheetScript[] {
  return NAMES.map((key) => ({
    key,
    name: key,
    steps: [{ step: 'write', area: { row: 0, column: 0, rows: 1, columns: 1 }, contents: [[title]] }],
  }));
}

/** The second report is finished and waits, hidden. */
function openWaiting(): { server: OpenServer; ticket: string } {
  const server = openServer();
  makeSheets(server, scriptsOf('First'));
  const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('Second')));
  server.call('cruscottoDraft', ticket, 0, scriptsOf('Second'));
  return { server, ticket };
}

/** Hands over until so many sheets have been changed; true where that was enough. */
function handOverSome({ sheets }: OpenServer, changes: number): boolean {
  Object.assign(globalThis, sheets.globals);
  jest.spyOn(Date, 'now').mockImplementation(sheets.now);
  const spreadsheet = sheets.globals.SpreadsheetApp.getActiveSpreadsheet();
  let left = changes;
  return handOver(spreadsheet, keptJob(spreadsheet)!, () => {
    left -= 1;
    return left <= 0;
  });
}

/** The report that the user sees, which is a whole one. */
function reportSeen(server: OpenServer, inOrder = NAMES): unknown {
  expect(shownSheets(server)).toEqual(['Foglio1', ...inOrder]);
  const titles = new Set(NAMES.map((name) => server.sheets.values(name)[0]![0]));
  expect(titles.size).toBe(1);
  return [...titles][0];
}

// Three new sheets take the places of the old ones.
const STOPS = [1, 2, 3];

test.each(STOPS)('stopped after %i sheets, the next call goes on', (changes) => {
  const { server, ticket } = openWaiting();
  expect(handOverSome(server, changes)).toBe(false);
  expect(server.call('cruscottoHandOver', ticket)).toBe(true);
  expect(reportSeen(server)).toBe('Second');
  expect(allSheets(server)).toHaveLength(4);
});

test.each(STOPS)('cancelled after %i sheets, the new report is whole', (changes) => {
  const { server, ticket } = openWaiting();
  handOverSome(server, changes);
  server.call('cruscottoDiscard', ticket);
  expect(reportSeen(server)).toBe('Second');
  expect(allSheets(server)).toHaveLength(4);
});

test.each(STOPS)('given up after %i sheets, the next to read finds the new report', (changes) => {
  const { server } = openWaiting();
  handOverSome(server, changes);
  server.sheets.pass(121_000);
  server.call('cruscottoRead');
  expect(reportSeen(server)).toBe('Second');
  expect(allSheets(server)).toHaveLength(4);
});

test('each call comes a sheet further, even where its time is over at once', () => {
  const { server } = openWaiting();
  const left = STOPS.map(() => handOverSome(server, 0));
  expect(left).toEqual(STOPS.map(() => false));
  expect(handOverSome(server, 0)).toBe(true);
  expect(reportSeen(server)).toBe('Second');
});

/** The calls of handing over, by name. */
function callsOfHandover(): string[] {
  const { server, ticket } = openWaiting();
  const before = server.sheets.log.length;
  server.call('cruscottoHandOver', ticket);
  return server.sheets.log.slice(before);
}

test('from whichever call on Google does nothing any more: before the job is written down the old report stays, after that the new one comes', () => {
  const calls = callsOfHandover();
  const begins = calls.indexOf('DeveloperMetadata.setValue') + 1;
  const ends = calls.indexOf('DeveloperMetadata.remove') + 1;
  for (let at = 1; at <= ends; at += 1) {
    const { server, ticket } = openWaiting();
    server.sheets.failCall({ at, andAfter: true });
    expect(() => server.call('cruscottoHandOver', ticket)).toThrow();
    server.sheets.recover();
    server.sheets.pass(121_000);
    server.call('cruscottoRead');
    expect([at, reportSeen(server)]).toEqual([at, at <= begins ? 'First' : 'Second']);
  }
});

test('whichever call of handing over fails once, the report that stands in the end is a whole one', () => {
  const calls = callsOfHandover();
  const begins = calls.indexOf('DeveloperMetadata.setValue') + 1;
  for (let at = 1; at <= calls.length; at += 1) {
    const { server, ticket } = openWaiting();
    server.sheets.failCall({ at });
    try {
      server.call('cruscottoHandOver', ticket);
    } catch {
      // Whether all has reached the document is asked for when the job is done.
      expect(at <= begins || calls[at - 1] === 'SpreadsheetApp.flush').toBe(true);
    }
    expect([at, reportSeen(server)]).toEqual([at, at <= begins ? 'First' : 'Second']);
  }
});

test('a sheet takes a look at the old one, its removal, a name and its showing', () => {
  const ofSheets = callsOfHandover().filter((call) => /^Sheet\.|deleteSheet/.test(call));
  // And one for the name of the user's sheet.
  expect(ofSheets).toHaveLength(1 + 4 * NAMES.length);
});

describe('what happens meanwhile', () => {
  test('an old sheet that the user renames while the new ones are made is theirs', () => {
    const { server, ticket } = openWaiting();
    server.sheets.book.sheet('b').name = 'mine';
    server.call('cruscottoHandOver', ticket);
    expect(shownSheets(server).sort()).toEqual(['Foglio1', 'a', 'b', 'c', 'mine']);
    expect(server.sheets.values('mine')).toEqual([['First']]);
    expect(server.sheets.values('b')).toEqual([['Second']]);
  });

  test('and so is one that is renamed while the report is handed over', () => {
    const { server, ticket } = openWaiting();
    handOverSome(server, 1);
    server.sheets.book.sheet('b').name = 'mine';
    server.call('cruscottoHandOver', ticket);
    expect(server.sheets.values('mine')).toEqual([['First']]);
    expect(NAMES.map((name) => server.sheets.values(name))).toEqual(NAMES.map(() => [['Second']]));
    makeSheets(server, scriptsOf('Third'));
    expect(server.sheets.values('mine')).toEqual([['First']]);
  });

  test('a name that somebody takes while the report is handed over is theirs: the sheet gets a free one, and goes with the report', () => {
    const { server, ticket } = openWaiting();
    handOverSome(server, 1);
    server.sheets.book.sheet('b').name = 'mine';
    server.sheets.addSheet('B', [['theirs']]);
    server.call('cruscottoHandOver', ticket);
    expect(shownSheets(server).sort()).toEqual(['B', 'Foglio1', 'a', 'b (2)', 'c', 'mine']);
    expect(server.sheets.values('B')).toEqual([['theirs']]);
    expect(server.sheets.values('b (2)')).toEqual([['Second']]);
    makeSheets(server, [], { outdated: NAMES });
    expect(allSheets(server).sort()).toEqual(['B', 'Foglio1', 'mine']);
  });

  test('an old sheet that somebody protects while the report is handed over stays beside the new ones', () => {
    const { server, ticket } = openWaiting();
    handOverSome(server, 1);
    server.sheets.protectFromUser('b');
    expect(server.call('cruscottoHandOver', ticket)).toBe(true);
    expect(shownSheets(server).sort()).toEqual(['Foglio1', 'a', 'b', 'b (2)', 'c']);
    expect(server.sheets.values('b (2)')).toEqual([['Second']]);
  });

  test.each(['a', 'b', 'c'])('where %s is protected before, the old report stands', (name) => {
    const { server, ticket } = openWaiting();
    server.sheets.protectFromUser(name);
    expect(() => server.call('cruscottoHandOver', ticket)).toThrow(`sheet-protected: ${name}`);
    expect(reportSeen(server)).toBe('First');
  });
});

test('keys that have each other’s names now', () => {
  const server = openServer();
  makeSheets(server, scriptsOf('First'));
  const turned = scriptsOf('Second').map((script, index) => ({ ...script, name: NAMES[(index + 1) % 3]! }));
  makeSheets(server, turned);
  expect(reportSeen(server, ['b', 'c', 'a'])).toBe('Second');
});

test('where the report is all that is shown, it is still replaced', () => {
  const { server, ticket } = openWaiting();
  server.sheets.book.sheet('Foglio1').hidden = true;
  expect(server.call('cruscottoHandOver', ticket)).toBe(true);
  expect(shownSheets(server)).toEqual(NAMES);
});
