// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../../core/host/steps.ts';
import { QUOTA_REACHED } from '../../../workbench/sheets/inMemorySheets.ts';
import { reportScripts } from '../../host/reportScripts.ts';
import { allSheets, jobOf, makeSheets, type OpenServer, openServer, shownSheets } from './openServer.ts';

const CHART_SHEET = { key: 'figure:figure-1', name: 'Figura 1' };

/** With a sheet for the chart besides. */
function scriptsOf(title: string): SheetScript[] {
  return reportScripts(title).map((script) => ({
    ...script,
    steps: script.steps.map((step) => (step.step === 'chart' ? { ...step, ownSheet: CHART_SHEET } : step)),
  }));
}

function openWithData(): OpenServer {
  const server = openServer();
  server.sheets.addSheet('Dati', [
    ['Cluster', 'X'],
    ['A', 1],
  ]);
  return server;
}

const REPORT = ['Cruscotto', 'Figura 1', 'Dimensioni'];
const DATA = ['Foglio1', 'Dati'];

/** One whole report stands beside the data; what is hidden the user does not see. */
function expectWhole(server: OpenServer, title: string): void {
  expect(shownSheets(server)).toEqual([...DATA, ...REPORT]);
  const { sheets } = server;
  expect(sheets.values('Dimensioni')).toEqual([[title]]);
  expect(sheets.values('Cruscotto')[2]).toEqual(['Energy', 20, '']);
  expect(sheets.values('Dati')).toEqual([
    ['Cluster', 'X'],
    ['A', 1],
  ]);
  const cruscotto = sheets.book.sheet('Cruscotto');
  expect(cruscotto.charts).toHaveLength(1);
  expect(sheets.book.sheet('Figura 1')).toMatchObject({ type: 'OBJECT', hidden: false });
  expect(sheets.book.sheet('Figura 1').charts[0]!.ranges[0]!.sheetId).toBe(cruscotto.id);
  expect(sheets.book.namedRanges.get('CRUSCOTTO_PUNTEGGI')).toMatchObject({ sheetId: cruscotto.id });
}

function expectNothingLeft(server: OpenServer): void {
  expect(allSheets(server)).toEqual([...DATA, ...REPORT]);
  expect(server.sheets.book.metadata.filter(({ sheetId }) => sheetId === null)).toEqual([]);
}

test('a report takes the place of the old one, chart sheets included', () => {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  expectWhole(server, 'First');
  const before = server.sheets.book.sheet('Cruscotto').id;
  server.sheets.addSheet('Dopo', [['mio']]);
  makeSheets(server, scriptsOf('Second'));
  expect(shownSheets(server)).toEqual([...DATA, ...REPORT, 'Dopo']);
  expect(server.sheets.values('Dimensioni')).toEqual([['Second']]);
  expect(server.sheets.book.sheet('Cruscotto').id).not.toBe(before);
  expect(allSheets(server)).toHaveLength(6);
});

test('the new report is shown, its first sheet in front', () => {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  expect(server.sheets.book.activeSheet.name).toBe('Cruscotto');
});

test('whoever looks at a sheet goes on looking at it while the others are made', () => {
  const server = openWithData();
  const { book } = server.sheets;
  book.activate(book.sheet('Dati'));
  const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('First')));
  server.call('cruscottoDraft', ticket, 0, scriptsOf('First'));
  expect(book.activeSheet.name).toBe('Dati');
  expect(shownSheets(server)).toEqual(DATA);
});

/** The calls of a whole job over an old report. */
function callsOfJob(): number {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  const before = server.sheets.log.length;
  makeSheets(server, scriptsOf('Second'), {}, 1);
  return server.sheets.log.length - before;
}

function tryToMake(server: OpenServer, title: string): 'made' | 'failed' {
  try {
    makeSheets(server, scriptsOf(title), {}, 1);
    return 'made';
  } catch {
    return 'failed';
  }
}

