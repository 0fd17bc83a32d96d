// SPDX-License-Identifier: EUPL-1.2
import { createSheets, type InMemorySheets } from '../../../workbench/sheets/inMemorySheets.ts';

function firstSheet(sheets: InMemorySheets) {
  return sheets.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
}

test('values of another shape than the range are refused in Google’s words', () => {
  const range = firstSheet(createSheets()).getRange(1, 1, 2, 2);
  expect(() => range.setValues([[1, 2]])).toThrow(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  );
  expect(() => range.setValues([[1, 2], [3]])).toThrow(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  expect(() => range.setNumberFormats([['0'], ['0']])).toThrow('The number of columns in the data');
});

test('a range beyond the grid is refused; a new sheet has 1000 rows and 26 columns', () => {
  const sheet = firstSheet(createSheets());
  expect(sheet.getRange(1000, 26).getA1Notation()).toBe('Z1000');
  expect(() => sheet.getRange(1001, 1)).toThrow('outside the dimensions of the sheet');
  expect(() => sheet.getRange(1, 20, 1, 8)).toThrow('outside the dimensions of the sheet');
  expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
  expect(() => sheet.getRange('AA1')).toThrow('outside the dimensions of the sheet');
});

test('blanks come back as empty texts, and null and the empty text clear', () => {
  const range = firstSheet(createSheets()).getRange('A1:C1');
  range.setValues([['a', 2, true]]);
  expect(range.getValues()).toEqual([['a', 2, true]]);
  range.setValues([['', null, false]]);
  expect(range.getValues()).toEqual([['', '', false]]);
});

test.each([
  ['=A1', 'it_IT', '=A1'],
  ['+1+2', 'it_IT', '=+1+2'],
  ['-ciao', 'en_US', '=-ciao'],
] as const)('the text %s becomes a formula (%s)', (text, locale, formula) => {
  const range = firstSheet(createSheets({ locale })).getRange('B2');
  range.setValue(text);
  expect(range.getFormula()).toBe(formula);
  expect(range.getValue()).toBe('');
});

test('format @ keeps numbers and dates as text, not formulas', () => {
  const range = firstSheet(createSheets()).getRange('A1:C1');
  range.setNumberFormat('@').setValues([['007', '1/2', '=1']]);
  expect(range.getValues()).toEqual([['007', '1/2', '']]);
  expect(range.getFormulas()).toEqual([['', '', '=1']]);
});

test.each(['=A1', '+39 02', '-', '007', '1/2', '50%', "'quoted'", 'VERO', ''])(
  'an apostrophe in front is swallowed and makes %s literal text',
  (text) => {
    const range = firstSheet(createSheets()).getRange('A1');
    range.setValue(`'${text}`);
    expect(range.getValue()).toBe(text);
    expect(range.getFormula()).toBe('');
  },
);

test.each([
  ['it_IT', '1.234,5', 1234.5],
  ['it_IT', '0,5', 0.5],
  ['en_US', '1,234.5', 1234.5],
  ['en_US', '0,5', '0,5'],
  ['it_IT', '50%', 0.5],
  ['it_IT', '€ 12', 12],
  ['it_IT', '12 €', 12],
  ['en_US', '$12.50', 12.5],
  ['it_IT', '1e3', 1000],
  ['it_IT', 'VERO', true],
  ['en_US', 'VERO', 'VERO'],
  ['en_US', 'false', false],
  ['it_IT', '007', 7],
  ['it_IT', 'mar', 'mar'],
  ['it_IT', '32/1/2020', '32/1/2020'],
  ['it_IT', '-', '-'],
  ['it_IT', '=', '='],
] as const)('in %s the text %s is read as %p', (locale, text, value) => {
  const range = firstSheet(createSheets({ locale })).getRange('A1');
  range.setValue(text);
  expect(range.getValue()).toBe(value);
});

test.each([
  ['it_IT', '1/2', '2026-01-31T23:00:00.000Z'],
  ['en_US', '1/2', '2026-01-01T23:00:00.000Z'],
  ['it_IT', '2015-01-01', '2014-12-31T23:00:00.000Z'],
  ['it_IT', '10-12', '2026-12-09T23:00:00.000Z'],
  ['it_IT', '1/7/2024', '2024-06-30T22:00:00.000Z'],
  ['it_IT', '3 mag 2024', '2024-05-02T22:00:00.000Z'],
  ['it_IT', '1/7/2024 12:30', '2024-07-01T10:30:00.000Z'],
] as const)('in %s the text %s becomes the date %s', (locale, text, instant) => {
  const range = firstSheet(createSheets({ locale })).getRange('A1');
  range.setValue(text);
  expect(range.getValue()).toEqual(new Date(instant));
});

test('a date is an instant in the time zone of the spreadsheet, and a number in another format', () => {
  const range = firstSheet(createSheets({ timeZone: 'America/New_York' })).getRange('A1');
  range.setValue(new Date('2024-07-01T04:00:00Z'));
  expect(range.getValue()).toEqual(new Date('2024-07-01T04:00:00Z'));
  range.setNumberFormat('0');
  expect(range.getValue()).toBe(45_474);
  range.setNumberFormat('[Red]0 "days"');
  expect(range.getValue()).toBe(45_474);
});

test('a percentage or a date brings its format, but not in the place of one that is there', () => {
  const range = firstSheet(createSheets()).getRange('A1:C1');
  range.setNumberFormats([['General', '0.0', '0']]).setValues([['50%', '50%', '1/7/2024']]);
  expect(range.getNumberFormats()).toEqual([['0.00%', '0.0', '0']]);
  expect(range.getValues()).toEqual([[0.5, 0.5, 45_474]]);
});

test('a number that is none becomes an error, a text of more than 50000 characters is refused', () => {
  const range = firstSheet(createSheets()).getRange('A1');
  expect(range.setValue(Number.NaN).getValue()).toBe('#NUM!');
  expect(() => range.setValue('x'.repeat(50_001))).toThrow('more than the maximum of 50000 characters');
  expect(() => range.setValue({})).toThrow("a cell can't be given");
});
