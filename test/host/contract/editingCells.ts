// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../../../core/host/port.ts';
import type { Program, UserSheet } from '../openWorkbook.ts';

const METHOD: UserSheet = {
  name: 'Metodo',
  cells: [
    ['Chiave', 'Valore'],
    ['a', 1],
    ['b', { formula: '=B2*2', result: 2 }],
    ['c', 3],
    ['d', { formula: '=""', result: null }],
  ],
};

const edit = (row: number, content: string | number, over: CellEdit['over'] = 'constants'): CellEdit => ({
  sheet: 'Metodo',
  area: { row, column: 1, rows: 1, columns: 1 },
  contents: [[content]],
  over,
});

export function editingCells({ open }: Program): void {
  test('constants change; a formula stays, and its edit is named', async () => {
    const workbook = await open([METHOD]);
    expect(await workbook.host.editCells([edit(1, 'x'), edit(2, 'y'), edit(3, 5)])).toEqual([1]);
    expect(await workbook.cells('Metodo', 'A1:B2')).toEqual([
      ['Chiave', 'Valore'],
      ['a', 'x'],
    ]);
    expect(await workbook.cells('Metodo', 'A4:B4')).toEqual([['c', 5]]);
    expect(await workbook.formulas('Metodo')).toEqual(['=B2*2', '=""']);
  });

  test('an empty text empties the cell, and null leaves it', async () => {
    const workbook = await open([METHOD]);
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    const contents = [
      [null, ''],
      ['', null],
    ];
    await workbook.host.editCells([{ sheet: 'Metodo', area, contents, over: 'constants' }]);
    expect(await workbook.cells('Metodo', 'A1:B2')).toEqual([
      ['Chiave', null],
      [null, 1],
    ]);
  });

  test('where cells have to be blank, nothing of the area is written over anything', async () => {
    const workbook = await open([METHOD]);
    const area = { row: 3, column: 1, rows: 3, columns: 1 };
    const three: CellEdit = { sheet: 'Metodo', area, contents: [['x'], ['y'], ['z']], over: 'blanks' };
    const edits = [three, ...[4, 5, 2, 3].map((row) => edit(row, 'w', 'blanks'))];
    expect(await workbook.host.editCells(edits)).toEqual([0, 1, 3, 4]);
    expect(await workbook.cells('Metodo', 'B4:B6')).toEqual([[3], [null], ['w']]);
    expect(await workbook.formulas('Metodo')).toEqual(['=B2*2', '=""']);
  });

  test('a number format comes with the content, which is what it is given as', async () => {
    const cells = [['x'], [{ percent: 0.125 }], [{ text: '1,5' }], [3]];
    const workbook = await open([{ name: 'Dati', cells }]);
    const { host } = workbook;
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    const before = [['0.0%'], ['@'], ['General']];
    expect(await host.numberFormats([{ sheet: 'Dati', area }])).toEqual([before]);
    const change = { sheet: 'Dati', area, over: 'constants' } as const;
    const general = [['General'], ['General'], ['General']];
    await host.editCells([{ ...change, contents: [[12.5], [1.5], [4]], numberFormats: general }]);
    expect(await workbook.cells('Dati', 'A1:A4')).toEqual([['x'], [12.5], [1.5], [4]]);
    expect(await host.numberFormats([{ sheet: 'Dati', area }])).toEqual([general]);
    await host.editCells([{ ...change, contents: [[0.125], ['1,5'], [3]], numberFormats: before }]);
    expect(await workbook.cells('Dati', 'A1:A4')).toEqual([['x'], [0.125], ['1,5'], [3]]);
    expect(await host.numberFormats([{ sheet: 'Dati', area }])).toEqual([before]);
  });

  test('no edit is none', async () => {
    const workbook = await open([METHOD]);
    const before = await workbook.picture('Metodo');
    expect(await workbook.host.editCells([])).toEqual([]);
    expect(await workbook.picture('Metodo')).toEqual(before);
  });

  test('a sheet that is gone is told, and nothing is changed', async () => {
    const workbook = await open([METHOD]);
    const before = await workbook.picture('Metodo');
    const editing = workbook.host.editCells([{ ...edit(1, 'x'), sheet: 'Altro' }]);
    await expect(editing).rejects.toMatchObject({ name: 'HostError', code: 'sheet-gone', detail: 'Altro' });
    expect(await workbook.picture('Metodo')).toEqual(before);
  });
}
