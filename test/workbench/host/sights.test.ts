// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel();
});
afterEach(() => excel.close());

/** Runs a script on the first sheet and syncs at its end. */
function onSheet<T>(script: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = script(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

test('merged areas are found by their first cell, and each reaches as far as it does', async () => {
  const [found, none] = await onSheet((sheet) => {
    sheet.getRange('B2:B4').merge();
    sheet.getRange('D1:E1').merge();
    return ['A1:B2', 'B3:D9'].map((address) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      return { merged: merged.load('address,areaCount'), areas: merged.areas.load('items/address') };
    });
  });
  expect(found!.merged.toJSON()).toMatchObject({ address: 'B2', areaCount: 1 });
  expect(found!.areas.items.map(({ address }) => address)).toEqual(['Sheet1!B2:B4']);
  expect(none!.merged.isNullObject).toBe(true);
});

test('rows are hidden and shown, all of a range or some', async () => {
  const [all, some, none, rows] = await onSheet((sheet) => {
    sheet.getRange('B2:B3').rowHidden = true;
    sheet.getRange('A3').rowHidden = false;
    return [
      ...['A2', 'A1:A3', 'A3:A5'].map((address) => sheet.getRange(address).load('rowHidden')),
      sheet.getRange('A1:C3').getRowProperties({ rowHidden: true }),
    ] as [Excel.Range, Excel.Range, Excel.Range, OfficeExtension.ClientResult<Excel.RowProperties[]>];
  });
  expect([all, some, none].map(({ rowHidden }) => rowHidden)).toEqual([true, null, false]);
  expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
});

test('a date is a number of the date system of the workbook', async () => {
  const dates = await onSheet((_sheet, { workbook }) =>
    [
      [1904, 1, 1],
      [2024, 13, 0],
      [124, 2, 29],
    ].map(([year, month, day]) => workbook.functions.date(year!, month!, day!).load('value,error')),
  );
  expect(dates.map(({ value }) => value)).toEqual([1462, 45_657, 45_351]);
});

test('an older Excel has neither merged areas nor rows one by one', async () => {
  excel.close();
  excel = playExcel(undefined, { sets: { ExcelApi: '1.8' } });
  const asking = [
    (range: Excel.Range) => void range.getMergedAreasOrNullObject(),
    (range: Excel.Range) => void range.getRowProperties({ rowHidden: true }),
  ];
  for (const ask of asking) {
    await expect(onSheet((sheet) => ask(sheet.getRange('A1')))).rejects.toMatchObject({
      code: 'ApiNotFound',
    });
  }
});
