// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
afterEach(() => excel.close());

test('an older Excel refuses newer members where they are called, and does the rest', async () => {
  excel = playExcel(undefined, { sets: { ExcelApi: '1.6' } });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.6')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(false);
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().freezePanes.freezeRows(1);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(excel.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').getValue()).toBe(1);
});

test('the newest set is the one that Microsoft’s package knows', () => {
  excel = playExcel();
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(Office.context.requirements.isSetSupported('Unheard', '1.1')).toBe(false);
});

test('Office tells its language, host and actions', async () => {
  excel = playExcel(undefined, { displayLanguage: 'it-IT' });
  expect(Office.context.displayLanguage).toBe('it-IT');
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  Office.actions.associate('calculate', () => undefined);
  await Office.addin.showAsTaskpane();
  expect([...excel.office.actions.keys()]).toEqual(['calculate']);
  expect(excel.office.taskpaneShown).toBe(1);
});

test('the document’s settings last once they are saved', async () => {
  excel = playExcel();
  const { settings } = Office.context.document;
  settings.set('a', 1);
  expect(settings.get('a')).toBe(1);
  expect(excel.office.savedSettings.size).toBe(0);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...excel.office.savedSettings]).toEqual([['a', 1]]);
  expect(settings.get('missing')).toBeNull();
});
