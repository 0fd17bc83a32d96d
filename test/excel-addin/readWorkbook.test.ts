// SPDX-License-Identifier: EUPL-1.2
import { excelHost } from '../../excel-addin/excelHost.ts';
import { reportScripts } from '../host/reportScripts.ts';
import { openExcel, unwatched } from './openExcel.ts';

test('reads the used cells of every sheet, each as what it is', async () => {
  openExcel([
    {
      name: 'Dati',
      cells: [
        [null, null, null],
        [null, 'Cluster', 'X'],
        [null, '#N/A', true],
        [null, { formula: '=1/0' }, { formula: '=""' }],
        [null, '=2+2', 0.1],
      ],
    },
    { name: 'Vuoto' },
    { name: 'Nascosto', hidden: true, cells: [[7]] },
  ]);
  const content = await excelHost().read(unwatched);
  expect(content.sheets).toEqual([
    { name: 'Dati', report: null, ours: false },
    { name: 'Vuoto', report: null, ours: false },
    { name: 'Nascosto', report: null, ours: false },
  ]);
  expect(content.grids).toEqual([
    {
      sheet: 'Dati',
      row: 1,
      column: 1,
      cells: [
        ['Cluster', 'X'],
        [{ error: '#N/A' }, true],
        [{ error: '#DIV/0!' }, null],
        ['=2+2', 0.1],
      ],
    },
    { sheet: 'Nascosto', row: 0, column: 0, cells: [[7]] },
  ]);
});

test('leaves out what carries our mark', async () => {
  openExcel([{ name: 'Dati', cells: [[1]] }]);
  const host = excelHost();
  await host.applyReport(reportScripts(), unwatched);
  const content = await host.read(unwatched);
  expect(content.grids.map((grid) => grid.sheet)).toEqual(['Dati']);
  expect(content.sheets).toEqual([
    { name: 'Dati', report: null, ours: false },
    { name: 'Cruscotto', report: 'overview', ours: true },
    { name: 'Dimensioni', report: 'dimensions', ours: true },
  ]);
});

test('cuts a large sheet, loses nothing, and tells how far it is', async () => {
  const cells = Array.from({ length: 3000 }, (_, row) =>
    Array.from({ length: 60 }, (_, column) => row + column / 7),
  );
  const excel = openExcel([
    { name: 'Dati', cells },
    { name: 'Altro', cells: [[1]] },
  ]);
  const shares: number[] = [];
  const content = await excelHost().read({ progress: (share) => shares.push(share), cancelled: false });
  expect(content.grids[0]!.cells).toEqual(cells);
  expect(content.grids[1]!.cells).toEqual([[1]]);
  expect(excel.syncs()).toBe(2 + 3);
  expect(shares).toEqual([1 / 3, 2 / 3, 1]);
});

test('three syncs, whatever the number of clusters', async () => {
  for (const clusters of [9, 500]) {
    const cells = Array.from({ length: clusters }, (_, row) => Array.from({ length: 45 }, () => row));
    const excel = openExcel([
      { name: 'Dati', cells },
      { name: 'Cluster', cells: [[1]] },
    ]);
    await excelHost().read(unwatched);
    expect(excel.syncs()).toBe(3);
  }
});

test('says what the user can do where Excel refuses', async () => {
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
  excel.failSync(3, 'ResponsePayloadSizeLimitExceeded');
  await expect(excelHost().read(unwatched)).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
});
