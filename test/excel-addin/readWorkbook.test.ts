// SPDX-License-Identifier: EUPL-1.2
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unobserved } from './openExcel.ts';

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
  expect(excel.syncs()).toBe(2 + 5 + 1);
  expect(shares).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1]);
});

test('four syncs, whatever the number of clusters', async () => {
  for (const clusters of [9, 500]) {
    const cells = Array.from({ length: clusters }, (_, row) => Array.from({ length: 45 }, () => row));
    const excel = openExcel([
      { name: 'Dati', cells },
      { name: 'Cluster', cells: [[1]] },
    ]);
    await excelHost().read(unobserved);
    expect(excel.syncs()).toBe(4);
  }
});

test('says what the user can do where Excel refuses', async () => {
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
  excel.failSync(3, 'ResponsePayloadSizeLimitExceeded');
  await expect(excelHost().read(unobserved)).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
});
