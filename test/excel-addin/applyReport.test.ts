// SPDX-License-Identifier: EUPL-1.2
import type { Content, SheetScript } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { reportScripts } from '../host/reportScripts.ts';
import { openExcel, unobserved } from './openExcel.ts';

const data = {
  name: 'Dati',
  cells: [
    ['Cluster', 'X'],
    ['A', 1],
  ],
};

test('shows the first sheet of the report', async () => {
  const excel = openExcel([data]);
  await excelHost().applyReport(reportScripts(), unobserved);
  expect(excel.api.getActiveWorkbook()!.getActiveSheet().getSheetName()).toBe('Cruscotto');
});

test('a second report takes the place of the first, wherever the user has moved it', async () => {
  const excel = openExcel([data]);
  const host = excelHost();
  await host.applyReport(reportScripts('First'), unobserved);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Dimensioni').position = 0;
  });
  await host.applyReport(reportScripts('Second'), unobserved);
  expect(excel.sheetNames()).toEqual(['Dimensioni', 'Dati', 'Cruscotto']);
  expect(excel.cells('Dimensioni', 'A1')).toEqual([['Second']]);
  expect((await host.read(unobserved)).sheets.map(({ ours }) => ours)).toEqual([true, false, true]);
});

test('five syncs, whatever the number of clusters', async () => {
  for (const clusters of [9, 500]) {
    const excel = openExcel([data]);
    const scores = Array.from({ length: clusters }, (_, row) => ['Cluster', ...Array(45).fill(row / 7)]);
    await excelHost().applyReport([scriptOf(scores)], unobserved);
    expect(excel.syncs()).toBe(5);
  }
});

test('contents above what a request may carry travel in several', async () => {
  const excel = openExcel([data]);
  const texts = Array.from({ length: 600 }, (_, row) => [
    String.fromCharCode(97 + (row % 26)).repeat(10_000),
  ]);
  await excelHost().applyReport([scriptOf(texts)], unobserved);
  expect(excel.syncs()).toBe(6);
  expect(excel.cells('Grande', 'A1:A600')).toEqual(texts);
});

function scriptOf(contents: readonly (readonly Content[])[]): SheetScript {
  const area = { row: 0, column: 0, rows: contents.length, columns: contents[0]!.length };
  return { key: 'large', name: 'Grande', steps: [{ step: 'write', area, contents }] };
}