test('wherever a call fails, the user sees a whole report, and the next attempt succeeds', () => {
  const outcomes = new Set<string>();
  const calls = callsOfJob();
  for (let at = 1; at <= calls; at += 1) {
    const server = openWithData();
    makeSheets(server, scriptsOf('First'));
    server.sheets.failCall({ at });
    const outcome = tryToMake(server, 'Second');
    outcomes.add(outcome);
    const title = server.sheets.values('Dimensioni')[0]![0];
    expect(['First', 'Second']).toContain(title);
    if (outcome === 'made') expect(title).toBe('Second');
    expectWhole(server, String(title));
    server.sheets.recover();
    // Where the lock itself has failed, nobody could say that the job has ended.
    if (server.sheets.log.at(-1) === 'Lock.tryLock') server.sheets.pass(121_000);
    makeSheets(server, scriptsOf('Third'));
    expectWhole(server, 'Third');
    expectNothingLeft(server);
  }
  expect(outcomes).toEqual(new Set(['made', 'failed']));
});

test('wherever the quota ends, a later attempt makes the report whole, and nothing of the user’s is touched', () => {
  const calls = callsOfJob();
  for (let at = 1; at <= calls; at += 1) {
    const server = openWithData();
    makeSheets(server, scriptsOf('First'));
    server.sheets.failCall({ at, andAfter: true, message: QUOTA_REACHED });
    tryToMake(server, 'Second');
    expect(server.sheets.values('Dati')).toEqual([
      ['Cluster', 'X'],
      ['A', 1],
    ]);
    server.sheets.recover();
    server.sheets.pass(24 * 3_600_000);
    makeSheets(server, scriptsOf('Second'));
    expectWhole(server, 'Second');
    expectNothingLeft(server);
  }
});

test('reading recovers what the quota has left half done', () => {
  const calls = callsOfJob();
  for (let at = 1; at <= calls; at += 1) {
    const server = openWithData();
    makeSheets(server, scriptsOf('First'));
    server.sheets.failCall({ at, andAfter: true });
    tryToMake(server, 'Second');
    server.sheets.recover();
    server.sheets.pass(24 * 3_600_000);
    const { grids } = server.call('cruscottoRead');
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Dati']);
    expectWhole(server, String(server.sheets.values('Dimensioni')[0]![0]));
  }
});

test('the next attempt goes on with the sheets that are finished', () => {
  const server = openWithData();
  const scripts = scriptsOf('First');
  const { ticket } = server.call('cruscottoBegin', jobOf(scripts));
  server.call('cruscottoDraft', ticket, 0, scripts.slice(0, 1));
  server.sheets.failCall({ at: 12 });
  expect(() => server.call('cruscottoDraft', ticket, 1, scripts.slice(1))).toThrow('host-failed');
  expect(shownSheets(server)).toEqual(DATA);
  expect(makeSheets(server, scripts)).toBe(1);
  expectWhole(server, 'First');
  expectNothingLeft(server);
});

test('what an earlier attempt has finished and nobody wants any more goes', () => {
  const server = openWithData();
  const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('First')));
  server.call('cruscottoDraft', ticket, 0, scriptsOf('First'));
  server.sheets.pass(600_000);
  expect(makeSheets(server, scriptsOf('Second'))).toBe(1);
  expectWhole(server, 'Second');
  expectNothingLeft(server);
});

test('a cancelled job takes its sheets back', () => {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('Second')));
  server.call('cruscottoDraft', ticket, 0, scriptsOf('Second'));
  server.call('cruscottoDiscard', ticket);
  expectWhole(server, 'First');
  expectNothingLeft(server);
});

