// SPDX-License-Identifier: EUPL-1.2
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

function marked() {
  const sheets = createSheets();
  const { SpreadsheetApp } = sheets.globals;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet('B');
  sheet.addDeveloperMetadata('cruscotto', 'B', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  spreadsheet.addDeveloperMetadata('cruscotto-job', '{}').addDeveloperMetadata('altro');
  return { sheets, SpreadsheetApp, spreadsheet, sheet };
}

test('a spreadsheet has its own, a finder sees its sheets’ too', () => {
  const { SpreadsheetApp, spreadsheet, sheet } = marked();
  expect(spreadsheet.getDeveloperMetadata().map((metadata) => metadata.getKey())).toEqual([
    'cruscotto-job',
    'altro',
  ]);
  const [found, ...more] = spreadsheet.createDeveloperMetadataFinder().withKey('cruscotto').find();
  expect(more).toEqual([]);
  expect(found!.getVisibility()).toBe(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  expect(found!.getLocation().getLocationType()).toBe(SpreadsheetApp.DeveloperMetadataLocationType.SHEET);
  expect(found!.getLocation().getSheet()!.getSheetId()).toBe(sheet.getSheetId());
  expect(found!.getLocation().getSpreadsheet()).toBeNull();
  expect(sheet.createDeveloperMetadataFinder().withKey('cruscotto-job').find()).toEqual([]);
});

test('it can be changed and removed, and goes with its sheet', () => {
  const { sheets, spreadsheet, sheet } = marked();
  const [job] = spreadsheet.createDeveloperMetadataFinder().withKey('cruscotto-job').find();
  job!.setValue('{"begun":true}');
  expect(spreadsheet.getDeveloperMetadata()[0]!.getValue()).toBe('{"begun":true}');
  job!.remove();
  expect(() => job!.setValue('x')).toThrow('not found');
  spreadsheet.deleteSheet(sheet);
  expect(sheets.book.metadata.map(({ key }) => key)).toEqual(['altro']);
});

test('one place holds 30000 characters', () => {
  const { sheets, spreadsheet } = marked();
  expect(() => spreadsheet.addDeveloperMetadata('lungo', 'x'.repeat(30_000))).toThrow('30000');
  const [job] = spreadsheet.getDeveloperMetadata();
  expect(() => job!.setValue('x'.repeat(30_000))).toThrow('30000');
  expect(sheets.book.metadata.map(({ value }) => value)).toEqual(['B', '{}', '']);
});
