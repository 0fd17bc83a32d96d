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

/** The value and formula that one cell has after it was given `value`. */
async function enter(value: unknown, numberFormat = 'General') {
  const cell = await onSheet((sheet) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    return range.load('values,formulas,numberFormat,valueTypes');
  });
  return {
    value: cell.values[0]?.[0],
    formula: cell.formulas[0]?.[0],
    format: cell.numberFormat[0]?.[0],
    type: cell.valueTypes[0]?.[0],
  };
}

describe('what becomes of an assigned value', () => {
  test.each([
    [42, 42, 'Double'],
    ['42', 42, 'Double'],
    ['-1.5e3', -1500, 'Double'],
    ['true', true, 'Boolean'],
    [false, false, 'Boolean'],
    ['text', 'text', 'String'],
    [' spaced ', ' spaced ', 'String'],
    ["'42", '42', 'String'],
    ["'=1+1", '=1+1', 'String'],
    ['=1+1', 2, 'Double'],
    ['+1+1', 2, 'Double'],
    ['-(2+1)', -3, 'Double'],
    ['-', '-', 'String'],
    ['#N/A', '#N/A', 'Error'],
    ["'#N/A", '#N/A', 'String'],
    ['', '', 'Empty'],
  ])('%p reads back as %p (%s)', async (given, value, type) => {
    expect(await enter(given)).toMatchObject({ value, type });
  });

  test.each(['=1+1', '42', '+39 02 1234', '@home', '-', 'true', '1/2'])(
    '%p stays text in a text cell',
    async (text) => {
      expect(await enter(text, '@')).toEqual({ value: text, formula: text, format: '@', type: 'String' });
    },
  );

  test('a percentage and a date bring their number format', async () => {
    expect(await enter('25%')).toMatchObject({ value: 0.25, format: expect.stringContaining('%') });
    expect(await enter('2024-01-31')).toMatchObject({ value: 45322, type: 'Double' });
  });

  test('null leaves a cell alone, the empty text clears it, a scalar fills the range', async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = 7 as never;
      cells.values = [[null, '', 8]];
      return cells.load('values');
    });
    expect(range.values).toEqual([[7, '', 8]]);
  });

  test('a value takes the place of a formula', async () => {
    const range = await onSheet((sheet) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=1+1']];
      cell.values = [[5]];
      return cell.load('values,formulas');
    });
    expect(range.formulas).toEqual([[5]]);
  });

  test('numbers keep all their digits', async () => {
    const values = [[0.1 + 0.2, 1 / 3, 12345678901234567000, 5e-324]];
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange('A1:D1');
      cells.values = values;
      return cells.load('values');
    });
    expect(range.values).toEqual(values);
  });
});

describe('number formats', () => {
  test('are set by array, by scalar, and left alone by null', async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange('A1:B2');
      cells.numberFormat = '0.0' as never;
      cells.numberFormat = [
        ['0%', null],
        [null, '@'],
      ];
      return cells.load('numberFormat');
    });
    expect(range.numberFormat).toEqual([
      ['0%', '0.0'],
      ['0.0', '@'],
    ]);
  });

  test('of a whole row, a whole column and a cell on both are told of each cell', async () => {
    const range = await onSheet((sheet) => {
      sheet.getRange('B:B').numberFormat = '0.0' as never;
      sheet.getRange('A1:B3').values = 1 as never;
      sheet.getRange('A2:B2').numberFormat = '0%' as never;
      return sheet.getRange('A1:B3').load('numberFormat');
    });
    expect(range.numberFormat).toEqual([
      ['General', '0.0'],
      ['0%', '0%'],
      ['General', '0.0'],
    ]);
  });

  test('shape the text and not the value', async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = [[2.71428, 0.256, 1234.5]];
      cells.numberFormat = [['0.00', '0%', 'General']];
      return cells.load('values,text');
    });
    expect(range.values).toEqual([[2.71428, 0.256, 1234.5]]);
    expect(range.text).toEqual([['2.71', '26%', '1234.5']]);
  });

  test('survive a new value', async () => {
    const range = await onSheet((sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.00']];
      cell.values = [[1]];
      return cell.load('numberFormat');
    });
    expect(range.numberFormat).toEqual([['0.00']]);
  });
});

describe('ranges', () => {
  test('are reached from each other', async () => {
    const addresses = await onSheet((sheet) => {
      const range = sheet.getRange('B2:D5');
      return [
        range.getCell(1, 2),
        range.getRow(0),
        range.getColumn(2),
        range.getLastRow(),
        range.getLastColumn(),
        range.getLastCell(),
        range.getOffsetRange(-1, 1),
        range.getResizedRange(1, -2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getBoundingRect('F1'),
        range.getIntersection('A1:B3'),
        sheet.getRangeByIndexes(9, 1, 2, 3),
        sheet.getCell(0, 27),
        sheet.getRange('$A$1:b2'),
        sheet.getRange('Sheet1!C3'),
      ].map((part) => part.load('address'));
    });
    expect(addresses.map((range) => range.address.replace('Sheet1!', ''))).toEqual([
      'D3',
      'B2:D2',
      'D2:D5',
      'B5:D5',
      'D2:D5',
      'D5',
      'C1:E4',
      'B2:B6',
      '2:5',
      'B:D',
      'B1:F5',
      'B2:B3',
      'B10:D11',
      'AB1',
      'A1:B2',
      'C3',
    ]);
  });

  test('beyond the sheet are refused', async () => {
    await expect(
      onSheet((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(
      onSheet((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('address')),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test('beyond what Univer has so far make the sheet grow', async () => {
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange('AZ5000:BA5000');
      cells.values = [[1, '=AZ5000+1']];
      return cells.load('values');
    });
    expect(range.values).toEqual([[1, 2]]);
  });

  test('of a sheet with a difficult name quote it', async () => {
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("L'area 2").getRange('A1').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'L''area 2'!A1");
  });
});

describe('the used range', () => {
  test('holds values, and formats too unless only values count', async () => {
    const [all, values, none] = await onSheet((sheet) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('C4').values = [['=B2']];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      return [
        sheet.getUsedRange().load('address'),
        sheet.getUsedRange(true).load('address'),
        sheet.getRange('G1:G5').getUsedRangeOrNullObject(true).load('address'),
      ];
    });
    expect(all?.address).toBe('Sheet1!B2:E9');
    expect(values?.address).toBe('Sheet1!B2:C4');
    expect(none?.isNullObject).toBe(true);
  });

  test('of an empty sheet is A1, or a null object', async () => {
    const [first, none] = await onSheet((sheet) => [
      sheet.getUsedRange().load('address'),
      sheet.getUsedRangeOrNullObject().load('address'),
    ]);
    expect(first?.address).toBe('Sheet1!A1');
    expect(none?.isNullObject).toBe(true);
  });

  test('shrinks when contents are cleared', async () => {
    const used = await onSheet((sheet) => {
      sheet.getRange('A1:B9').values = 1 as never;
      sheet.getRange('A5:B9').clear('Contents');
      return sheet.getUsedRange(true).load('address');
    });
    expect(used.address).toBe('Sheet1!A1:B4');
  });
});

test('part of a row can be inserted and deleted', async () => {
  const range = await onSheet((sheet) => {
    const cells = sheet.getRange('A1:B3');
    cells.values = [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ];
    sheet.getRange('A1').insert('Down');
    sheet.getRange('B2').delete('Up');
    return sheet.getRange('A1:B4').load('values');
  });
  expect(range.values).toEqual([
    ['', 'a'],
    [1, 'c'],
    [2, ''],
    [3, ''],
  ]);
});
