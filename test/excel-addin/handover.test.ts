// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { type OpenExcel, openExcel, unobserved } from './openExcel.ts';

const REPORT = ['A', 'B', 'C'];

/** A sheet each, with the title in its first cell. */
function scriptsOf(names: readonly string[], title: string): SheetScript[] {
  return names.map((name) => ({
    key: name,
    name,
    steps: [{ step: 'write', area: { row: 0, column: 0, rows: 1, columns: 1 }, contents: [[title]] }],
  }));
}

async function openReported(): Promise<OpenExcel> {
  const excel = openExcel([{ name: 'Dati' }, { name: 'Note' }]);
  await excelHost().applyReport(scriptsOf(REPORT, 'old'), unobserved);
  return excel;
}

/** Puts the sheets in this order, as their user does. */
async function reorder(names: readonly string[]): Promise<void> {
  await Excel.run(async ({ workbook: { worksheets } }) => {
    names.forEach((name, position) => {
      worksheets.getItem(name).position = position;
    });
  });
}

function titles(excel: OpenExcel, names: readonly string[]): unknown[] {
  return names.map((name) => excel.cells(name, 'A1')[0]![0]);
}

test.each([
  [['C', 'Dati', 'B', 'Note', 'A']],
  [['B', 'C', 'Dati', 'A', 'Note']],
  [['Dati', 'A', 'Note', 'C', 'B']],
])('sheets that the user has put in the order %j stay there', async (order) => {
  const excel = await openReported();
  await reorder(order);
  await excelHost().applyReport(scriptsOf(REPORT, 'new'), unobserved);
  expect(excel.sheetNames()).toEqual(order);
  expect(titles(excel, REPORT)).toEqual(['new', 'new', 'new']);
});

test('a sheet that the report did not have goes to the end, one that it has no more goes', async () => {
  const excel = await openReported();
  await reorder(['B', 'Dati', 'A', 'Note', 'C']);
  await excelHost().applyReport(scriptsOf(['A', 'D', 'B'], 'new'), unobserved, ['C']);
  expect(excel.sheetNames()).toEqual(['B', 'Dati', 'A', 'Note', 'D']);
  expect(titles(excel, ['A', 'B', 'D'])).toEqual(['new', 'new', 'new']);
});

test('a sheet of the report that is not made again stays', async () => {
  const excel = await openReported();
  await excelHost().applyReport(scriptsOf(['B'], 'new'), unobserved);
  expect(excel.sheetNames()).toEqual(['Dati', 'Note', ...REPORT]);
  expect(titles(excel, REPORT)).toEqual(['old', 'new', 'old']);
});
