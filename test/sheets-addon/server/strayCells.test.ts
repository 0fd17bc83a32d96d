// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Grid } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { receivedGrid } from '../../../sheets-addon/contract/sentGrid.ts';
import type { LoadedCell, LoadedSheet } from '../../../workbench/sheets/loadWorkbook.ts';
import { readWorkbook } from '../../../workbook-file/readWorkbook.ts';
import { openServer } from './openServer.ts';

const { grids: sample } = readWorkbook(readFileSync('samples/cluster-lombardi.xlsx'));

function cellsOf({ row, column, cells }: Grid): LoadedCell[] {
  return cells.flatMap((line, r) =>
    line.flatMap((value, c) =>
      value === null ? [] : [{ row: row + r, column: column + c, value, formula: null }],
    ),
  );
}

/** What is read of the sample, with further cells on its sheet of data. */
function read(...further: readonly { readonly row: number; readonly column: number }[]) {
  const server = openServer();
  const sheets = sample.map((grid): LoadedSheet => {
    const strays = grid.sheet === 'Dati' ? further.map((at) => ({ ...at, value: 7, formula: null })) : [];
    return { sheet: grid.sheet, cells: [...cellsOf(grid), ...strays] };
  });
  server.sheets.loadWorkbook(sheets);
  const before = server.sheets.log.length;
  const { grids } = server.call('cruscottoRead');
  return {
    grids: grids.map(receivedGrid),
    calls: server.sheets.log.length - before,
    cells: server.sheets.cellsRead,
    sent: JSON.stringify(grids).length,
  };
}

const without = read();

// A spreadsheet has ten million cells at most: these come near.
test.each([
  ['below', { row: 199_999, column: 3 }],
  ['on the right', { row: 400, column: 9_000 }],
  ['in the corner', { row: 8_000, column: 1_000 }],
])('a cell far %s costs a few calls, a bounded read, and its own bytes', (_, stray) => {
  const { grids, calls, cells, sent } = read(stray);
  expect(calls - without.calls).toBeLessThanOrEqual(30);
  expect(cells - without.cells).toBeLessThanOrEqual(600_000);
  expect(sent - without.sent).toBeLessThanOrEqual(5 * (stray.column + 1) + 1000);
  expect(grids.find(({ sheet }) => sheet === 'Dati')!.cells[stray.row]![stray.column]).toBe(7);
  const run = (read: readonly Grid[]) => score(read, { language: 'it' }).run!.stages.aggregated;
  expect(run(grids)).toEqual(run(without.grids));
});

test('a cell above, on the left of nothing else, and one between are found too', () => {
  const at = [
    { row: 150_000, column: 2 },
    { row: 60_000, column: 30 },
    { row: 170_000, column: 0 },
  ];
  const dati = read(...at).grids.find(({ sheet }) => sheet === 'Dati')!;
  for (const { row, column } of at) expect(dati.cells[row]![column]).toBe(7);
  const filled = dati.cells.flat().filter((cell) => cell !== null).length;
  const before = without.grids.find(({ sheet }) => sheet === 'Dati')!.cells.flat();
  expect(filled).toBe(before.filter((cell) => cell !== null).length + at.length);
});

test('a large table comes whole, in blocks, with what its cells show at their places', () => {
  const rows = 3_000;
  const columns = 100;
  const server = openServer();
  const table: LoadedCell[] = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return { row, column, value: row === 0 ? `X${column}` : i, formula: i === 299_999 ? '=A1' : null };
  });
  table[0] = { row: 0, column: 0, value: 'Cluster', formula: null };
  server.sheets.loadWorkbook([{ sheet: 'Dati', cells: table }]);
  server.sheets.execute(() => {
    const { SpreadsheetApp } = server.sheets.globals;
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dati')!.getRange(2500, 100).setNumberFormat('0%');
  });
  const before = server.sheets.log.length;
  const [grid] = server.call('cruscottoRead').grids;
  expect(grid!.cells.map((row) => row.length)).toEqual(Array(rows).fill(columns));
  expect(grid!.cells[2_999]![99]).toBe(299_999);
  expect(grid!.formats).toEqual([{ row: 2499, column: 99, format: 'percent' }]);
  expect(grid!.formulas).toEqual([{ row: 2999, column: 99, formula: '=A1' }]);
  expect(server.sheets.log.length - before).toBeLessThanOrEqual(35);
});
