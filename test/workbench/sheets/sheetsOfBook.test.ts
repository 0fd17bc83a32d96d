// SPDX-License-Identifier: EUPL-1.2
import { createSheets, type InMemorySheets, PROTECTED } from '../../../workbench/sheets/inMemorySheets.ts';
import type { CopiesOptions } from '../../../workbench/sheets/options.ts';

function spreadsheetOf(sheets: InMemorySheets) {
  return sheets.globals.SpreadsheetApp.getActiveSpreadsheet();
}

function names(sheets: InMemorySheets): string[] {
  return sheets.book.sheets.map(({ name }) => name);
}

test('names are unique whatever their case, never empty, and have 100 characters at most', () => {
  const spreadsheet = spreadsheetOf(createSheets());
  spreadsheet.insertSheet('Dati');
  expect(() => spreadsheet.insertSheet('DATI')).toThrow(
    'A sheet with the name "DATI" already exists. Please enter another name.',
  );
  expect(spreadsheet.insertSheet('x'.repeat(100)).getName()).toHaveLength(100);
  expect(() => spreadsheet.insertSheet('y'.repeat(101))).toThrow('longer than 100');
  expect(() => spreadsheet.getSheetByName('Dati')!.setName('')).toThrow('empty');
  expect(spreadsheet.getSheetByName('Dati')!.setName('dati').getName()).toBe('dati');
});

test('a new sheet stands behind the active one, or where it is told, and is activated', () => {
  const sheets = createSheets({ locale: 'en_US' });
  const spreadsheet = spreadsheetOf(sheets);
  spreadsheet.insertSheet('A');
  spreadsheet.insertSheet('B', 0);
  spreadsheet.insertSheet();
  expect(names(sheets)).toEqual(['B', 'Sheet2', 'Sheet1', 'A']);
  expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet2');
  spreadsheet.moveActiveSheet(4);
  expect(names(sheets)).toEqual(['B', 'Sheet1', 'A', 'Sheet2']);
  expect(() => spreadsheet.moveActiveSheet(5)).toThrow('out of bounds');
});

