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
function reportSeen(server: OpenServer): unknown {
  expect(shownSheets(server)).toEqual(['Foglio1', ...NAMES]);
  const titles = new Set(NAMES.map((name) => server.sheets.values(name)[0]![0]));
  expect(titles.size).toBe(1);
  return [...titles][0];
}

// Three sheets make room, three take their names, three go.
const STOPS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

test.each(STOPS)('stopped after %i changes, the next call goes on', (changes) => {
  const { server, ticket } = openWaiting();
  expect(handOverSome(server, changes)).toBe(false);
  expect(server.call('cruscottoHandOver', ticket)).toBe(true);
  expect(reportSeen(server)).toBe('Second');
  expect(allSheets(server)).toHaveLength(4);
});

test.each(STOPS)('cancelled after %i changes, the old report is whole, or the new one', (changes) => {
  const { server, ticket } = openWaiting();
  handOverSome(server, changes);
  server.call('cruscottoDiscard', ticket);
  expect(reportSeen(server)).toBe(changes < 7 ? 'First' : 'Second');
  expect(allSheets(server)).toHaveLength(4);
});

test.each(STOPS)('given up after %i changes, the next to read finds a whole report', (changes) => {
  const { server } = openWaiting();
  handOverSome(server, changes);
  server.sheets.pass(121_000);
  server.call('cruscottoRead');
  expect(reportSeen(server)).toBe(changes < 7 ? 'First' : 'Second');
});

test('each call comes a sheet further, even where its time is over at once', () => {
  const { server } = openWaiting();
  const left = STOPS.map(() => handOverSome(server, 0));
  expect(left).toEqual(STOPS.map(() => false));
  expect(handOverSome(server, 0)).toBe(true);
  expect(reportSeen(server)).toBe('Second');
});
