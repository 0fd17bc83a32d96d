// SPDX-License-Identifier: EUPL-1.2
import { footerText, pageBreaks } from '../../core/host/lengths.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { chartText, entryMessage } from '../../excel-addin/limits.ts';
import { openExcel, unobserved } from './openExcel.ts';

test('a footer has no more characters than Excel takes, however many of them count twice', () => {
  expect(footerText('R&D', 11)).toBe('R&&D');
  const footer = footerText('&'.repeat(300), 11);
  expect(footer).toBe('&&'.repeat(122));
  expect(footerText('🙂'.repeat(200), 11)).toBe('🙂'.repeat(122));
});

test('texts of charts and of messages are cut, and never within a character', () => {
  expect(chartText('=A1')).toBe(' =A1');
  expect(chartText('x'.repeat(400))).toHaveLength(255);
  expect(chartText(`${'x'.repeat(254)}🙂`)).toBe('x'.repeat(254));
  expect(entryMessage('x'.repeat(400))).toHaveLength(225);
  expect(pageBreaks(Array.from({ length: 2000 }, (_, row) => row + 1))).toHaveLength(1026);
});

test('rows and columns are no larger than Excel makes them', async () => {
  openExcel([{ name: 'Dati', cells: [[1]] }]);
  const steps = [
    { step: 'columnWidths', widths: [10, 900] },
    { step: 'rowHeight', row: 0, rows: 1, points: 5000 },
  ] as const;
  await excelHost().applyReport([{ key: 'overview', name: 'Cruscotto', steps }], unobserved);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Cruscotto');
    const { format } = sheet.getRange('B1').load('format/columnWidth,format/rowHeight');
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([1342.5, 409.5]);
  });
});
