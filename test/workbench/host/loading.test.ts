// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel([
    {
      name: 'Data',
      cells: [
        ['Name', 'Value'],
        ['a', 1],
        ['b', 2],
      ],
    },
    { name: 'Hidden', hidden: true },
    { name: 'Città d’arte' },
  ]);
});
afterEach(() => excel.close());

test('a property that was not loaded can not be read', async () => {
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      await context.sync();
      return sheet.name;
    }),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a loaded property can not be read before the sync', async () => {
  await expect(
    Excel.run(async (context) => context.workbook.worksheets.getFirst().load('name').name),
  ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a collection loads what the paths name, of its items and of their items', async () => {
  const sheets = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.names.add('mark', '="overview"');
    first.names.add('cells', first.getRange('A1:B2'));
    worksheets.load('items/id,items/name,items/visibility,items/names/items/name,items/names/items/value');
    await context.sync();
    return worksheets.items.map(({ id, name, visibility, names }) => ({
      id,
      name,
      visibility,
      names: names.items.map((item) => [item.name, item.value]),
    }));
  });
  expect(sheets).toEqual([
    {
      id: 'sheet-1',
      name: 'Data',
      visibility: 'Visible',
      names: [
        ['mark', 'overview'],
        ['cells', '=Data!$A$1:$B$2'],
      ],
    },
    { id: 'sheet-2', name: 'Hidden', visibility: 'Hidden', names: [] },
    { id: 'sheet-3', name: 'Città d’arte', visibility: 'Visible', names: [] },
  ]);
});

test('load without names takes all scalars; nested objects take a path', async () => {
  const range = await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('data').getRange('A1:B2');
    cells.load();
    cells.load('format/fill/color,worksheet/name');
    await context.sync();
    return { ...cells.toJSON(), worksheet: cells.worksheet.name };
  });
  expect(range).toMatchObject({
    address: 'Data!A1:B2',
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 2,
    columnCount: 2,
    cellCount: 4,
    values: [
      ['Name', 'Value'],
      ['a', 1],
    ],
    format: { fill: { color: '#FFFFFF' } },
    worksheet: 'Data',
  });
});

test('items can be loaded a page at a time', async () => {
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 } as never);
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['Hidden']);
});

test('a missing item is an error, or a null object', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const name = sheet.names.getItemOrNullObject('x');
    const used = context.workbook.worksheets.getItem('Hidden').getUsedRangeOrNullObject(true);
    await context.sync();
    return [sheet.isNullObject, name.isNullObject, used.isNullObject];
  });
  expect(isNull).toEqual([true, true, true]);
});

test('an unknown property is an error', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load('nonsense' as never);
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: expect.stringMatching(/InvalidArgument|ApiNotFound|PropertyDoesNotExist/),
  });
});

test('what the host does not implement fails by name', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').load('hyperlink');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Range.hyperlink') });
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getSurroundingRegion().select();
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('Range.getSurroundingRegion'),
  });
});

test('objects live across syncs and their references are given back', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('New');
    const cell = sheet.getRange('A1');
    cell.load('values');
    await context.sync();
    sheet.name = 'Renamed';
    cell.values = [[5]];
    const again = cell.getOffsetRange(1, 0);
    await context.sync();
    again.values = [[6]];
    cell.load('values,address');
    await context.sync();
    expect(cell.values).toEqual([[5]]);
    expect(cell.address).toBe('Renamed!A1');
  });
  expect(excel.api.getActiveWorkbook()?.getSheetByName('Renamed')?.getRange('A1:A2').getValues()).toEqual([
    [5],
    [6],
  ]);
  // The client gives its references back in a request of its own after the run.
  await Excel.run(async (context) => context.sync());
  expect(excel.host.liveReferences).toBe(0);
});

test('what a deleted sheet held is gone', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Short-lived');
    const cell = sheet.getRange('A1').load('address');
    await context.sync();
    sheet.delete();
    await context.sync();
    cell.values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
