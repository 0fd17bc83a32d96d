// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../../core/host/port.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel } from './openExcel.ts';

const SHEET = {
  name: 'Metodo',
  cells: [
    ['Chiave', 'Valore'],
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ],
};

const edit = (row: number, content: string | number, over: CellEdit['over'] = 'constants'): CellEdit => ({
  sheet: 'Metodo',
  area: { row, column: 1, rows: 1, columns: 1 },
  contents: [[content]],
  over,
});

test('two syncs, whatever the number of edits', async () => {
  for (const edits of [[edit(1, 'x')], [edit(1, 'x'), edit(2, 'y'), edit(3, 5)]]) {
    const excel = openExcel([SHEET]);
    expect(await excelHost().editCells(edits)).toEqual([]);
    expect(excel.syncs()).toBe(2);
  }
});

test('no edit asks nothing of Excel', async () => {
  const excel = openExcel([SHEET]);
  const before = excel.syncs();
  expect(await excelHost().editCells([])).toEqual([]);
  expect(excel.syncs()).toBe(before);
});

test('a protected sheet is told', async () => {
  const excel = openExcel([SHEET]);
  await Excel.run(async ({ workbook }) => workbook.worksheets.getItem('Metodo').protection.protect());
  await expect(excelHost().editCells([edit(1, 'x')])).rejects.toMatchObject({ code: 'sheet-protected' });
  expect(excel.cells('Metodo', 'B2')).toEqual([[1]]);
});
