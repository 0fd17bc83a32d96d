// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unobserved } from './openExcel.ts';

const area = { row: 0, column: 0, rows: 1, columns: 1 };

function inputScripts(): SheetScript[] {
  const formula = { formula: "='Campi grezzi'!A1*2" };
  return [
    { key: 'data', name: 'Dati', steps: [{ step: 'write', area, contents: [[formula]] }] },
    { key: 'fields', name: 'Campi grezzi', steps: [{ step: 'write', area, contents: [[21]] }] },
  ];
}

test.each([1, 2, 3, 4, 5])('a failure in sync %i leaves nothing behind', async (sync) => {
  const excel = openExcel([{ name: 'Foglio1' }]);
  excel.failSync(sync, 'AccessDenied', 0.5);
  await expect(excelHost().addSheets(inputScripts(), unobserved)).rejects.toMatchObject({
    code: 'workbook-protected',
  });
  expect(excel.sheetNames()).toEqual(['Foglio1']);
});
