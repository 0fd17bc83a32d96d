// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
let handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
const seen: string[] = [];
beforeEach(async () => {
  seen.length = 0;
  excel = playExcel([{ name: 'First' }, { name: 'Second' }]);
  handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) =>
        note(`${event.changeType} ${event.worksheetId} ${event.address}`),
      ),
      worksheets.onAdded.add(async () => note('added')),
      worksheets.onDeleted.add(async (event) => note(`deleted ${event.worksheetId}`)),
      worksheets.onActivated.add(async (event) => note(`activated ${event.worksheetId}`)),
    ];
    await context.sync();
    return added as OfficeExtension.EventHandlerResult<unknown>[];
  });
});
afterEach(async () => {
  // The client keeps its handlers for as long as it is loaded.
  for (const handler of handlers) {
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  }
  excel.close();
});

function note(text: string) {
  seen.push(text);
}

function grid() {
  const workbook = excel.api.getActiveWorkbook();
  if (!workbook) throw new Error('no workbook');
  return workbook;
}

/** The client hands an event to its handlers after some turns of the event loop. */
function delivered(count: number): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (seen.length >= count ? resolve() : setImmediate(look));
    look();
  });
}

test('a batch raises the change it made', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Second').getRange('B2:C3').values = 1 as never;
    await context.sync();
  });
  await delivered(1);
  expect(seen).toEqual(['RangeEdited sheet-2 B2:C3']);
});

test('typing, pasting and undoing in the grid raise changes', async () => {
  grid().getActiveSheet().getRange('A1').setValue(1);
  await delivered(1);
  grid().undo();
  await delivered(2);
  grid().getActiveSheet().insertRows(1, 2);
  await delivered(3);
  expect(seen).toEqual(['RangeEdited sheet-1 A1', 'RangeEdited sheet-1 A1', 'RowInserted sheet-1 2:3']);
});

test('formats and recalculated formulas are no change', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    await context.sync();
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').numberFormat = [['0.0']];
    sheet.getRange('A1').values = [[2]];
    sheet.getRange('B1').load('values');
    await context.sync();
  });
  await delivered(2);
  expect(seen).toEqual(['RangeEdited sheet-1 A1:B1', 'RangeEdited sheet-1 A1']);
});

test('sheets that come, go and are shown are told', async () => {
  const added = grid().insertSheet('Third');
  await delivered(2);
  grid().setActiveSheet('sheet-1');
  grid().deleteSheet('sheet-2');
  await delivered(4);
  expect(seen).toEqual(['added', `activated ${added.getSheetId()}`, 'deleted sheet-2', 'activated sheet-1']);
});

test('adding a sheet through the API activates none', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Third');
    await context.sync();
  });
  await delivered(1);
  expect(seen).toEqual(['added']);
});

test('a sheet tells of itself only, until its handler is removed', async () => {
  const own: string[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem('Second').onChanged.add(async (event) => {
      own.push(event.address);
    });
    await context.sync();
    return result;
  });
  grid().getSheetByName('First')?.getRange('A1').setValue(1);
  grid().getSheetByName('Second')?.getRange('A2').setValue(1);
  await delivered(2);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  grid().getSheetByName('Second')?.getRange('A3').setValue(1);
  await delivered(3);
  expect(own).toEqual(['A2']);
});

test('a sheet tells what is selected on it, by whomever, once', async () => {
  const selected: string[] = [];
  await Excel.run(async (context) => {
    const { onSelectionChanged } = context.workbook.worksheets.getItem('Second');
    handlers.push(
      onSelectionChanged.add(async ({ address }) => void selected.push(address)) as (typeof handlers)[number],
    );
    await context.sync();
  });
  grid().getSheetByName('First')!.getRange('A1').activate();
  grid().setActiveSheet('sheet-2');
  grid().getSheetByName('Second')!.getRange('B2:C3').activate();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Second').getRange('D4').select();
    await context.sync();
  });
  await until(() => selected.includes('D4'));
  expect(selected.filter((address) => address !== 'A1')).toEqual(['B2:C3', 'D4']);
});

function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (condition() ? resolve() : setImmediate(look));
    look();
  });
}
