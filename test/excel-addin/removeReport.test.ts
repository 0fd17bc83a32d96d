// SPDX-License-Identifier: EUPL-1.2
import type { ProgressSignal } from '../../core/host/port.ts';
import { publish } from '../../core/publish.ts';
import { removeReport } from '../../core/removeReport.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { type OpenExcel, openExcel, unobserved } from './openExcel.ts';

const INDICATORS = {
  name: 'Indicatori',
  cells: [
    ['Codice', 'Verso', 'Minimo', 'Massimo'],
    ['X', '+', 0, 10],
    ['Y', '+', 0, 10],
  ],
};
const DATA = {
  name: 'Dati',
  cells: [
    ['Cluster', 'X', 'Y'],
    ['A', 5, 10],
    ['B', 1, 2],
  ],
};
const OWN = ['Indicatori', 'Dati'];
const REPORT = ['Cruscotto', 'Dimensioni', 'Metodo usato'];

async function openReported(hidden = false): Promise<OpenExcel> {
  const excel = openExcel([{ ...INDICATORS }, { ...DATA }]);
  await publish(excelHost(), { language: 'it' }, unobserved);
  expect(excel.sheetNames()).toEqual([...OWN, ...REPORT]);
  if (hidden) {
    await Excel.run(async ({ workbook: { worksheets } }) => {
      for (const name of OWN) worksheets.getItem(name).visibility = 'Hidden';
    });
  }
  return excel;
}

test('the sheets of the report go in one stroke, the user’s stay as they were', async () => {
  const excel = await openReported();
  const before = excel.syncs();
  expect(await removeReport(excelHost(), unobserved)).toEqual({ outcome: 'removed', sheets: REPORT });
  expect(excel.syncs() - before).toBe(9);
  expect(excel.sheetNames()).toEqual(OWN);
  expect(excel.cells('Dati', 'A1:C3')).toEqual(DATA.cells);
});

test('copies, renamed sheets and sheets of the same name belong to the user', async () => {
  const excel = await openReported();
  await Excel.run(async ({ workbook: { worksheets } }) => {
    worksheets.getItem('Dimensioni').name = 'Da tenere';
    worksheets.add('Dimensioni');
  });
  expect(await removeReport(excelHost(), unobserved)).toEqual({
    outcome: 'removed',
    sheets: ['Cruscotto', 'Metodo usato'],
  });
  expect(excel.sheetNames()).toEqual([...OWN, 'Da tenere', 'Dimensioni']);
});

test('without a report there is nothing to remove, and nothing is touched', async () => {
  const excel = openExcel([{ ...DATA }]);
  expect(await removeReport(excelHost(), unobserved)).toEqual({ outcome: 'removed', sheets: [] });
  expect(excel.sheetNames()).toEqual(['Dati']);
});

test('cancelled before the stroke, the report stays', async () => {
  const excel = await openReported();
  for (const at of [0, 0.8]) {
    const signal = cancelledFrom(at);
    expect(await removeReport(excelHost(), signal)).toEqual({ outcome: 'cancelled' });
    expect(excel.sheetNames()).toEqual([...OWN, ...REPORT]);
  }
});

/** Cancelled as soon as that share is done. */
function cancelledFrom(share: number): ProgressSignal {
  let done = 0;
  return {
    progress(now) {
      done = now;
    },
    get cancelled() {
      return done >= share;
    },
  };
}

test.each([
  [0, 'host-failed', [...OWN, ...REPORT]],
  [0.4, 'host-failed', [...OWN, ...REPORT]],
  [0.9, 'applied', OWN],
])('refused %d into the stroke, the report is whole or gone: %s', async (share, end, left) => {
  const excel = await openReported();
  const { sheets } = await excelHost().read(unobserved);
  const keys = sheets.flatMap(({ report }) => report ?? []);
  // Three syncs come before the stroke.
  excel.failSync(4, 'GeneralException', share);
  const applied = excelHost().applyReport([], unobserved, keys);
  expect(await applied.catch(({ code }) => code)).toBe(end);
  expect(excel.sheetNames()).toEqual(left);
});
