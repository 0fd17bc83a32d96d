// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unwatched } from './openExcel.ts';

const area = { row: 0, column: 0, rows: 1, columns: 1 };

function inputScripts(): SheetScript[] {
  const formula = { formula: "='Campi grezzi'!A1*2" };
  return [
    { key: 'data', name: 'Dati', steps: [{ step: 'write', area, contents: [[formula]] }] },
    { key: 'fields', name: 'Campi grezzi', steps: [{ step: 'write', area, contents: [[21]] }] },
  ];
}

test("the sheets are the user's: unmarked, and read as input", async () => {
  const excel = openExcel([{ name: 'Foglio1' }]);
  const host = excelHost();
  expect(await host.addSheets(inputScripts(), unwatched)).toBe('applied');
  expect(excel.sheetNames()).toEqual(['Foglio1', 'Dati', 'Campi grezzi']);
  const { sheets, grids } = await host.read(unwatched);
  expect(sheets.every(({ report, ours }) => report === null && !ours)).toBe(true);
  expect(grids).toHaveLength(2);
});

test('formulas find the sheet that is made after theirs', async () => {
  const excel = openExcel([{ name: 'Foglio1' }]);
  await excelHost().addSheets(inputScripts(), unwatched);
  await excel.host.settled();
  expect(excel.cells('Dati', 'A1')).toEqual([[42]]);
});

test.each([1, 2, 3, 4, 5])('a failure in sync %i leaves nothing behind', async (sync) => {
  const excel = openExcel([{ name: 'Foglio1' }]);
  excel.failSync(sync, 'AccessDenied', 0.5);
  await expect(excelHost().addSheets(inputScripts(), unwatched)).rejects.toMatchObject({
    code: 'workbook-protected',
  });
  expect(excel.sheetNames()).toEqual(['Foglio1']);
});

test("a name that the user has just taken stays the user's", async () => {
  const excel = openExcel([{ name: 'Foglio1' }, { name: 'Campi grezzi', cells: [['mine']] }]);
  await expect(excelHost().addSheets(inputScripts(), unwatched)).rejects.toMatchObject({
    code: 'host-failed',
  });
  expect(excel.sheetNames()).toEqual(['Foglio1', 'Campi grezzi']);
  expect(excel.cells('Campi grezzi', 'A1')).toEqual([['mine']]);
});
