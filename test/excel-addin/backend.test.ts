// SPDX-License-Identifier: EUPL-1.2
import { excelBackend } from '../../excel-addin/backend.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { associateRibbon } from '../../excel-addin/ribbon.ts';
import type { Calculation } from '../../panel/panelBackend.ts';
import { type OpenExcel, openExcel, unobserved, until } from './openExcel.ts';

const indicators = {
  name: 'Indicatori',
  cells: [
    ['Codice', 'Tipo', 'Padre', 'Verso', 'Minimo', 'Massimo'],
    ['X', 'indicatore', 'D', '+', 0, 10],
    ['Y', 'indicatore', 'E', '+', 0, 10],
  ],
};
const data = {
  name: 'Dati',
  cells: [
    ['Cluster', 'X', 'Y'],
    ['A', 5, 10],
    ['B', 10, 0],
  ],
};
const input = [indicators, data];

/** Clicks the ribbon's button; resolves when Excel hears that it is done. */
function clickRibbon(excel: OpenExcel): Promise<void> {
  return new Promise((completed) => excel.office.actions.get('calculate')!({ completed }));
}

function open(sheets: Parameters<typeof openExcel>[0], options: Parameters<typeof openExcel>[1] = {}) {
  const excel = openExcel(sheets, { displayLanguage: 'it-IT', ...options });
  const backend = excelBackend(excelHost());
  associateRibbon(async () => backend);
  return { excel, backend };
}

test('surveys the workbook', async () => {
  const { backend } = open(input);
  expect(await backend.survey(unobserved)).toMatchObject({ clusters: 2, indicators: 2, dimensions: 2 });
});

test('the ribbon calculates without the pane, and shows the report', async () => {
  const { excel, backend } = open(input);
  await clickRibbon(excel);
  expect(excel.office.taskpaneShown).toBe(0);
  expect(excel.sheetNames().slice(0, 3)).toEqual(['Indicatori', 'Dati', 'Cruscotto']);
  expect(excel.api.getActiveWorkbook()!.getActiveSheet().getSheetName()).toBe('Cruscotto');
  const heard: Calculation[] = [];
  backend.onCalculation((calculation) => heard.push(calculation));
  expect(heard).toHaveLength(1);
  expect(await heard[0]!.published).toMatchObject({ outcome: 'published' });
});

test("the ribbon speaks Excel's language until the panel has used another", async () => {
  const { excel, backend } = open(input);
  const heard: Calculation[] = [];
  backend.onCalculation((calculation) => heard.push(calculation));
  await clickRibbon(excel);
  await backend.calculate({ language: 'en' }, unobserved);
  await clickRibbon(excel);
  expect(heard.map(({ language }) => language)).toEqual(['it', 'en']);
  expect(excel.sheetNames()).toContain('Dimensions');
});

test('the ribbon opens the pane where there is nothing to calculate', async () => {
  const { excel, backend } = open([{ name: 'Foglio1' }]);
  const heard: Calculation[] = [];
  const stop = backend.onCalculation((calculation) => heard.push(calculation));
  await clickRibbon(excel);
  expect(excel.office.taskpaneShown).toBe(1);
  expect(excel.sheetNames()).toEqual(['Foglio1']);
  expect(await heard[0]!.published).toMatchObject({ outcome: 'refused' });
  stop();
  await clickRibbon(excel);
  expect(heard).toHaveLength(1);
});

test('the ribbon opens the pane where Excel refuses', async () => {
  const { excel, backend } = open(input);
  await Excel.run(async ({ workbook }) => workbook.protection.protect());
  const heard: Calculation[] = [];
  backend.onCalculation((calculation) => heard.push(calculation));
  await clickRibbon(excel);
  expect(excel.office.taskpaneShown).toBe(1);
  await expect(heard[0]!.published).rejects.toMatchObject({ code: 'workbook-protected' });
});

test('jobs that overlap run one after another', async () => {
  const { excel, backend } = open(input);
  await Promise.all([
    clickRibbon(excel),
    backend.calculate({ language: 'it' }, unobserved),
    backend.calculate({ language: 'it' }, unobserved),
  ]);
  const names = excel.sheetNames();
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => name.startsWith('Cruscotto'))).toEqual(['Cruscotto']);
});

test('a job that fails does not hold up the next', async () => {
  const { excel, backend } = open(input);
  excel.failSync(1, 'GeneralException');
  await expect(backend.survey(unobserved)).rejects.toMatchObject({ code: 'host-failed' });
  expect(await backend.survey(unobserved)).toMatchObject({ clusters: 2 });
});

test('the template can be inserted and calculated', async () => {
  const { excel, backend } = open([{ name: 'Foglio1' }]);
  const inserted = await backend.insertTemplate('it', true, unobserved);
  expect(inserted).toMatchObject({ outcome: 'inserted' });
  await excel.host.settled();
  expect(await backend.calculate({ language: 'it' }, unobserved)).toMatchObject({ outcome: 'published' });
});

test("hears of the user's changes, not of its own, until it is stopped", async () => {
  const { excel, backend } = open(input);
  const heard: string[] = [];
  const type = async (value: number) => {
    // The client releases its references in a last batch, and the host takes what happens meanwhile for its doing.
    await until(() => excel.host.liveReferences === 0);
    excel.api.getActiveWorkbook()!.getSheetByName('Dati')!.getRange('B2').setValue(value);
  };
  const stop = backend.onChange!(() => heard.push('first'));
  await backend.calculate({ language: 'it' }, unobserved);
  await type(7);
  await until(() => heard.length > 0);
  stop();
  backend.onChange!(() => heard.push('second'));
  await backend.survey(unobserved);
  await type(8);
  await until(() => heard.length > 1);
  expect(heard).toEqual(['first', 'second']);
});

test('an Excel that cannot tell whose a change is reports none', () => {
  const { backend } = open(input, { sets: { ExcelApi: '1.13', SharedRuntime: '1.1' } });
  expect(backend.onChange).toBeUndefined();
});
