// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel([{ name: 'First' }, { name: 'Second' }]);
});
afterEach(() => excel.close());

function onSheets<T>(
  script: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = script(context.workbook.worksheets, context);
    await context.sync();
    return result;
  });
}

/** The sheets' names in order, as Univer has them. */
function names() {
  return excel.api
    .getActiveWorkbook()
    ?.getSheets()
    .map((sheet) => sheet.getSheetName());
}

test('a new sheet comes last, is not activated and can be found by name in any case', async () => {
  const [added, active, found] = await onSheets((sheets) => [
    sheets.add('Report').load('name,position'),
    sheets.getActiveWorksheet().load('name'),
    sheets.getItem('REPORT').load('id'),
  ]);
  expect(added).toMatchObject({ name: 'Report', position: 2 });
  expect(active?.name).toBe('First');
  expect(found?.id).toBe(added?.id);
  expect(names()).toEqual(['First', 'Second', 'Report']);
});

test('a sheet without a name gets a free one', async () => {
  await onSheets((sheets) => {
    sheets.add('Sheet1');
    sheets.add();
  });
  expect(names()).toEqual(['First', 'Second', 'Sheet1', 'Sheet2']);
});

test.each(['', ' ', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'])(
  'the name %p is refused',
  async (name) => {
    const refused = { code: 'InvalidArgument' };
    if (name !== '') await expect(onSheets((sheets) => sheets.add(name))).rejects.toMatchObject(refused);
    await expect(
      onSheets((sheets) => {
        sheets.getFirst().name = name;
      }),
    ).rejects.toMatchObject(refused);
    expect(names()).toEqual(['First', 'Second']);
  },
);

test('a name that is taken is refused, in any case', async () => {
  const taken = { code: 'ItemAlreadyExists' };
  await expect(onSheets((sheets) => sheets.add('second'))).rejects.toMatchObject(taken);
  await expect(
    onSheets((sheets) => {
      sheets.getFirst().name = 'SECOND';
    }),
  ).rejects.toMatchObject(taken);
});

test('a sheet changes its own name only in case', async () => {
  await onSheets((sheets) => {
    sheets.getFirst().name = 'FIRST';
  });
  expect(names()).toEqual(['FIRST', 'Second']);
});

test('sheets are moved, hidden, coloured and activated', async () => {
  await onSheets((sheets) => {
    const sheet = sheets.getItem('Second');
    sheet.position = 0;
    sheet.tabColor = '#00FF00';
    sheet.showGridlines = false;
    sheet.activate();
    sheets.getItem('First').visibility = 'Hidden';
  });
  const [first, visible, active] = await onSheets((sheets) => [
    sheets.getItem('First').load('visibility,position'),
    sheets.getCount(true),
    sheets.getActiveWorksheet().load('name,tabColor,showGridlines'),
  ]);
  expect(names()).toEqual(['Second', 'First']);
  expect(first).toMatchObject({ visibility: 'Hidden', position: 1 });
  expect(visible).toMatchObject({ value: 1 });
  expect(active).toMatchObject({ name: 'Second', tabColor: '#00FF00', showGridlines: false });
});

test('the last visible sheet stays', async () => {
  await onSheets((sheets) => sheets.getItem('Second').delete());
  await expect(onSheets((sheets) => sheets.getFirst().delete())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
  await expect(
    onSheets((sheets) => {
      sheets.getFirst().visibility = 'VeryHidden';
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperation' });
  expect(names()).toEqual(['First']);
});

test('a very hidden sheet must be shown before it is deleted', async () => {
  await onSheets((sheets) => {
    sheets.getItem('Second').visibility = 'VeryHidden';
  });
  await expect(onSheets((sheets) => sheets.getItem('Second').delete())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
  await onSheets((sheets) => {
    const sheet = sheets.getItem('Second');
    sheet.visibility = 'Visible';
    sheet.delete();
  });
  expect(names()).toEqual(['First']);
});

describe('names', () => {
  test('of a sheet and of the workbook are apart', async () => {
    const [own, global] = await onSheets((sheets, context) => {
      const sheet = sheets.getItem('Second');
      sheet.names.add('mark', '="text"', 'a comment');
      context.workbook.names.add('mark', sheet.getRange('B2:C3'));
      return [
        sheet.names.getItem('MARK').load('name,value,formula,type,scope,comment,visible'),
        context.workbook.names.getItem('mark').load('value,formula,type,scope'),
      ];
    });
    expect(own?.toJSON()).toEqual({
      name: 'mark',
      value: 'text',
      formula: '="text"',
      type: 'String',
      scope: 'Worksheet',
      comment: 'a comment',
      visible: true,
    });
    expect(global?.toJSON()).toEqual({
      value: '=Second!$B$2:$C$3',
      formula: '=Second!$B$2:$C$3',
      type: 'Range',
      scope: 'Workbook',
    });
  });

  test('are hidden, changed and deleted', async () => {
    await onSheets((sheets) => {
      const item = sheets.getFirst().names.add('mark', '="a"');
      item.visible = false;
      item.formula = '="b"';
      sheets.getFirst().names.add('gone', '=1').delete();
    });
    const items = await onSheets((sheets) =>
      sheets.getFirst().names.load('items/name,items/value,items/visible'),
    );
    expect(items.items.map((item) => item.toJSON())).toEqual([{ name: 'mark', value: 'b', visible: false }]);
  });

  test('of a range follow its rows and give the range back', async () => {
    const range = await onSheets((sheets) => {
      const sheet = sheets.getFirst();
      sheet.names.add('cells', sheet.getRange('A2:B3'));
      sheet.getRange('1:1').insert('Down');
      return sheet.names.getItem('cells').getRange().load('address');
    });
    expect(range.address).toBe('First!A3:B4');
  });

  test('that break the rules are refused', async () => {
    for (const name of ['', '1x', 'A1', 'two words', 'R']) {
      await expect(onSheets((_, context) => context.workbook.names.add(name, '=1'))).rejects.toMatchObject({
        code: 'InvalidArgument',
      });
    }
    await expect(
      onSheets((sheets) => {
        sheets.getFirst().names.add('twice', '=1');
        sheets.getFirst().names.add('Twice', '=2');
      }),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('go with their sheet', async () => {
    await onSheets((sheets) => {
      sheets.getItem('Second').names.add('mark', '="text"');
      sheets.getItem('Second').delete();
    });
    const count = await onSheets((_, context) => context.workbook.names.getCount());
    expect(count.value).toBe(0);
  });
});

test('custom properties belong to a sheet, settings to the document', async () => {
  await onSheets((sheets, context) => {
    sheets.getFirst().customProperties.add('Key', 'value');
    sheets.getFirst().customProperties.add('key', 'other');
    context.workbook.settings.add('choice', { deep: [1, true] });
    context.workbook.settings.add('gone', 1).delete();
  });
  const [property, missing, setting, settings] = await onSheets((sheets, context) => [
    sheets.getFirst().customProperties.getItemOrNullObject('KEY').load('key,value'),
    sheets.getItem('Second').customProperties.getItemOrNullObject('key').load('value'),
    context.workbook.settings.getItemOrNullObject('choice').load('value'),
    context.workbook.settings.getCount(),
  ]);
  expect(property).toMatchObject({ key: 'Key', value: 'other' });
  expect(missing?.isNullObject).toBe(true);
  expect(setting).toMatchObject({ value: { deep: [1, true] } });
  expect(settings).toMatchObject({ value: 1 });
});

describe('protection', () => {
  const denied = { code: 'AccessDenied' };

  test('of a sheet refuses every change to its cells, and no reading', async () => {
    await onSheets((sheets) => {
      sheets.getFirst().getRange('A1').values = [[1]];
      sheets.getFirst().protection.protect();
    });
    const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => Object.assign(sheet.getRange('A1'), { values: [[2]] }),
      (sheet) => Object.assign(sheet.getRange('A1'), { numberFormat: [['0']] }),
      (sheet) => Object.assign(sheet.getRange('A1').format.fill, { color: '#FF0000' }),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => sheet.getRange('1:1').insert('Down'),
      (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')),
      (sheet) => sheet.tables.add('A1:B2', true),
    ];
    for (const change of changes) {
      await expect(onSheets((sheets) => change(sheets.getFirst()))).rejects.toMatchObject(denied);
    }
    const [sheet, cell] = await onSheets((sheets) => {
      const first = sheets.getFirst();
      return [first.load('protection/protected'), first.getRange('A1').load('values')];
    });
    expect((sheet as Excel.Worksheet).protection.protected).toBe(true);
    expect((cell as Excel.Range).values).toEqual([[1]]);
  });

  test('of a sheet can be lifted', async () => {
    await onSheets((sheets) => {
      const sheet = sheets.getFirst();
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
    });
    expect(excel.api.getActiveWorkbook()?.getActiveSheet().getRange('A1').getValue()).toBe(1);
  });

  test('of the workbook refuses to change its sheets, not their cells', async () => {
    await onSheets((sheets, context) => {
      context.workbook.protection.protect('password');
      sheets.getFirst().getRange('A1').values = [[1]];
    });
    const changes: ((sheets: Excel.WorksheetCollection) => unknown)[] = [
      (sheets) => sheets.add('New'),
      (sheets) => sheets.getItem('Second').delete(),
      (sheets) => Object.assign(sheets.getFirst(), { name: 'New' }),
      (sheets) => Object.assign(sheets.getFirst(), { position: 1 }),
      (sheets) => Object.assign(sheets.getFirst(), { visibility: 'Hidden' }),
    ];
    for (const change of changes) await expect(onSheets(change)).rejects.toMatchObject(denied);
    const protection = await onSheets((_, context) => context.workbook.protection.load('protected'));
    expect(protection.protected).toBe(true);
    expect(names()).toEqual(['First', 'Second']);
  });
});

test('what the user selects is the selected range, and selecting shows the sheet', async () => {
  await onSheets((sheets) => sheets.getItem('Second').getRange('B2:C4').select());
  const [range, cell, active] = await onSheets((sheets, context) => [
    context.workbook.getSelectedRange().load('address'),
    context.workbook.getActiveCell().load('address'),
    sheets.getActiveWorksheet().load('name'),
  ]);
  expect(range).toMatchObject({ address: 'Second!B2:C4' });
  expect(cell).toMatchObject({ address: 'Second!B2' });
  expect(active).toMatchObject({ name: 'Second' });
});

test('undoing a deletion brings back the sheet with its charts and properties', async () => {
  await onSheets((sheets) => {
    const sheet = sheets.getItem('Second');
    sheet.getRange('A1').values = [[1]];
    sheet.customProperties.add('key', 'value');
    sheet.charts.add('Line', sheet.getRange('A1:B2'));
  });
  await onSheets((sheets) => sheets.getItem('Second').delete());
  excel.api.getActiveWorkbook()?.undo();
  const [cell, property, charts] = await onSheets((sheets) => {
    const sheet = sheets.getItem('Second');
    return [
      sheet.getRange('A1').load('values'),
      sheet.customProperties.getItemOrNullObject('key').load('value'),
      sheet.charts.getCount(),
    ];
  });
  expect(cell).toMatchObject({ values: [[1]] });
  expect(property).toMatchObject({ value: 'value' });
  expect(charts).toMatchObject({ value: 1 });
});
