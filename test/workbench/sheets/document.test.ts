// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';
import { readCells } from '../../../workbook-file/readCells.ts';

const sample = readCells(readFileSync(join(__dirname, '../../../samples/cluster-lombardi.xlsx')));

test('a workbook from a file opens with its values, and no call', () => {
  const sheets = createSheets();
  sheets.loadWorkbook(sample);
  expect(sheets.log).toEqual([]);
  const spreadsheet = sheets.globals.SpreadsheetApp.getActiveSpreadsheet();
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(sample.map(({ sheet }) => sheet));
  for (const { sheet, cells } of sample) {
    const values = sheets.values(sheet);
    for (const { row, column, value } of cells) {
      expect(values[row]![column]).toEqual(typeof value === 'object' ? expect.anything() : value);
    }
  }
});

test('formulas of a file are read in the notation of the locale, with the results that the file has', () => {
  const sheets = createSheets();
  sheets.loadWorkbook([{ sheet: 'A', cells: [{ row: 0, column: 1, value: 3, formula: '=SUM(C1,0.5)' }] }]);
  const range = sheets.globals.SpreadsheetApp.getActiveSpreadsheet().getRange('A1:B1');
  expect(range.getFormulas()).toEqual([['', '=SUM(C1;0,5)']]);
  expect(range.getValues()).toEqual([['', 3]]);
  expect(sheets.pending()).toEqual([]);
});

test('dates of a file are numbers until their cells have the format of a date', () => {
  const sheets = createSheets();
  sheets.loadWorkbook([{ sheet: 'A', cells: [{ row: 0, column: 0, value: 45_474, formula: null }] }]);
  const range = sheets.globals.SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
  expect(range.getValue()).toBe(45_474);
  expect(range.setNumberFormat('yyyy-mm-dd').getValue()).toEqual(new Date('2024-06-30T22:00:00Z'));
});

test('a snapshot is the same until the document changes', () => {
  const sheets = createSheets();
  sheets.addSheet('Dati', [['a', 1]]);
  const before = sheets.snapshot();
  const { version } = sheets.book;
  const sheet = sheets.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dati')!;
  sheet.getRange('A1:B1').getValues();
  expect(sheets.snapshot()).toEqual(before);
  expect(sheets.book.version).toBe(version);
  sheet.getRange('B1').setFontSize(20);
  expect(sheets.snapshot()).not.toEqual(before);
  expect(sheets.book.version).toBeGreaterThan(version);
});

test('a snapshot can leave out metadata that comes and goes', () => {
  const sheets = createSheets();
  const before = sheets.snapshot(['cruscotto']);
  sheets.globals.SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata('cruscotto-job', 'x');
  expect(sheets.snapshot(['cruscotto'])).toEqual(before);
  expect(sheets.snapshot()).not.toEqual(before);
});
