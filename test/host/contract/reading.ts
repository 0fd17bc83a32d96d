// SPDX-License-Identifier: EUPL-1.2
import { CAPABILITIES } from '../../../core/host/capabilities.ts';
import type { Host, WorkbookContent } from '../../../core/host/port.ts';
import { cellAddress } from '../../../core/model/address.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { Program, UserCell, UserSheet } from '../openWorkbook.ts';
import { reportScripts } from '../reportScripts.ts';
import { listening, unobserved } from '../signals.ts';

/** Where the cells of the first filled grid stand, row by row, without the blank ones. */
function filledCells({ grids }: WorkbookContent): [address: string, cell: Cell][] {
  const grid = grids.find(({ cells }) => cells.length > 0)!;
  return grid.cells.flatMap((row, r) =>
    row.flatMap((cell, c): [string, Cell][] =>
      cell === null ? [] : [[cellAddress(grid.row + r, grid.column + c), cell]],
    ),
  );
}

/** What the grids of a host say that it can't show. */
function unseenBy({ kind }: Host): Pick<Grid, 'unseen'> {
  return CAPABILITIES[kind].hiddenRows ? {} : { unseen: ['hiddenRows'] };
}

const MIXED: UserSheet = {
  name: 'Dati',
  cells: [
    [null, null, null, null],
    [null, 'Cluster', 'X', 'Giorno'],
    [null, 'LE2C', 0.1, { day: 42_277 }],
    [null, '007', true, { day: 42_277.5 }],
    [null, '=1+1', -3, null],
    [null, { formula: '=2+2', result: 4 }, false, { formula: '=1/0', result: { error: '#DIV/0!' } }],
    [
      null,
      { formula: '="a"&"b"', result: 'ab' },
      { formula: '=""', result: null },
      { formula: '=NA()', result: { error: '#N/A' } },
    ],
  ],
};

