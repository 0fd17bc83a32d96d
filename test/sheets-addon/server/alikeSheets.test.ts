// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { largeGrids } from '../../../bench/largeGrids.ts';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Grid } from '../../../core/model/grid.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT, type ReportPart } from '../../../core/report/parts.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import type { CopiesOptions } from '../../../workbench/sheets/options.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { WORKBOOKS } from '../../core/report/someReports.ts';
import { allSheets, makeSheets, type OpenServer, openServer } from './openServer.ts';

function scriptsOf(grids: readonly Grid[], parts: readonly ReportPart[]): SheetScript[] {
  const { run, history, guidance } = score(grids, { language: 'it', withHistory: true });
  const input = reportInputOf(run!, history, 'it', { guidance, today: null });
  return buildReport(input, [], { ...DEFAULT_REPORT, parts }).sheets.map(lower);
}

/** Cards that differ in their rows, cards that differ in nothing but their cells, and such with bars. */
const cards = {
  different: scriptsOf(readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids, ['cards', 'trend']),
  alike: scriptsOf(largeGrids(9, 39, 1), ['overview', 'cards']),
  barred: scriptsOf(WORKBOOKS.get('one dimension')!(), ['cards']),
};

const ALL = { charts: 'own', protections: true, visibility: true, rulesUnderPasted: true } as const;

const worlds: readonly (readonly [string, CopiesOptions])[] = [
  ['nothing', {}],
  ['charts', { charts: 'own' }],
  ['charts over the original', { ...ALL, charts: 'of-original' }],
  ['protections', { protections: true }],
  ['visibility', { visibility: true }],
  ['colour scales under what is pasted', { rulesUnderPasted: true }],
  ['everything', ALL],
];

/** The sheets in order, with everything that stands on them and was not numbered by Google. */
function pictureOf({ sheets }: OpenServer): unknown {
  const { book } = sheets;
  const nameOf = (id: number) => book.sheetById(id)?.name;
  return book.sheets.map(({ id: _, contents, formats, validations, columnWidths, charts, ...rest }) => ({
    ...rest,
    contents: sorted(contents.entries()),
    formats: sorted(formats.entries()),
    validations: sorted(validations.entries()),
    columnWidths: Object.fromEntries(columnWidths),
    charts: charts.map(({ id: _, ranges, options, ...chart }) => ({
      ...chart,
      options: Object.fromEntries(options),
      ranges: ranges.map(({ sheetId, area }) => ({ sheet: nameOf(sheetId), area })),
    })),
  }));
}

function sorted(cells: Iterable<{ readonly row: number; readonly column: number }>): unknown[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}

describe.each(['different', 'alike', 'barred'] as const)('%s cards', (kind) => {
  const scripts = cards[kind];
  const drawn = openServer();
  makeSheets(drawn, scripts, {}, 1);
  const expected = pictureOf(drawn);

  test.each(worlds)('are the same where copies bring along: %s', (_, copies) => {
    const server = openServer({ copies });
    makeSheets(server, scripts, {}, 100);
    expect(pictureOf(server)).toEqual(expected);
    expect(server.sheets.book.metadata).toHaveLength(scripts.length);
  });

  test('stand in the places of the old ones, and nothing is left of how they were made', () => {
    const server = openServer({ copies: ALL });
    makeSheets(server, scripts, {}, 5);
    server.sheets.addSheet('Dopo', [['mio']]);
    const names = allSheets(server);
    makeSheets(server, scripts, {}, 7);
    expect(allSheets(server)).toEqual(names);
    makeSheets(server, [], { outdated: scripts.map(({ key }) => key) });
    expect(allSheets(server)).toEqual(['Foglio1', 'Dopo']);
    expect(server.sheets.book.metadata).toEqual([]);
  });
});

test('wherever a call fails while copies are made, nothing of the moulds is left', () => {
  const scripts = cards.alike;
  const calls = (() => {
    const server = openServer();
    makeSheets(server, scripts, {}, 100);
    return server.sheets.log.length;
  })();
  for (let at = 1; at <= calls; at += 7) {
    const server = openServer();
    server.sheets.failCall({ at });
    try {
      makeSheets(server, scripts, {}, 100);
    } catch {
      server.sheets.recover();
      if (server.sheets.log.at(-1) === 'Lock.tryLock') server.sheets.pass(121_000);
      makeSheets(server, scripts, {}, 100);
    }
    expect(allSheets(server)).toEqual(['Foglio1', ...scripts.map(({ name }) => name)]);
  }
});