describe('two people', () => {
  test('the second waits while the first is at it', () => {
    const server = openWithData();
    const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('First')));
    server.sheets.user = 'user-2';
    expect(() => server.call('cruscottoBegin', jobOf(scriptsOf('Second')))).toThrow('busy');
    server.sheets.user = 'user-1';
    expect(server.call('cruscottoDraft', ticket, 0, scriptsOf('First'))).toBeGreaterThan(0);
  });

  test('whoever lost the answer, or closed the sidebar, begins again at once', () => {
    const server = openWithData();
    const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('First')));
    makeSheets(server, scriptsOf('Second'));
    expect(() => server.call('cruscottoDraft', ticket, 0, scriptsOf('First'))).toThrow('busy');
    expectWhole(server, 'Second');
  });

  test('whoever was not heard of for two minutes has given up', () => {
    const server = openWithData();
    const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('First')));
    server.sheets.user = 'user-2';
    server.sheets.pass(121_000);
    makeSheets(server, scriptsOf('Second'));
    expect(() => server.call('cruscottoDraft', ticket, 0, scriptsOf('First'))).toThrow('busy');
    expect(() => server.call('cruscottoHandOver', ticket)).toThrow('busy');
    expectWhole(server, 'Second');
  });

  test('whoever has given up and comes back takes nothing from the job that goes on', () => {
    const server = openWithData();
    const { ticket: first } = server.call('cruscottoBegin', jobOf(scriptsOf('First')));
    server.sheets.user = 'user-2';
    server.sheets.pass(121_000);
    const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('Second')));
    expect(() => server.call('cruscottoDraft', first, 0, scriptsOf('First'))).toThrow('busy');
    expect(() => server.call('cruscottoHandOver', first)).toThrow('busy');
    expect(server.call('cruscottoDraft', ticket, 0, scriptsOf('Second'))).toBe(2);
    expect(server.call('cruscottoHandOver', ticket)).toBe(true);
    expectWhole(server, 'Second');
  });

  test('a call that is still running holds the lock', () => {
    const server = openWithData();
    server.sheets.lock.holder = 'somebody else';
    expect(() => server.call('cruscottoBegin', jobOf(scriptsOf('First')))).toThrow('busy');
    expect(allSheets(server)).toEqual(DATA);
  });
});

test('what was left of an attempt moves nothing: the next report stands where the old one did', () => {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  server.sheets.addSheet('Dopo', [['mio']]);
  const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('Second')));
  server.call('cruscottoDraft', ticket, 0, scriptsOf('Second'));
  makeSheets(server, scriptsOf('Third'));
  expect(allSheets(server)).toEqual([...DATA, ...REPORT, 'Dopo']);
  expect(server.sheets.values('Dimensioni')).toEqual([['Third']]);
});

test('a finished sheet is made again where it has another name now', () => {
  const server = openWithData();
  const job = jobOf(scriptsOf('First'));
  const { ticket } = server.call('cruscottoBegin', job);
  server.call('cruscottoDraft', ticket, 0, scriptsOf('First'));
  const sheets = job.sheets.map((sheet) =>
    sheet.key === 'dimensions' ? { ...sheet, name: 'Dimensions' } : sheet,
  );
  expect(server.call('cruscottoBegin', { ...job, sheets }).finished).toEqual([0]);
});

