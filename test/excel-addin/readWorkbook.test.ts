// SPDX-License-Identifier: EUPL-1.2
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unobserved } from './openExcel.ts';

test('cuts a large sheet, loses nothing, and tells how far it is', async () => {
  const cells = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 60 }, (_, column) => (row + column === 0 ? 'Cluster' : row + column / 7)),
  );
  const excel = openExcel([
    { name: 'Dati', cells },
    { name: 'Altro', cells: [[1]] },
  ]);
  const shares: number[] = [];
  const content = await excelHost().read({ progress: (share) => shares.push(share), cancelled: false });
  expect(content.grids[0]!.cells).toEqual(cells);
  expect(content.grids[1]!.cells).toEqual([[1]]);
  // Names and extents, a look, where anything stands, the cells in four parts, merged areas.
  expect(excel.syncs()).toBe(2 + 1 + 1 + 4 + 1);
  expect(shares).toHaveLength(1 + 4 + 1 + 1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('four syncs, or five with a look at large sheets, whatever the number of clusters', async () => {
  for (const [clusters, syncs] of [
    [9, 4],
    [100, 5],
    [500, 5],
  ] as const) {
    const rows = Array.from({ length: clusters }, (_, row) => Array.from({ length: 45 }, () => row));
    const cells = [['Cluster', ...Array.from({ length: 44 }, (_, i) => `KPI${i}`)], ...rows];
    const excel = openExcel([
      { name: 'Dati', cells },
      { name: 'Cluster', cells: [[1]] },
    ]);
    const { grids } = await excelHost().read(unobserved);
    expect(grids[0]!.cells).toEqual(cells);
    expect(excel.syncs()).toBe(syncs);
  }
});

test('says what the user can do where Excel refuses', async () => {
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
  excel.failSync(3, 'ResponsePayloadSizeLimitExceeded');
  await expect(excelHost().read(unobserved)).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
});

test('an answer stays below what Excel on the web hands out, whatever the numbers', async () => {
  const number = -123_456.123_456_789_01;
  const numbers = Array.from({ length: 999 }, () => Array.from({ length: 40 }, (_, c) => number / (c + 1)));
  const cells = [Array.from({ length: 40 }, () => 'Cluster'), ...numbers];
  const excel = openExcel([{ name: 'Dati', cells }]);
  await excelHost().read(unobserved);
  expect(excel.syncs()).toBe(7);
  expect(excel.wire.largestResponse).toBeLessThan(4_500_000);
});

test('1,000,000 cells come in answers of bounded size, and the numbers in few of them', async () => {
  const cells = Array.from({ length: 25_000 }, (_, row) =>
    Array.from({ length: 40 }, (_, column) => (row === 0 ? 'Cluster' : row + column / 7)),
  );
  const excel = openExcel([{ name: 'Dati', cells }]);
  const { grids } = await excelHost().read(unobserved);
  expect(grids[0]!.cells).toEqual(cells);
  expect(excel.wire.largestResponse).toBeLessThan(4_500_000);
  expect(excel.syncs()).toBeLessThan(25);
});

test('cells that are too long for an answer are asked for again in smaller parts', async () => {
  const cells = Array.from({ length: 2_500 }, (_, row) => [
    row === 0 ? 'Cluster' : `${row} `.padEnd(row < 1000 ? 10 : 6000, 'è"'),
  ]);
  const excel = openExcel([{ name: 'Dati', cells }]);
  const { grids } = await excelHost().read(unobserved);
  expect(grids[0]!.cells).toEqual(cells);
  expect(excel.wire.largestResponse).toBeLessThan(4_500_000);
});

describe('days', () => {
  const cells = [
    ['Giorno', 'Numero', 'Quota'],
    [{ number: 45_413 - 1462, numberFormat: 'dd/mm/yyyy' }, 45_413, { number: 0.5, numberFormat: '0%' }],
  ];

  test('of a workbook that counts from 1904 become those of any other; numbers stay', async () => {
    openExcel([{ name: 'Dati', cells }], { counts1904: true });
    const { grids } = await excelHost().read(unobserved);
    expect(grids[0]!.cells[1]).toEqual([45_413, 45_413, 0.5]);
  });

  test('of a workbook that counts from 1900 stay', async () => {
    openExcel([{ name: 'Dati', cells }]);
    const { grids } = await excelHost().read(unobserved);
    expect(grids[0]!.cells[1]).toEqual([45_413 - 1462, 45_413, 0.5]);
  });

  test('are told apart in an Excel without merged areas too', async () => {
    openExcel([{ name: 'Dati', cells }], { counts1904: true, sets: { ExcelApi: '1.8' } });
    const { grids } = await excelHost().read(unobserved);
    expect(grids[0]!.cells[1]).toEqual([45_413, 45_413, 0.5]);
  });
});

describe('what an older Excel can not show is unseen', () => {
  const shown = {
    name: 'Dati',
    cells: [[1], [2], [3]],
    merged: [{ row: 0, column: 0, rows: 2, columns: 1 }],
  };

  async function sightsOf(hiddenRows: readonly number[], version: string) {
    const excel = openExcel([{ ...shown, hiddenRows }], { sets: { ExcelApi: version } });
    const { grids } = await excelHost().read(unobserved);
    const { sheet: _, row: _row, column: _column, cells: _cells, ...sights } = grids[0]!;
    return { sights, syncs: excel.syncs() };
  }

  test.each([
    ['1.13', [1], { merges: shown.merged, hiddenRows: [1] }, 4],
    ['1.12', [1], { hiddenRows: [1], unseen: ['merges'] }, 3],
    ['1.8', [1], { unseen: ['merges', 'hiddenRows'] }, 3],
    ['1.8', [], { unseen: ['merges'] }, 3],
    ['1.8', [0, 1, 2], { hiddenRows: [0, 1, 2], unseen: ['merges'] }, 3],
  ])('ExcelApi %s, hidden rows %j', async (version, hiddenRows, sights, syncs) => {
    expect(await sightsOf(hiddenRows, version)).toEqual({ sights, syncs });
  });
});

test('more merged areas than Excel tells at once are read in parts', async () => {
  const cells = Array.from({ length: 1400 }, (_, row) => [row % 2 === 0 ? 'Cluster' : null, row]);
  const merged = Array.from({ length: 700 }, (_, i) => ({ row: 2 * i, column: 0, rows: 2, columns: 1 }));
  const excel = openExcel([{ name: 'Dati', cells, merged }]);
  const { grids } = await excelHost().read(unobserved);
  expect(grids[0]!.merges).toEqual(merged);
  expect(excel.syncs()).toBe(6);
});

test('of 60 sheets, 59 of them large ones without a table, only a look at each is asked for', async () => {
  const [rows, columns] = [100, 500];
  const foreign = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => row));
  const dati = [
    ['Cluster', 'KPI1'],
    ['A', 5],
  ];
  const open = (others: number) =>
    openExcel([
      { name: 'Dati', cells: dati },
      ...Array.from({ length: others }, (_, i) => ({ name: `Altro ${i}`, cells: foreign })),
    ]);
  const alone = open(0);
  await excelHost().read(unobserved);
  const excel = open(59);
  const { grids } = await excelHost().read(unobserved);
  expect(grids).toHaveLength(60);
  expect(grids[0]!.cells).toEqual(dati);
  const used = { row: 0, column: 0, rows, columns };
  for (const { usedRange, cells } of grids.slice(1)) {
    expect([usedRange, cells.length, cells[0]!.length]).toEqual([used, 40, 60]);
  }
  // One more for the looks at 33 sheets each; all cells of all sheets would take 74 more.
  expect([alone.syncs(), excel.syncs()]).toEqual([4, 6]);
  const bytes = excel.wire.responseBytes - alone.wire.responseBytes;
  expect(bytes / 59 / (40 * 60)).toBeLessThan(15);
});

test('where Excel tells no merged areas at all, the cells are read all the same', async () => {
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
  for (const sync of [4, 5]) excel.failSync(sync, 'GeneralException');
  expect((await excelHost().read(unobserved)).grids).toEqual([
    { sheet: 'Dati', row: 0, column: 0, cells: [[1]], unseen: ['merges'] },
  ]);
});
