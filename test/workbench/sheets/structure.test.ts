// SPDX-License-Identifier: EUPL-1.2
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

function dataSheet() {
  const sheets = createSheets();
  sheets.addSheet('Dati', [
    ['a', 'b', 'c'],
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const spreadsheet = sheets.globals.SpreadsheetApp.getActiveSpreadsheet();
  return { sheets, spreadsheet, sheet: spreadsheet.getSheetByName('Dati')! };
}

test('the used cells reach from A1 to the last content; formats do not count', () => {
  const { spreadsheet, sheet } = dataSheet();
  sheet.getRange('Z9').setBackground('#ffff00');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 3]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:C3');
  expect(spreadsheet.getSheets()[0]!.getDataRange().getA1Notation()).toBe('A1');
});

test('deleting rows and columns closes up cells, formats, sizes, merged areas and named ranges', () => {
  const { sheets, spreadsheet, sheet } = dataSheet();
  sheet.getRange('C3').setBackground('#ffff00');
  sheet.setColumnWidths(3, 1, 200).setRowHeight(3, 40);
  spreadsheet.setNamedRange('zona', sheet.getRange('A2:C3'));
  sheets.book.sheet('Dati').merges = [
    { row: 1, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 2, rows: 3, columns: 2 },
  ];
  sheet.deleteRows(2, 1);
  sheet.deleteColumns(1, 2);
  expect(sheets.values('Dati')).toEqual([['c'], [6]]);
  expect(sheet.getRange('A2').getBackgrounds()).toEqual([['#ffff00']]);
  expect([sheet.getColumnWidth(1), sheet.getRowHeight(2)]).toEqual([200, 40]);
  expect(sheets.book.sheet('Dati').merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
  expect(spreadsheet.getRangeByName('zona')!.getA1Notation()).toBe('A2');
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([999, 24]);
});

test('inserting rows and columns makes room', () => {
  const { sheets, spreadsheet, sheet } = dataSheet();
  spreadsheet.setNamedRange('zona', sheet.getRange('A2:C3'));
  sheet.insertRowsAfter(1, 2);
  sheet.insertColumnsAfter(26, 10);
  expect(sheets.values('Dati').map((row) => row[0])).toEqual(['a', '', '', 1, 4]);
  expect(spreadsheet.getRangeByName('zona')!.getA1Notation()).toBe('A4:C5');
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1002, 36]);
  expect(() => sheet.insertColumnsAfter(37, 1)).toThrow('Those columns are out of bounds.');
});

test('neither all rows nor all that are not frozen can be deleted', () => {
  const { sheet } = dataSheet();
  expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
  expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
  expect(() => sheet.deleteRows(2, 0)).toThrow('Those rows are out of bounds.');
  sheet.setFrozenRows(2);
  expect(() => sheet.deleteRows(3, 998)).toThrow('not possible to delete all non-frozen rows');
  sheet.deleteRows(4, 997);
  expect(sheet.getMaxRows()).toBe(3);
  expect(() => sheet.setFrozenRows(3)).toThrow("You can't freeze all visible rows on the sheet.");
});

test('ranges of a grid that has been trimmed are outside of it', () => {
  const { sheet } = dataSheet();
  const range = sheet.getRange('C3');
  sheet.deleteColumns(3, 24);
  expect(() => range.getValue()).toThrow('outside the dimensions');
  expect(() => sheet.setColumnWidths(2, 2, 50)).toThrow('Those columns are out of bounds.');
});

test('addresses: cells, whole rows and columns, other sheets', () => {
  const { spreadsheet, sheet } = dataSheet();
  expect(sheet.getRange('B:C').getA1Notation()).toBe('B1:C1000');
  expect(sheet.getRange('2:3').getA1Notation()).toBe('A2:Z3');
  expect(sheet.getRange('c3:$A$1').getA1Notation()).toBe('A1:C3');
  expect(spreadsheet.getRange("'Dati'!B2").getValue()).toBe(2);
  expect(sheet.getRange('A2:B3').offset(1, 1, 1, 2).getValues()).toEqual([[5, 6]]);
  for (const wrong of ['', 'A', '1', 'A1:B', 'nessuno!A1', 'A0']) {
    expect(() => sheet.getRange(wrong)).toThrow('Range not found');
  }
});

test('the selection follows activation', () => {
  const { sheets, spreadsheet, sheet } = dataSheet();
  sheet.getRange('B2:C3').activate();
  expect(sheets.globals.SpreadsheetApp.getActiveRange().getA1Notation()).toBe('B2:C3');
  expect(spreadsheet.getActiveSheet().getName()).toBe('Dati');
  expect(spreadsheet.getSheets()[0]!.getActiveRange()).toBeNull();
});
