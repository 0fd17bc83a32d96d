// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel();
});
afterEach(() => excel.close());

function cell(address: string) {
  return excel.api.getActiveWorkbook()?.getActiveSheet().getRange(address).getValue() ?? null;
}

test('a batch that fails half-way leaves what came before and does nothing after', async () => {
  const failure = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('A2:B2').values = [['too', 'many', 'columns']];
    sheet.getRange('A3').values = [['after']];
    return context.sync().catch((error: OfficeExtension.Error) => error);
  });
  expect(failure).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  expect((failure as OfficeExtension.Error).debugInfo.statement).toContain('values');
  expect([cell('A1'), cell('A2'), cell('A3')]).toEqual(['before', null, null]);
});

test('nothing happens before the sync', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    expect(cell('A1')).toBeNull();
    await context.sync();
    expect(cell('A1')).toBe(1);
  });
});

test.each([
  ['a number of rows', [[1], [2]]],
  ['a number of columns', [[1, 2]]],
  ['a dimension', [1]],
])('an array of the wrong %s is refused', async (_, values) => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = values as never;
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test.each(['', 'A0', 'ZZZ1', '1A', 'A1:', 'A1:B', 'Nowhere!A1', 'A1048577'])(
  'the address %p is refused where it names nothing',
  async (address) => {
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('address');
      await context.sync();
      return range.address;
    });
    if (address === '') await expect(run).resolves.toBe('Sheet1!A:XFD');
    else await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('every sync is one request', async () => {
  const before = excel.wire.requests;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < 20; row++) sheet.getCell(row, 0).values = [[row]];
    await context.sync();
  });
  // One for the batch; the client may use a second to give references back.
  expect(excel.wire.requests - before).toBeLessThanOrEqual(2);
});

test('a request beyond the payload limit is refused as a whole', async () => {
  excel.close();
  excel = playExcel(undefined, { maxPayload: 2000 });
  await expect(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['x'.repeat(3000)]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(cell('A1')).toBeNull();
});

test('the n-th batch fails as a test asks', async () => {
  excel.host.faults.failBatch(2, 'GeneralException');
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    target.values = [[1]];
    await context.sync();
    target.values = [[2]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
  });
  expect(cell('A1')).toBe(1);
});

test('while a cell is being edited batches fail, or wait where they asked to', async () => {
  excel.host.faults.cellBeingEdited = true;
  const write = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  };
  await expect(Excel.run(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const patient = Excel.run({ delayForCellEdit: true }, write);
  excel.host.faults.cellBeingEdited = false;
  await patient;
  expect(cell('A1')).toBe(1);
});
