// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Grid } from '../../../core/model/grid.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT, type ReportRequest } from '../../../core/report/parts.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { jobOf, makeSheets, type OpenServer, openServer, shownSheets } from './openServer.ts';

function scriptsOf(grids: readonly Grid[], request: Partial<ReportRequest> = {}): SheetScript[] {
  const { run, history } = score(grids, { language: 'it', withHistory: true });
  const input = reportInputOf(run!, history, 'it');
  return buildReport(input, [], { ...DEFAULT_REPORT, ...request }).sheets.map(lower);
}

function synthetic(clusters: number): Grid[] {
  const codes = Array.from({ length: 12 }, (_, i) => `I${i}`);
  const grid = (sheet: string, cells: Grid['cells']): Grid => ({ sheet, row: 0, column: 0, cells });
  return [
    grid('Indicatori', [
      ['Codice', 'Padre', 'Minimo', 'Massimo'],
      ...codes.map((code, i) => [code, `D${i % 6}`, 0, 100]),
    ]),
    grid('Dati', [
      ['Cluster', ...codes],
      ...Array.from({ length: clusters }, (_, c) => [
        `C${c}`,
        ...codes.map((_, i) => (c * 7 + i * 13) % 101),
      ]),
    ]),
  ];
}

function callsFor(server: OpenServer, work: () => void): string[] {
  const before = server.sheets.log.length;
  work();
  return server.sheets.log.slice(before);
}

test('the calls of a report do not depend on the number of clusters', () => {
  const calls = [9, 500].map((clusters) => {
    const server = openServer();
    const scripts = scriptsOf(synthetic(clusters));
    return callsFor(server, () => makeSheets(server, scripts));
  });
  const withoutTrimming = calls.map((log) => log.filter((call) => !/deleteRows|insertRows/.test(call)));
  expect(withoutTrimming[1]).toEqual(withoutTrimming[0]);
  for (const log of calls) expect(log.length).toBeLessThanOrEqual(115);
});

const sample = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids;
const cards = scriptsOf(sample, { parts: ['cards'] });

test('a card takes 22 calls at most; where many are made together, 8 besides what is set once', () => {
  const drafted = (count: number) => {
    const server = openServer();
    const scripts = manyCards(count);
    const { ticket } = server.call('cruscottoBegin', jobOf(scripts));
    return callsFor(server, () => server.call('cruscottoDraft', ticket, 0, scripts)).length;
  };
  expect(drafted(3) - drafted(2)).toBeLessThanOrEqual(22);
  expect(drafted(30) - drafted(29)).toBeLessThanOrEqual(8);
});

test('a card has no cell more than it uses', () => {
  const server = openServer();
  makeSheets(server, cards.slice(0, 1));
  const sheet = server.sheets.book.sheet(cards[0]!.name);
  const { rows, columns } = sheet.contents.extent();
  expect(sheet.columns).toBe(columns);
  expect(sheet.rows).toBe(rows);
});

function manyCards(count: number): SheetScript[] {
  return Array.from({ length: count }, (_, i) => ({ ...cards[0]!, key: `card:C${i}`, name: `Scheda C${i}` }));
}

test('a call makes as many cards as six minutes allow, and the rest in the next', () => {
  const server = openServer({ callTime: 400 });
  const scripts = manyCards(100);
  const { ticket } = server.call('cruscottoBegin', jobOf(scripts));
  const made = server.call('cruscottoDraft', ticket, 0, scripts);
  expect(made).toBeGreaterThan(50);
  expect(made).toBeLessThan(100);
  expect(server.call('cruscottoDraft', ticket, made, scripts.slice(made))).toBe(100 - made);
  expect(server.call('cruscottoHandOver', ticket)).toBe(true);
  expect(shownSheets(server)).toEqual(['Foglio1', ...scripts.map(({ name }) => name)]);
});

test('a hundred cards replace a hundred, over several calls', () => {
  const server = openServer();
  makeSheets(server, manyCards(100), {}, 100);
  expect(makeSheets(server, manyCards(100), {}, 100)).toBe(100);
  expect(shownSheets(server)).toEqual(['Foglio1', ...manyCards(100).map(({ name }) => name)]);
  expect(server.sheets.book.sheets).toHaveLength(101);
});

test('handing over goes on in the next call where time runs out', () => {
  const server = openServer({ callTime: 1000 });
  makeSheets(server, manyCards(100), {}, 10);
  const scripts = manyCards(100).map((script) => ({ ...script, steps: script.steps.slice(1) }));
  const { ticket } = server.call('cruscottoBegin', jobOf(scripts));
  for (let from = 0; from < 100; )
    from += server.call('cruscottoDraft', ticket, from, scripts.slice(from, from + 10));
  const answers: boolean[] = [];
  while (answers.at(-1) !== true) answers.push(server.call('cruscottoHandOver', ticket));
  expect(answers.length).toBeGreaterThan(1);
  expect(shownSheets(server)).toEqual(['Foglio1', ...scripts.map(({ name }) => name)]);
  expect(server.sheets.book.sheets).toHaveLength(101);
});