describe('what is not ours', () => {
  test('a copy of the report, and one that the user has renamed, stay', () => {
    const server = openWithData();
    makeSheets(server, scriptsOf('First'));
    const { book } = server.sheets;
    const { SpreadsheetApp } = server.sheets.globals;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.getSheetByName('Dimensioni')!.setName('Dimensioni 2024');
    spreadsheet.getSheetByName('Cruscotto')!.copyTo(spreadsheet);
    const copy = book.sheets.at(-1)!.name;
    const info = server.call('cruscottoRead').sheets;
    expect(info.find(({ name }) => name === 'Dimensioni 2024')).toMatchObject({
      report: 'dimensions',
      ours: false,
    });
    expect(info.find(({ name }) => name === copy)).toMatchObject({ report: 'overview', ours: false });
    makeSheets(server, scriptsOf('Second'));
    expect(server.sheets.values('Dimensioni 2024')).toEqual([['First']]);
    expect(allSheets(server)).toEqual(expect.arrayContaining([copy, 'Dimensioni', 'Dimensioni 2024']));
  });

  test('a report that the user keeps under another name gives its names to the new one', () => {
    const server = openWithData();
    const { book } = server.sheets;
    makeSheets(server, scriptsOf('First'));
    book.sheet('Cruscotto').name = 'Cruscotto 2024';
    makeSheets(server, scriptsOf('Second'));
    const holders = [...book.namedRanges.values()].map(({ sheetId }) => book.sheetById(sheetId)?.name);
    expect(holders).toContain('Cruscotto');
    expect(holders).not.toContain('Cruscotto 2024');
  });

  test('a sheet of the user’s that has taken the name meanwhile keeps it, and the old report stands', () => {
    const server = openWithData();
    const scripts = scriptsOf('First');
    const { ticket } = server.call('cruscottoBegin', jobOf(scripts));
    server.call('cruscottoDraft', ticket, 0, scripts);
    server.sheets.addSheet('Dimensioni', [['mio']]);
    expect(() => server.call('cruscottoHandOver', ticket)).toThrow(/host-failed: .*Dimensioni/);
    expect(shownSheets(server)).toEqual([...DATA, 'Dimensioni']);
    expect(server.sheets.values('Dimensioni')).toEqual([['mio']]);
  });

  test('a name that the user has given to their own cells stays theirs', () => {
    const server = openWithData();
    const { book } = server.sheets;
    const data = { sheetId: book.sheet('Dati').id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    book.namedRanges.set('CRUSCOTTO_PUNTEGGI', data);
    makeSheets(server, scriptsOf('First'));
    makeSheets(server, scriptsOf('Second'));
    expect(book.namedRanges.get('CRUSCOTTO_PUNTEGGI')).toEqual(data);
  });

  test('our names go with our sheets', () => {
    const server = openWithData();
    makeSheets(server, scriptsOf('First'));
    makeSheets(server, [], { outdated: ['overview', 'dimensions', CHART_SHEET.key] });
    expect(allSheets(server)).toEqual(DATA);
    expect([...server.sheets.book.namedRanges.keys()]).toEqual([]);
  });

  test('a sheet that the user may not edit stops the job, and the old report stands', () => {
    const server = openWithData();
    makeSheets(server, scriptsOf('First'));
    server.sheets.protectFromUser('Cruscotto');
    expect(() => makeSheets(server, scriptsOf('Second'))).toThrow('sheet-protected: Cruscotto');
    expectWhole(server, 'First');
  });
});

test('a spreadsheet that may only be looked at is left as it is, and says so', () => {
  const server = openWithData();
  server.sheets.viewOnly = true;
  expect(() => makeSheets(server, scriptsOf('First'))).toThrow('read-only');
  expect(allSheets(server)).toEqual(DATA);
});

test('the last visible sheet is not removed', () => {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  for (const name of DATA) server.sheets.book.sheet(name).hidden = true;
  const outdated = ['overview', 'dimensions', CHART_SHEET.key];
  expect(() => makeSheets(server, [], { outdated })).toThrow('last-visible-sheet');
  expect(shownSheets(server)).toEqual(REPORT);
  server.sheets.book.sheet('Dati').hidden = false;
  makeSheets(server, [], { outdated });
  expect(shownSheets(server)).toEqual(['Dati']);
});

test('a sheet that the user has deleted while it waited is named, and the old report stands', () => {
  const server = openWithData();
  makeSheets(server, scriptsOf('First'));
  const { ticket } = server.call('cruscottoBegin', jobOf(scriptsOf('Second')));
  server.call('cruscottoDraft', ticket, 0, scriptsOf('Second'));
  server.sheets.book.deleteSheet(server.sheets.book.sheets.filter(({ hidden }) => hidden).at(-1)!);
  expect(() => server.call('cruscottoHandOver', ticket)).toThrow('sheet-gone: dimensions');
  expectWhole(server, 'First');
});
