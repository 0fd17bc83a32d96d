// SPDX-License-Identifier: EUPL-1.2
import {
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
afterEach(() => excel.close());

/** Reads one property of a range of the first sheet in a run of its own. */
function read<K extends 'values' | 'formulas' | 'valueTypes' | 'text'>(address: string, property: K) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load(property);
    await context.sync();
    return range[property];
  });
}

describe('a column and its sum', () => {
  beforeEach(async () => {
    excel = playExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').values = [['=SUM(A1:A3)']];
      await context.sync();
    });
  });

  test('the sum is there at the next read', async () => {
    expect(await read('B1', 'values')).toEqual([[6]]);
  });

  test("Univer's own timer may stop the calculation, but not lose it", async () => {
    const stop = excel.api.onCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      stop.dispose();
      excel.api.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
    });
    expect(await read('B1', 'values')).toEqual([[6]]);
  });

  test('a calculation that Univer itself has begun and stopped is made up for', async () => {
    await excel.host.settled();
    const sheet = excel.api.getActiveWorkbook()!.getSheets()[0]!;
    sheet.getRange('A1').setValue(10);
    const dirtyRanges = [
      {
        unitId: excel.api.getActiveWorkbook()!.getId(),
        sheetId: sheet.getSheetId(),
        range: sheet.getRange('A1').getRange(),
      },
    ];
    excel.api.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { dirtyRanges }, { onlyLocal: true });
    excel.api.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
    expect(await read('B1', 'values')).toEqual([[15]]);
  });

  test('the sum follows a cell within one batch', async () => {
    const [before, after] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const sum = sheet.getRange('B1').load('values');
      sheet.getRange('A1').values = [[10]];
      const again = sheet.getRange('B1').load('values');
      await context.sync();
      return [sum.values, again.values];
    });
    expect([before, after]).toEqual([[[6]], [[15]]]);
  });

  test('the sum follows what the user types and undoes', async () => {
    const workbook = excel.api.getActiveWorkbook();
    workbook?.getActiveSheet().getRange('A2').setValue(20);
    expect(await read('B1', 'values')).toEqual([[24]]);
    workbook?.undo();
    expect(await read('A2:B2', 'values')).toEqual([[2, '']]);
    expect(await read('B1', 'values')).toEqual([[6]]);
    workbook?.redo();
    expect(await read('B1', 'values')).toEqual([[24]]);
  });

  test('an inserted row moves the formula and what it reads', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[100]];
      await context.sync();
    });
    expect(await read('A1:B4', 'formulas')).toEqual([
      [1, '=SUM(A1:A4)'],
      [100, ''],
      [2, ''],
      [3, ''],
    ]);
    expect(await read('B1', 'values')).toEqual([[106]]);
  });

  test('a deleted row leaves #REF! or a smaller range', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C1').formulas = [['=A2']];
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(await read('B1:C1', 'values')).toEqual([[4, '#REF!']]);
  });

  test('a formula over another sheet follows its renaming and its cells', async () => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Other one');
      other.getRange('A1').formulas = [['=Sheet1!B1*2']];
      context.workbook.worksheets.getFirst().name = 'First';
      context.workbook.worksheets.getFirst().getRange('A1').values = [[4]];
      const range = other.getRange('A1').load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[18]]);
      expect(range.formulas).toEqual([['=First!B1*2']]);
    });
  });

  test('a name can be calculated with', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Numbers', sheet.getRange('A1:A3'));
      sheet.getRange('C1').formulas = [['=MAX(Numbers)']];
      const range = sheet.getRange('C1').load('values');
      await context.sync();
      expect(range.values).toEqual([[3]]);
    });
  });
});

test('formulas of an opened workbook have their values at the first read', async () => {
  excel = playExcel([{ name: 'Data', cells: [[2, { formula: '=A1*3' }, { formula: '=B1+1' }]] }]);
  expect(await read('A1:C1', 'values')).toEqual([[2, 6, 7]]);
});

test('errors, blanks and booleans come through as Excel gives them', async () => {
  excel = playExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A9').formulas = [
      ['=NA()'],
      ['=1/0'],
      ['="a"*1'],
      ['=UNKNOWN()'],
      ['=1=1'],
      ['=""'],
      ['=B1'],
      [true],
      [''],
    ];
    await context.sync();
  });
  expect((await read('A1:A9', 'values')).flat()).toEqual([
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    true,
    '',
    0,
    true,
    '',
  ]);
  expect((await read('A1:A9', 'valueTypes')).flat()).toEqual([
    'Error',
    'Error',
    'Error',
    'Error',
    'Boolean',
    'Empty',
    'Double',
    'Boolean',
    'Empty',
  ]);
  expect((await read('A1:A9', 'text')).flat()).toEqual([
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    'TRUE',
    '',
    '0',
    'TRUE',
    '',
  ]);
});

test('IF, COUNTIF, IFERROR and text functions that workbooks use are calculated', async () => {
  excel = playExcel([
    {
      name: 'Data',
      cells: [
        [5, '', { formula: '=IF(OR(A1="",B1=""),"",A1/B1)' }],
        [10, 4, { formula: '=IF(OR(A2="",B2="",B2=0),"",A2/B2)' }],
        ['x', null, { formula: '=IFERROR(A3*1,"no")' }],
        [null, null, { formula: '=COUNTIF(A1:A3,">4")' }],
      ],
    },
  ]);
  expect((await read('C1:C4', 'values')).flat()).toEqual(['', 2.5, 'no', 2]);
});

test('text that looks like a number is text to formulas too', async () => {
  excel = playExcel([
    {
      name: 'Data',
      cells: [['42', { formula: '=ISTEXT(A1)' }, { formula: '=SUM(A1,1)' }, { formula: '=A1&"!"' }]],
    },
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A2:B2').formulas = [["'=x", '=LEN(A2)']];
    await context.sync();
  });
  expect(await read('B1', 'values')).toEqual([[true]]);
  expect(await read('D1', 'values')).toEqual([['42!']]);
  expect(await read('A2:B2', 'values')).toEqual([['=x', 2]]);
});
