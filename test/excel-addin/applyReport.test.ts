// SPDX-License-Identifier: EUPL-1.2
import type { Watch } from '../../core/host/port.ts';
import type { Content, SheetScript } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { reportScripts } from '../host/reportScripts.ts';
import { openExcel, unwatched } from './openExcel.ts';

const data = {
  name: 'Dati',
  cells: [
    ['Cluster', 'X'],
    ['A', 1],
  ],
};

test('makes the sheets after those that stand, under their names, and shows the first', async () => {
  const excel = openExcel([data]);
  expect(await excelHost().applyReport(reportScripts(), unwatched)).toBe('applied');
  expect(excel.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
  expect(excel.cells('Cruscotto', 'A1:C3')).toEqual([
    [null, 'Research', 'Network'],
    ['Agrifood', 10, 30],
    ['Energy', 20, null],
  ]);
  expect(excel.cells('Dimensioni', 'A1')).toEqual([['First']]);
  expect(excel.api.getActiveWorkbook()!.getActiveSheet().getSheetName()).toBe('Cruscotto');
});

test('a sheet of ours that is out of date goes with the old report', async () => {
  const excel = openExcel([data]);
  const host = excelHost();
  await host.applyReport(reportScripts('First'), unwatched);
  await host.applyReport(reportScripts('Second').slice(0, 1), unwatched, ['dimensions']);
  expect(excel.sheetNames()).toEqual(['Dati', 'Cruscotto']);
});

test('a second report takes the place of the first, wherever the user has moved it', async () => {
  const excel = openExcel([data]);
  const host = excelHost();
  await host.applyReport(reportScripts('First'), unwatched);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Dimensioni').position = 0;
  });
  await host.applyReport(reportScripts('Second'), unwatched);
  expect(excel.sheetNames()).toEqual(['Dimensioni', 'Dati', 'Cruscotto']);
  expect(excel.cells('Dimensioni', 'A1')).toEqual([['Second']]);
  expect((await host.read(unwatched)).sheets.map(({ ours }) => ours)).toEqual([true, false, true]);
});

test('a report that the user has renamed is kept beside the new one, and is no input', async () => {
  const excel = openExcel([data]);
  const host = excelHost();
  await host.applyReport(reportScripts('First'), unwatched);
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Cruscotto').name = 'Archivio 2015';
  });
  await host.applyReport(reportScripts('Second'), unwatched);
  expect(excel.sheetNames()).toEqual(['Dati', 'Archivio 2015', 'Dimensioni', 'Cruscotto']);
  const { sheets, grids } = await host.read(unwatched);
  expect(sheets[1]).toEqual({ name: 'Archivio 2015', report: 'overview', ours: false });
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Dati']);
});

test("leaves the user's own sheets alone, a copy of a report included", async () => {
  const excel = openExcel([data, { name: 'Note', cells: [['mine']] }]);
  const host = excelHost();
  await host.applyReport(reportScripts('First'), unwatched);
  await Excel.run(async ({ workbook }) => {
    // A copy in Excel carries the mark along, with the id of the original in it.
    const { names } = workbook.worksheets.getItem('Dimensioni');
    const mark = names.getItem('_cruscotto').load('formula');
    await workbook.context.sync();
    const copy = workbook.worksheets.add('Dimensioni (2)');
    copy.names.add('_cruscotto', String(mark.formula));
    copy.getRange('A1').values = [['copied']];
  });
  expect((await host.read(unwatched)).sheets.at(-1)).toEqual({
    name: 'Dimensioni (2)',
    report: 'dimensions',
    ours: false,
  });
  await host.applyReport(reportScripts('Second'), unwatched);
  expect(excel.sheetNames()).toEqual(['Dati', 'Note', 'Cruscotto', 'Dimensioni', 'Dimensioni (2)']);
  expect(excel.cells('Dimensioni (2)', 'A1')).toEqual([['copied']]);
  expect(excel.cells('Note', 'A1')).toEqual([['mine']]);
});

/** How far a watched job gets before it is cancelled. */
function cancelAfter(reports: number): Watch {
  let heard = 0;
  return {
    progress() {
      heard += 1;
    },
    get cancelled() {
      return heard >= reports;
    },
  };
}

test.each([0, 1])('cancelled after %i reports of progress: the old report stands', async (reports) => {
  const excel = openExcel([data]);
  const host = excelHost();
  await host.applyReport(reportScripts('First'), unwatched);
  expect(await host.applyReport(reportScripts('Second'), cancelAfter(reports))).toBe('cancelled');
  expect(excel.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
  expect(excel.cells('Dimensioni', 'A1')).toEqual([['First']]);
});

test('tells its progress up to the end', async () => {
  openExcel([data]);
  const shares: number[] = [];
  const watch = { progress: (share: number) => void shares.push(share), cancelled: false };
  await excelHost().applyReport(reportScripts(), watch);
  expect(shares).toEqual([0.5, 1]);
});

test('five syncs, whatever the number of clusters', async () => {
  for (const clusters of [9, 500]) {
    const excel = openExcel([data]);
    const scores = Array.from({ length: clusters }, (_, row) => ['Cluster', ...Array(45).fill(row / 7)]);
    await excelHost().applyReport([scriptOf(scores)], unwatched);
    expect(excel.syncs()).toBe(5);
  }
});

test('contents above what a request may carry travel in several', async () => {
  const excel = openExcel([data]);
  const texts = Array.from({ length: 600 }, (_, row) => [
    String.fromCharCode(97 + (row % 26)).repeat(10_000),
  ]);
  await excelHost().applyReport([scriptOf(texts)], unwatched);
  expect(excel.syncs()).toBe(6);
  expect(excel.cells('Grande', 'A1:A600')).toEqual(texts);
});

function scriptOf(contents: readonly (readonly Content[])[]): SheetScript {
  const area = { row: 0, column: 0, rows: contents.length, columns: contents[0]!.length };
  return { key: 'large', name: 'Grande', steps: [{ step: 'write', area, contents }] };
}