test('the last sheet, and the last that is visible, can be neither deleted nor hidden', () => {
  const sheets = createSheets();
  const spreadsheet = spreadsheetOf(sheets);
  const [first] = spreadsheet.getSheets();
  expect(() => spreadsheet.deleteSheet(first!)).toThrow("You can't remove all the sheets in a document.");
  expect(() => first!.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  spreadsheet.insertSheet('B').hideSheet();
  expect(() => spreadsheet.deleteSheet(first!)).toThrow('all the visible sheets');
  expect(spreadsheet.getActiveSheet().getSheetId()).toBe(first!.getSheetId());
});

test('a deleted sheet and its ranges can no longer be used', () => {
  const spreadsheet = spreadsheetOf(createSheets());
  const sheet = spreadsheet.insertSheet('B');
  const range = sheet.getRange('A1');
  spreadsheet.deleteSheet(sheet);
  expect(() => sheet.getName()).toThrow('not found');
  expect(() => range.getValue()).toThrow('not found');
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow('not found');
  expect(spreadsheet.getSheetByName('B')).toBeNull();
});

test('a copy stands at the end with cells, formats, metadata and names of its own', () => {
  const sheets = createSheets();
  const spreadsheet = spreadsheetOf(sheets);
  const original = sheets.addSheet('Dati', [['a', '=1']]);
  const sheet = spreadsheet.getSheetByName('Dati')!;
  sheet.addDeveloperMetadata('cruscotto', 'x').protect();
  spreadsheet.setNamedRange('zona', sheet.getRange('A1:B1').setBackground('#FF0000'));
  const copy = sheet.copyTo(spreadsheet);
  expect(names(sheets)).toEqual(['Foglio1', 'Dati', 'Copia di Dati']);
  expect(copy.getSheetId()).not.toBe(original.id);
  expect(copy.getRange('A1:B1').getFormulas()).toEqual([['', '=1']]);
  expect(copy.getRange('A1').getBackgrounds()).toEqual([['#ff0000']]);
  expect(copy.getDeveloperMetadata().map((metadata) => metadata.getValue())).toEqual(['x']);
  expect([...sheets.book.namedRanges.keys()]).toEqual(['zona', "'Copia di Dati'!zona"]);
  copy.getRange('A1').setValue('b');
  expect(sheet.getRange('A1').getValue()).toBe('a');
  expect(sheets.book.sheet('Copia di Dati').protections).toEqual([]);
});

test('what else a copy brings along is an option: nothing without', () => {
  const copyIn = (copies: CopiesOptions) => {
    const sheets = createSheets({ copies });
    const spreadsheet = spreadsheetOf(sheets);
    const sheet = spreadsheet.insertSheet('Dati');
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build());
    sheet.protect().setWarningOnly(true);
    sheet.hideSheet();
    const copy = spreadsheet.insertSheet('Copia', 0, { template: sheet });
    expect(names(sheets)).toEqual(['Copia', 'Foglio1', 'Dati']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Copia');
    const drawn = copy.getCharts().map((chart) => chart.getRanges()[0]!.getSheet().getName());
    const { hidden, protections } = sheets.book.sheet('Copia');
    return { drawn, hidden, protections: protections.length };
  };
  expect(copyIn({})).toEqual({ drawn: [], hidden: false, protections: 0 });
  expect(copyIn({ charts: 'own' })).toMatchObject({ drawn: ['Copia'] });
  expect(copyIn({ charts: 'of-original' })).toMatchObject({ drawn: ['Dati'] });
  expect(copyIn({ protections: true, visibility: true })).toMatchObject({ hidden: true, protections: 1 });
});

test('pasted cells bring values and formats, and as an option leave the colour scales under them', () => {
  const pasteIn = (copies: CopiesOptions) => {
    const sheets = createSheets({ copies });
    sheets.addSheet('Da', [['a', 1]]);
    const spreadsheet = spreadsheetOf(sheets);
    const source = spreadsheet.getSheetByName('Da')!.getRange('A1:B1').setBackground('#FF0000');
    const target = spreadsheet.insertSheet('A');
    const { SpreadsheetApp } = sheets.globals;
    const { NUMBER } = SpreadsheetApp.InterpolationType;
    const scaled = (address: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([target.getRange(address)])
        .setGradientMinpointWithValue('#ffffff', NUMBER, '0')
        .setGradientMaxpointWithValue('#000000', NUMBER, '1')
        .build();
    target.setConditionalFormatRules([scaled('B2:B9'), scaled('D2:D9')]);
    source.copyTo(target.getRange('A2'));
    expect(target.getRange('A2:B2').getValues()).toEqual([['a', 1]]);
    expect(target.getRange('A2:B2').getBackgrounds()).toEqual([['#ff0000', '#ff0000']]);
    expect(() => source.copyTo(target.getRange('Z1'))).toThrow('outside the dimensions');
    return sheets.book.sheet('A').conditionalFormats.map(({ areas }) => areas[0]!.column);
  };
  expect(pasteIn({})).toEqual([3]);
  expect(pasteIn({ rulesUnderPasted: true })).toEqual([1, 3]);
});

test('a spreadsheet has ten million cells at most', () => {
  const sheet = spreadsheetOf(createSheets()).getSheets()[0]!;
  expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
});

test('what somebody has protected from the user can be read, not changed', () => {
  const sheets = createSheets();
  sheets.addSheet('Dati', [['a']]);
  sheets.protectFromUser('Dati');
  const spreadsheet = spreadsheetOf(sheets);
  const sheet = spreadsheet.getSheetByName('Dati')!;
  const range = sheet.getRange('A1');
  expect(range.getValue()).toBe('a');
  expect(range.canEdit()).toBe(false);
  for (const edit of [
    () => range.setValue('b'),
    () => range.setBackground('#ffffff'),
    () => sheet.setName('x'),
    () => sheet.deleteRows(5, 1),
    () => sheet.setFrozenRows(1),
    () => spreadsheet.deleteSheet(sheet),
    () => sheet.protect(),
  ]) {
    expect(edit).toThrow(PROTECTED);
  }
  expect(sheets.values('Dati')).toEqual([['a']]);
});

test('where some cells are protected from the user, the others can be changed', () => {
  const sheets = createSheets();
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const protection = { area, description: '', warningOnly: false, userMayEdit: false };
  sheets.book.sheets[0]!.protections.push(protection);
  const sheet = spreadsheetOf(sheets).getSheets()[0]!;
  for (const free of ['A1:D1', 'A2:A3', 'D2', 'B4']) expect(sheet.getRange(free).canEdit()).toBe(true);
  for (const locked of ['B2', 'C3:D4', 'A1:D4']) {
    expect(() => sheet.getRange(locked).clearContent()).toThrow(PROTECTED);
  }
  expect(() => sheet.setName('x')).toThrow(PROTECTED);
});

test('a protection of our own with warning only lets the user edit and is found again', () => {
  const sheets = createSheets();
  const spreadsheet = spreadsheetOf(sheets);
  const sheet = spreadsheet.getSheets()[0]!;
  sheet.protect().setDescription('Cruscotto').setWarningOnly(true);
  sheet.protect();
  sheet.getRange('A1:B2').protect();
  const { ProtectionType } = sheets.globals.SpreadsheetApp;
  const [found, ...more] = sheet.getProtections(ProtectionType.SHEET);
  expect(more).toEqual([]);
  expect([found!.getDescription(), found!.isWarningOnly(), found!.canEdit()]).toEqual([
    'Cruscotto',
    true,
    true,
  ]);
  expect(spreadsheet.getProtections(ProtectionType.RANGE)).toHaveLength(1);
  found!.remove();
  expect(sheet.getProtections(ProtectionType.SHEET)).toEqual([]);
  expect(sheet.getRange('A1').canEdit()).toBe(true);
});

test('whoever may only look at the document changes nothing', () => {
  const sheets = createSheets();
  const sheet = spreadsheetOf(sheets).getSheets()[0]!;
  sheets.viewOnly = true;
  expect(() => sheet.getRange('A1').setValue(1)).toThrow(PROTECTED);
  expect(() => sheet.addDeveloperMetadata('a')).toThrow(PROTECTED);
  expect(() => spreadsheetOf(sheets).insertSheet('B')).toThrow(PROTECTED);
  expect(sheet.getRange('A1').getValue()).toBe('');
});
