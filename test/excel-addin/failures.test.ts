// SPDX-License-Identifier: EUPL-1.2
import { excelHost } from '../../excel-addin/excelHost.ts';
import { reportScripts } from '../host/reportScripts.ts';
import { type OpenExcel, openExcel, unobserved, until } from './openExcel.ts';

const data = {
  name: 'Dati',
  cells: [
    ['Cluster', 'X'],
    ['A', 1],
  ],
};
const SYNCS = 5;

/** One whole report stands beside the data, and nothing else. */
function expectWholeReport(excel: OpenExcel, title: string) {
  expect(excel.sheetNames()).toEqual(['Dati', 'Cruscotto', 'Dimensioni']);
  expect(excel.cells('Dimensioni', 'A1')).toEqual([[title]]);
  expect(excel.cells('Cruscotto', 'A3:B3')).toEqual([['Energy', 20]]);
  expect(excel.cells('Dati', 'A2:B2')).toEqual([['A', 1]]);
}

describe.each([1, 2, 3, 4, 5])('a failure in sync %i', (sync) => {
  test.each([0, 0.3, 0.6])('after a share of %d of its actions leaves the old report', async (share) => {
    const excel = openExcel([data]);
    const host = excelHost();
    await host.applyReport(reportScripts('First'), unobserved);
    excel.failSync(sync, 'GeneralException', share);
    await expect(host.applyReport(reportScripts('Second'), unobserved)).rejects.toMatchObject({
      name: 'HostError',
      code: 'host-failed',
    });
    expectWholeReport(excel, 'First');
    await host.applyReport(reportScripts('Third'), unobserved);
    expectWholeReport(excel, 'Third');
  });

  test('leaves nothing behind where there was no report', async () => {
    const excel = openExcel([data]);
    excel.failSync(sync, 'GeneralException', 0.5);
    await expect(excelHost().applyReport(reportScripts('First'), unobserved)).rejects.toMatchObject({
      code: 'host-failed',
    });
    expect(excel.sheetNames()).toEqual(['Dati']);
  });
});

test('wherever the last sync fails, one whole report stands', async () => {
  const outcomes = new Set<string>();
  for (let share = 0; share < 1; share += 0.02) {
    const excel = openExcel([data]);
    const host = excelHost();
    await host.applyReport(reportScripts('First'), unobserved);
    excel.failSync(SYNCS, 'GeneralException', share);
    const outcome = await host.applyReport(reportScripts('Second'), unobserved).catch(() => 'failed');
    expectWholeReport(excel, outcome === 'applied' ? 'Second' : 'First');
    outcomes.add(outcome);
  }
  expect(outcomes).toEqual(new Set(['failed', 'applied']));
});

test('where Excel does not even let us tidy up, the first error is the one that is told', async () => {
  const excel = openExcel([data]);
  excel.failSync(4, 'RequestPayloadSizeLimitExceeded');
  excel.failSync(5, 'GeneralException');
  await expect(excelHost().applyReport(reportScripts(), unobserved)).rejects.toMatchObject({
    code: 'too-large',
  });
});

test('a protected workbook is refused before anything is changed', async () => {
  const excel = openExcel([data]);
  await Excel.run(async ({ workbook }) => workbook.protection.protect());
  const before = excel.syncs();
  await expect(excelHost().applyReport(reportScripts(), unobserved)).rejects.toMatchObject({
    code: 'workbook-protected',
  });
  expect(excel.syncs() - before).toBe(1);
  expect(excel.sheetNames()).toEqual(['Dati']);
});

test('says at once that a cell is being edited, and changes nothing', async () => {
  const excel = openExcel([data]);
  const host = excelHost();
  excel.host.faults.cellBeingEdited = true;
  const refusal = { name: 'HostError', code: 'cell-being-edited' };
  await expect(host.read(unobserved)).rejects.toMatchObject(refusal);
  await expect(host.applyReport(reportScripts(), unobserved)).rejects.toMatchObject(refusal);
  await expect(host.goTo('Dati', 'A1')).rejects.toMatchObject(refusal);
  excel.host.faults.cellBeingEdited = false;
  expect(excel.sheetNames()).toEqual(['Dati']);
  expect(await host.applyReport(reportScripts(), unobserved)).toBe('applied');
});

test('a report that is half made waits for the end of editing', async () => {
  const excel = openExcel([data]);
  let answered = false;
  const applying = excelHost()
    .applyReport(reportScripts('First'), {
      cancelled: false,
      progress() {
        excel.host.faults.cellBeingEdited = true;
      },
    })
    .finally(() => {
      answered = true;
    });
  await until(() => excel.syncs() === SYNCS);
  expect(answered).toBe(false);
  excel.host.faults.cellBeingEdited = false;
  expect(await applying).toBe('applied');
  expectWholeReport(excel, 'First');
});

test('shows a cell', async () => {
  const excel = openExcel([data, { name: 'Altro', cells: [[1]] }]);
  await excelHost().goTo('Altro', 'B7');
  expect(excel.api.getActiveWorkbook()!.getActiveSheet().getSheetName()).toBe('Altro');
  expect(excel.api.getActiveWorkbook()!.getActiveRange()!.getA1Notation()).toBe('B7');
});
