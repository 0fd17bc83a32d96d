// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Content, SheetScript } from '../../../core/host/steps.ts';
import type { Grid } from '../../../core/model/grid.ts';
import { buildReport } from '../../../core/report/buildReport.ts';
import { lower } from '../../../core/report/lower.ts';
import { DEFAULT_REPORT, REPORT_PARTS } from '../../../core/report/parts.ts';
import { reportInputOf } from '../../../core/report/reportInput.ts';
import { score } from '../../../core/score.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { allSheets, makeSheets, type OpenServer, openServer, shownSheets } from './openServer.ts';

function everyPartOf(grids: readonly Grid[]): SheetScript[] {
  const { run, history } = score(grids, { language: 'it', withHistory: true });
  const request = { ...DEFAULT_REPORT, parts: REPORT_PARTS, chartSheets: true };
  return buildReport(reportInputOf(run!, history, 'it'), [], request).sheets.map(lower);
}

const sample = everyPartOf(readWorkbook(readFileSync('samples/cluster-lombardi.xlsx')).grids);

/** The names of the sheets in their order, those of charts behind the one that they come from. */
function namesOf(scripts: readonly SheetScript[]): string[] {
  return scripts.flatMap(({ name, steps }) => [
    name,
    ...steps.flatMap((step) => (step.step === 'chart' && step.ownSheet ? [step.ownSheet.name] : [])),
  ]);
}

function expectWritten(server: OpenServer, { name, steps }: SheetScript): void {
  const { contents } = server.sheets.book.sheet(name);
  for (const step of steps) {
    if (step.step !== 'write') continue;
    step.contents.forEach((row, r) => {
      row.forEach((content, c) => {
        const cell = contents.get(step.area.row + r, step.area.column + c);
        expect([name, r, c, cell?.value ?? null, cell?.formula ?? null]).toEqual([
          name,
          r,
          c,
          heldFor(content),
          null,
        ]);
      });
    });
  }
}

function heldFor(content: Content): unknown {
  if (typeof content === 'object' && content !== null) throw new Error('a report holds no formulas');
  return content === '' ? null : content;
}

test('every part of a report is written to the last bit, in the order of its sheets', () => {
  const server = openServer();
  makeSheets(server, sample);
  for (const script of sample) expectWritten(server, script);
  expect(shownSheets(server)).toEqual(['Foglio1', ...namesOf(sample)]);
});

test('calculating again replaces exactly what was made', () => {
  const server = openServer();
  makeSheets(server, sample);
  server.sheets.addSheet('Mio', [['mio']]);
  const before = new Map(server.sheets.book.sheets.map(({ name, id }) => [name, id]));
  makeSheets(server, sample);
  const after = new Map(server.sheets.book.sheets.map(({ name, id }) => [name, id]));
  expect([...after.keys()]).toEqual([...before.keys()]);
  const same = [...after].filter(([name, id]) => before.get(name) === id).map(([name]) => name);
  expect(same).toEqual(['Foglio1', 'Mio']);
});

test('hostile names stay text, in a spreadsheet with decimal comma', () => {
  const hostile = [
    '=1+1',
    '+SUM(A1)',
    '-2',
    '@x',
    "'q",
    '__proto__',
    '<b>&',
    '2015-01-01',
    'TRUE',
    '1e5',
    '1,5',
    '3/4',
    '#N/A',
  ];
  const grid = (sheet: string, cells: Grid['cells']): Grid => ({ sheet, row: 0, column: 0, cells });
  const scripts = everyPartOf([
    grid('I', [
      ['Codice', 'Padre', 'Minimo', 'Massimo'],
      ...hostile.map((text) => [text, `d ${text}`, 0, 10]),
    ]),
    grid('D', [['Cluster', ...hostile], ...hostile.map((text) => [text, ...hostile.map((_, i) => i)])]),
  ]);
  const server = openServer({ locale: 'it_IT' });
  makeSheets(server, scripts);
  for (const script of scripts) expectWritten(server, script);
  expect(allSheets(server)).toHaveLength(1 + namesOf(scripts).length);
});
