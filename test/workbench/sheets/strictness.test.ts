// SPDX-License-Identifier: EUPL-1.2
import { createContext, runInContext } from 'node:vm';
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

test('a script in a realm of its own sees dates and errors of that realm', () => {
  const sheets = createSheets();
  sheets.addSheet('Dati', [['1/2/2024']]);
  const context = createContext({ ...sheets.globals });
  sheets.adoptRealm(runInContext('({ Date, Error, JSON })', context));
  const seen: unknown = runInContext(
    `(() => {
      const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Dati').getRange(1, 1);
      let error;
      try { cell.getSheet().getRange(2000, 1); } catch (caught) { error = caught; }
      return [cell.getValue() instanceof Date, error instanceof Error, error.name];
    })()`,
    context,
  );
  expect(seen).toEqual([true, true, 'Exception']);
});

test('what is not emulated throws, and nothing can be written to', () => {
  const { SpreadsheetApp, Charts } = createSheets().globals;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  expect(() => sheet.getSlicers()).toThrow('Sheet.getSlicers is not emulated');
  expect(() => Charts.ChartType.GEO).toThrow('ChartType.GEO is not emulated');
  expect(() => Object.assign(sheet, { name: 'x' })).toThrow("Sheet can't be written to");
});

test('an enumeration’s member knows its name and is always the same', () => {
  const { SpreadsheetApp } = createSheets().globals;
  const type = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getType();
  expect(type).toBe(SpreadsheetApp.SheetType.GRID);
  expect(String(type)).toBe('GRID');
});

test('two objects of the same sheet are not equal', () => {
  const spreadsheet = createSheets().globals.SpreadsheetApp.getActiveSpreadsheet();
  const [one, other] = [spreadsheet.getSheets()[0]!, spreadsheet.getSheets()[0]!];
  expect(one === other).toBe(false);
  expect(one.getSheetId()).toBe(other.getSheetId());
});
