// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../../core/host/steps.ts';
import { lower } from '../../../core/report/lower.ts';
import { buildTemplate } from '../../../core/template/buildTemplate.ts';
import { freeNames } from '../../../core/template/insertTemplate.ts';
import { allSheets, jobOf, makeSheets, openServer, shownSheets } from './openServer.ts';

const template = buildTemplate({ language: 'it', sample: true, names: freeNames('it', []) }).map(lower);
const names = template.map(({ name }) => name);

test('the template’s sheets belong to the user: unmarked, shown, unprotected, with room below', () => {
  const server = openServer();
  makeSheets(server, template, { kind: 'input' });
  expect(shownSheets(server)).toEqual(['Foglio1', ...names]);
  expect(server.sheets.book.metadata).toEqual([]);
  for (const name of names) {
    const sheet = server.sheets.book.sheet(name);
    expect(sheet.protections).toEqual([]);
    expect(sheet.rows).toBe(1000);
  }
  expect(server.sheets.book.activeSheet.name).toBe(names[0]);
});

test.each(['it_IT', 'en_US'] as const)('in a spreadsheet of %s every formula is understood', (locale) => {
  const server = openServer({ locale });
  makeSheets(server, template, { kind: 'input' });
  const pending = server.sheets.pending();
  expect(pending.length).toBeGreaterThan(100);
  const texts = names.flatMap((name) => server.sheets.values(name).flat());
  expect(texts.filter((text) => text === '#ERROR!')).toEqual([]);
});

/** Two sheets whose formulas refer to each other. */
const pair: SheetScript[] = ['Uno', 'Due'].map((name, index, all) => ({
  key: name,
  name,
  steps: [
    {
      step: 'write',
      area: { row: 0, column: 0, rows: 1, columns: 2 },
      contents: [[`testo di ${name}`, { formula: `='${all[1 - index]}'!A1` }]],
    },
  ],
}));

function callsOfJob(): number {
  const server = openServer();
  makeSheets(server, pair, { kind: 'input' }, 1);
  return server.sheets.log.length;
}

test.each([
  ['a call fails', false],
  ['all calls fail from there on', true],
])('wherever %s, the sheets are all there or none, and the next attempt succeeds', (_, andAfter) => {
  const outcomes = new Set<string>();
  const calls = callsOfJob();
  for (let at = 1; at <= calls; at += 1) {
    const server = openServer();
    server.sheets.failCall({ at, andAfter });
    try {
      makeSheets(server, pair, { kind: 'input' }, 1);
      outcomes.add('made');
    } catch {
      outcomes.add('failed');
    }
    server.sheets.recover();
    server.sheets.pass(121_000);
    const { grids } = server.call('cruscottoRead');
    const whole = allSheets(server).length === 3;
    expect(allSheets(server)).toEqual(whole ? ['Foglio1', 'Uno', 'Due'] : ['Foglio1']);
    expect(shownSheets(server)).toEqual(allSheets(server));
    expect(grids.map(({ sheet }) => sheet)).toEqual(whole ? ['Uno', 'Due'] : []);
    if (!whole) makeSheets(server, pair, { kind: 'input' }, 1);
    expect(shownSheets(server)).toEqual(['Foglio1', 'Uno', 'Due']);
  }
  expect(outcomes).toContain('failed');
});

test('a cancelled template leaves nothing', () => {
  const server = openServer();
  const { ticket } = server.call('cruscottoBegin', jobOf(pair, { kind: 'input' }));
  server.call('cruscottoDraft', ticket, 0, pair.slice(0, 1));
  server.call('cruscottoDiscard', ticket);
  expect(allSheets(server)).toEqual(['Foglio1']);
  expect(server.sheets.book.metadata).toEqual([]);
});

test('what is being made is no input yet', () => {
  const server = openServer();
  const { ticket } = server.call('cruscottoBegin', jobOf(pair, { kind: 'input' }));
  server.call('cruscottoDraft', ticket, 0, pair.slice(0, 1));
  expect(server.call('cruscottoRead').grids).toEqual([]);
});