export function reading({ open }: Program): void {
  test('cells that have a name say so', async () => {
    const workbook = await open([
      { name: 'Dati', cells: [[1, 2]] },
      { name: 'Altri', cells: [[3], [4]] },
    ]);
    await workbook.byHand.define('soci', 'Altri', 'A2');
    await workbook.byHand.define('Tutti_i_valori', 'Dati', 'A1:B1');
    const { grids } = await workbook.host.read(unobserved);
    expect(grids.map(({ names }) => names)).toEqual([
      [{ name: 'Tutti_i_valori', row: 0, column: 0, rows: 1, columns: 2 }],
      [{ name: 'soci', row: 1, column: 0, rows: 1, columns: 1 }],
    ]);
  });

  test('every cell is what it is, days are serial numbers, and all are where they stand', async () => {
    const { host } = await open([MIXED]);
    const content = await host.read(unobserved);
    expect(filledCells(content)).toEqual([
      ...[
        ['B2', 'Cluster'],
        ['C2', 'X'],
        ['D2', 'Giorno'],
      ],
      ...[
        ['B3', 'LE2C'],
        ['C3', 0.1],
        ['D3', 42_277],
      ],
      ...[
        ['B4', '007'],
        ['C4', true],
        ['D4', 42_277.5],
      ],
      ...[
        ['B5', '=1+1'],
        ['C5', -3],
      ],
      ...[
        ['B6', 4],
        ['C6', false],
        ['D6', { error: '#DIV/0!' }],
      ],
      ...[
        ['B7', 'ab'],
        ['D7', { error: '#N/A' }],
      ],
    ]);
    const [{ cells }] = content.grids as [Grid];
    expect(cells.every((row) => row.length === cells[0]!.length)).toBe(true);
  });

  test('all sheets are listed in their order, whatever they are called; hidden ones are read too', async () => {
    const names = ['Vuoto', '__proto__', "L'altro =1+1 & <b>", 'Nascosto'];
    const { host } = await open(
      names.map((name, i) => ({ name, hidden: name === 'Nascosto', cells: i === 0 ? [] : [[i]] })),
    );
    const content = await host.read(unobserved);
    expect(content.sheets).toEqual(names.map((name) => ({ name, report: null, ours: false })));
    expect(content.grids.filter(({ cells }) => cells.length > 0)).toEqual(
      names.slice(1).map((sheet, i) => ({
        ...{ sheet, row: 0, column: 0, cells: [[i + 1]] },
        ...(sheet === 'Nascosto' ? { hidden: true } : {}),
        ...unseenBy(host),
      })),
    );
  });

  test('what a sheet shows beside its contents comes along: merges, hidden parts, formats and formulas', async () => {
    const { host } = await open([
      {
        name: 'Dati',
        cells: [
          ['Cluster', 'Anno', 'Quota', 'Giorno', 'X'],
          [
            'A',
            2024,
            { percent: 0.125 },
            { day: 45_413 },
            { formula: '=IF(B2>0.5,B2*2,"a;b")', result: 4048 },
          ],
          [null, 2023, 0.5, '2024-05-01', 3],
          ['=B2', 2022, { percent: -1 }, null, 4],
        ],
        merged: [{ row: 1, column: 0, rows: 2, columns: 1 }],
        hiddenRows: [3],
      },
      { name: 'Nascosto', hidden: true, cells: [[1]] },
    ]);
    const { grids } = await host.read(unobserved);
    expect(grids.map(({ sheet, row, column, cells, ...sights }) => ({ sheet, ...sights }))).toEqual([
      {
        sheet: 'Dati',
        merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
        formats: [
          { row: 1, column: 2, format: 'percent' },
          { row: 1, column: 3, format: 'date' },
          { row: 3, column: 2, format: 'percent' },
        ],
        formulas: [{ row: 1, column: 4, formula: '=IF(B2>0.5,B2*2,"a;b")' }],
        ...(CAPABILITIES[host.kind].hiddenRows ? { hiddenRows: [3] } : unseenBy(host)),
      },
      { sheet: 'Nascosto', hidden: true, ...unseenBy(host) },
    ]);
  });

  test('sheets of the report are known, and no input', async () => {
    const { host } = await open([{ name: 'Dati', cells: [[1]] }]);
    await host.applyReport(reportScripts(), unobserved);
    const content = await host.read(unobserved);
    expect(content.grids).toEqual([{ sheet: 'Dati', row: 0, column: 0, cells: [[1]], ...unseenBy(host) }]);
    expect(content.sheets).toEqual([
      { name: 'Dati', report: null, ours: false },
      { name: 'Cruscotto', report: 'overview', ours: true },
      { name: 'Dimensioni', report: 'dimensions', ours: true },
    ]);
  });

  test("a copy of a report and one that has another name are reports, and the user's", async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport(reportScripts(), unobserved);
    await workbook.byHand.rename('Cruscotto', 'Archivio 2015');
    await workbook.byHand.copy('Dimensioni', 'Dimensioni (2)');
    const content = await workbook.host.read(unobserved);
    expect(content.grids.map(({ sheet }) => sheet)).toEqual(['Dati']);
    expect(content.sheets.slice(1)).toEqual([
      { name: 'Archivio 2015', report: 'overview', ours: false },
      { name: 'Dimensioni', report: 'dimensions', ours: true },
      { name: 'Dimensioni (2)', report: 'dimensions', ours: false },
    ]);
  });

  test('large sheets are looked at, and read whole only with a table or behind the formulas of one', async () => {
    const tall = (first: UserCell): UserCell[][] =>
      Array.from({ length: 45 }, (_, row) =>
        Array.from({ length: 70 }, (_, i) => (row + i === 0 ? first : row)),
      );
    const formula = (sheet: string) => ({ formula: `=${sheet}!B45*2`, result: 88 });
    const { host } = await open([
      { name: 'Elenco', cells: tall('Elenco') },
      { name: 'Dati', cells: [...tall('Cluster'), [formula('Conti')]] },
      { name: 'Conti', cells: [...tall(1), [formula('Fonti')]] },
      { name: 'Fonti', cells: [...tall(2), [formula('Dati')]] },
      { name: 'Nascosto', hidden: true, cells: [[], [], [null, null, 'sotto'], ...tall('su')] },
      { name: 'Piccolo', cells: [[formula('Elenco')]] },
    ]);
    const { grids } = await host.read(unobserved);
    const seen = grids.map(({ sheet, hidden, row, column, cells, usedRange }) => ({
      ...{ sheet, hidden: hidden ?? false, at: [row, column], size: [cells.length, cells[0]!.length] },
      ...(usedRange === undefined ? {} : { usedRange }),
    }));
    const whole = { hidden: false, at: [0, 0], size: [46, 70] };
    const used = { row: 0, column: 0, rows: 45, columns: 70 };
    expect(seen).toEqual([
      { sheet: 'Elenco', hidden: false, at: [0, 0], size: [40, 60], usedRange: used },
      ...['Dati', 'Conti', 'Fonti'].map((sheet) => ({ sheet, ...whole })),
      {
        ...{ sheet: 'Nascosto', hidden: true, at: [2, 0], size: [40, 60] },
        usedRange: { row: 2, column: 0, rows: 46, columns: 70 },
      },
      { sheet: 'Piccolo', hidden: false, at: [0, 0], size: [1, 1] },
    ]);
    expect(grids[2]!.formulas).toEqual([{ row: 45, column: 0, formula: '=Fonti!B45*2' }]);
  });

  test('progress ends at the whole', async () => {
    const { host } = await open([MIXED]);
    const signal = listening();
    await host.read(signal);
    expect(signal.shares.at(-1)).toBe(1);
    expect([...signal.shares].sort((a, b) => a - b)).toEqual(signal.shares);
  });
}
