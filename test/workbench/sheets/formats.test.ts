// SPDX-License-Identifier: EUPL-1.2
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

function emptySheet() {
  const sheets = createSheets();
  const { SpreadsheetApp } = sheets.globals;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    sheets,
    SpreadsheetApp,
    spreadsheet,
    sheet: spreadsheet.getSheets()[0]!,
    state: sheets.book.sheets[0]!,
  };
}

test('matrices format cell by cell, single values all alike', () => {
  const { SpreadsheetApp, sheet, state } = emptySheet();
  const bold = SpreadsheetApp.newTextStyle()
    .setBold(true)
    .setFontSize(14)
    .setForegroundColor('#112233')
    .build();
  const plain = SpreadsheetApp.newTextStyle().setItalic(true).build();
  sheet
    .getRange('A1:B1')
    .setFontFamily('Arial')
    .setBackgrounds([['#FFFFFF', null]])
    .setNumberFormats([['0.0', '@']])
    .setTextStyles([[bold, plain]])
    .setHorizontalAlignments([['left', 'right']])
    .setVerticalAlignment('middle')
    .setWraps([[true, false]])
    .setWrapStrategies([[SpreadsheetApp.WrapStrategy.CLIP, SpreadsheetApp.WrapStrategy.WRAP]]);
  expect(state.format(0, 0)).toEqual({
    background: '#ffffff',
    fontColour: '#112233',
    fontFamily: 'Arial',
    fontSize: 14,
    bold: true,
    italic: false,
    horizontalAlignment: 'left',
    verticalAlignment: 'middle',
    wrap: 'CLIP',
    numberFormat: '0.0',
    borders: { top: null, left: null, bottom: null, right: null },
  });
  expect(state.format(0, 1)).toMatchObject({
    background: null,
    bold: false,
    italic: true,
    numberFormat: '@',
    wrap: 'WRAP',
  });
});

test('a list of ranges is changed in one call', () => {
  const { sheets, sheet, state } = emptySheet();
  sheet.getRangeList(['A1', 'C3:D3']).setFontWeight('bold').setNumberFormat('0%').setValue('x');
  expect(sheets.log).toEqual([
    'Spreadsheet.getSheets',
    'RangeList.setFontWeight',
    'RangeList.setNumberFormat',
    'RangeList.setValue',
  ]);
  expect([state.format(0, 0), state.format(2, 3)]).toEqual([
    expect.objectContaining({ bold: true, numberFormat: '0%' }),
    expect.objectContaining({ bold: true, numberFormat: '0%' }),
  ]);
  expect(sheet.getRange('D3').getValue()).toBe('x');
});

test('borders: outer lines, inner lines, and null leaves a line as it is', () => {
  const { SpreadsheetApp, sheet, state } = emptySheet();
  const range = sheet.getRange('A1:B2');
  range.setBorder(null, null, true, null, null, null, '#AABBCC', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  range.setBorder(true, null, null, null, true, null);
  expect(state.format(0, 0).borders).toEqual({
    top: 'SOLID #000000',
    left: null,
    bottom: null,
    right: 'SOLID #000000',
  });
  expect(state.format(1, 1).borders).toEqual({
    top: null,
    left: 'SOLID #000000',
    bottom: 'SOLID_MEDIUM #aabbcc',
    right: null,
  });
  range.setBorder(false, false, false, false, false, false);
  expect(state.format(1, 1).borders.bottom).toBeNull();
});

test('a gradient needs its two ends and ranges of the sheet that it stands on', () => {
  const { SpreadsheetApp, spreadsheet, sheet, state } = emptySheet();
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const gradient = () =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue('#FF0000', NUMBER, '0')
      .setGradientMidpointWithValue('#FFFF00', NUMBER, '50')
      .setGradientMaxpointWithValue('#00FF00', NUMBER, '100');
  expect(() => gradient().build()).toThrow('ranges');
  expect(() =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .build(),
  ).toThrow('point');
  const rule = gradient()
    .setRanges([sheet.getRange('A1:B2')])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
  expect(state.conditionalFormats).toEqual([
    {
      areas: [{ row: 0, column: 0, rows: 2, columns: 2 }],
      minimum: { colour: '#ff0000', type: 'NUMBER', value: '0' },
      middle: { colour: '#ffff00', type: 'NUMBER', value: '50' },
      maximum: { colour: '#00ff00', type: 'NUMBER', value: '100' },
    },
  ]);
  expect(() => spreadsheet.insertSheet('B').setConditionalFormatRules([rule])).toThrow('different sheet');
});

test('a list of options warns, or refuses what is not in it', () => {
  const { SpreadsheetApp, sheet, state } = emptySheet();
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['si', 'no']).setHelpText('scegli');
  const range = sheet.getRange('A1').setDataValidation(rule.setAllowInvalid(true).build());
  expect(state.validations.get(0, 0)).toEqual({
    options: ['si', 'no'],
    showsDropDown: true,
    allowsInvalid: true,
    helpText: 'scegli',
  });
  range.setValue('forse').setDataValidation(rule.setAllowInvalid(false).build());
  expect(() => range.setValue('mai')).toThrow(
    'The data you entered in cell A1 violates the data validation rules',
  );
  expect(range.setValue('no').getValue()).toBe('no');
  expect(range.setDataValidation(null).setValue('mai').getValue()).toBe('mai');
});

test('named ranges: set again, removed, left behind by a deleted sheet, refused where they look like a cell', () => {
  const { spreadsheet } = emptySheet();
  const sheet = spreadsheet.insertSheet('B');
  spreadsheet.setNamedRange('zona', sheet.getRange('A1'));
  spreadsheet.setNamedRange('ZONA', sheet.getRange('B2'));
  expect(
    spreadsheet.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()]),
  ).toEqual([['zona', 'B2']]);
  for (const wrong of ['A1', 'abc12', 'R1C1', '1a', 'con spazio', 'true', '']) {
    expect(() => spreadsheet.setNamedRange(wrong, sheet.getRange('A1'))).toThrow('invalid');
  }
  spreadsheet.deleteSheet(sheet);
  expect(spreadsheet.getRangeByName('zona')).toBeNull();
  expect(() => spreadsheet.getNamedRanges()[0]!.getRange()).toThrow('Range not found');
  spreadsheet.removeNamedRange('zona');
  expect(spreadsheet.getNamedRanges()).toEqual([]);
  expect(() => spreadsheet.removeNamedRange('zona')).toThrow('not found');
});
