// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../../core/host/port.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unwatched } from './openExcel.ts';

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

test('texts stay texts and numbers numbers, whatever they look like; other cells stay', async () => {
  openExcel([SHEET]);
  const texts = ['2/3', '=1+1', '0;100', '-', 'vero', '007', '\u0027x', 'SET1'];
  const area = { row: 4, column: 0, rows: texts.length, columns: 2 };
  const contents = texts.map((text, index) => [text, index]);
  expect(await excelHost().editCells([{ sheet: 'Metodo', area, contents, over: 'blanks' }])).toEqual([]);
  const { grids } = await excelHost().read(unwatched);
  expect(grids[0]!.cells).toEqual([...SHEET.cells, ...contents]);
});

test('an empty text empties the cell, and null leaves it', async () => {
  const excel = openExcel([SHEET]);
  const area = { row: 1, column: 0, rows: 2, columns: 2 };
  const contents = [
    [null, ''],
    ['', null],
  ];
  await excelHost().editCells([{ sheet: 'Metodo', area, contents, over: 'constants' }]);
  expect(excel.cells('Metodo', 'A1:B4')).toEqual([
    ['Chiave', 'Valore'],
    ['a', null],
    [null, 2],
    ['c', 3],
  ]);
});

test('a formula stays, the other edits are made, in two syncs', async () => {
  const excel = openExcel([SHEET]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Metodo').getRange('B3').formulas = [['=B2*2']];
  });
  await excel.host.settled();
  const before = excel.syncs();
  expect(await excelHost().editCells([edit(1, 'x'), edit(2, 'y'), edit(3, 5)])).toEqual([1]);
  expect(excel.syncs() - before).toBe(2);
  expect(excel.cells('Metodo', 'B2')).toEqual([['x']]);
  expect(excel.cells('Metodo', 'B4')).toEqual([[5]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Metodo').getRange('B3').load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([['=B2*2']]);
  });
});

test('where cells have to be blank, nothing of the area is written over anything', async () => {
  const excel = openExcel([SHEET]);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Metodo').getRange('B6').formulas = [['=""']];
  });
  const area = { row: 3, column: 1, rows: 2, columns: 1 };
  const two: CellEdit = { sheet: 'Metodo', area, contents: [['x'], ['y']], over: 'blanks' };
  expect(await excelHost().editCells([two, edit(5, 'z', 'blanks'), edit(4, 'w', 'blanks')])).toEqual([0, 1]);
  expect(excel.cells('Metodo', 'B4:B5')).toEqual([[3], ['w']]);
});

test('no edit asks nothing of Excel', async () => {
  const excel = openExcel([SHEET]);
  const before = excel.syncs();
  expect(await excelHost().editCells([])).toEqual([]);
  expect(excel.syncs()).toBe(before);
});

test('what Excel refuses is told, with the sheet', async () => {
  const excel = openExcel([SHEET]);
  await expect(excelHost().editCells([{ ...edit(1, 'x'), sheet: 'Altro' }])).rejects.toMatchObject({
    code: 'sheet-gone',
    detail: 'Altro',
  });
  await Excel.run(async ({ workbook }) => workbook.worksheets.getItem('Metodo').protection.protect());
  await expect(excelHost().editCells([edit(1, 'x')])).rejects.toMatchObject({ code: 'sheet-protected' });
  expect(excel.cells('Metodo', 'B2')).toEqual([[1]]);
});
