// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel();
});
afterEach(() => excel.close());

test('a formula is calculated within the batch that writes it', async () => {
  const total = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    const cell = sheet.getRange('B1');
    cell.formulas = [['=SUM(A1:A3)']];
    cell.load('values,formulas,valueTypes');
    await context.sync();
    return cell.toJSON();
  });
  expect(total).toMatchObject({ values: [[6]], formulas: [['=SUM(A1:A3)']], valueTypes: [['Double']] });
});
