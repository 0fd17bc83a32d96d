// SPDX-License-Identifier: EUPL-1.2
import { createSheets } from '../../../workbench/sheets/inMemorySheets.ts';

function withChart() {
  const sheets = createSheets({ locale: 'en_US' });
  const { SpreadsheetApp, Charts } = sheets.globals;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets()[0]!;
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.RADAR)
    .addRange(sheet.getRange('A1:C7'))
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setTransposeRowsAndColumns(false)
    .setOption('vAxis.viewWindow.min', 0)
    .setPosition(2, 5, 0, 0)
    .build();
  return { sheets, spreadsheet, sheet, chart };
}

test('a chart keeps what it was built with and appears when it is inserted', () => {
  const { sheets, sheet, chart } = withChart();
  expect(sheet.getCharts()).toEqual([]);
  expect(chart.getChartId()).toBeNull();
  sheet.insertChart(chart);
  expect(sheet.getCharts()[0]!.getChartId()).toBe(sheets.book.sheets[0]!.charts[0]!.id);
  expect(sheets.book.sheets[0]!.charts[0]).toMatchObject({
    type: 'RADAR',
    ranges: [{ sheetId: 0, area: { row: 0, column: 0, rows: 7, columns: 3 } }],
    headers: 1,
    hiddenStrategy: 'SHOW_BOTH',
    options: new Map([['vAxis.viewWindow.min', 0]]),
    position: [2, 5, 0, 0],
  });
  sheet.removeChart(sheet.getCharts()[0]!);
  expect(sheet.getCharts()).toEqual([]);
});

test('a chart moved to a sheet of its own leaves its sheet; the new one has no cells, is visible and active', () => {
  const { sheets, spreadsheet, sheet, chart } = withChart();
  expect(() => spreadsheet.moveChartToObjectSheet(chart)).toThrow('not on a sheet');
  sheet.insertChart(chart);
  const own = spreadsheet.moveChartToObjectSheet(chart);
  expect(own.getName()).toBe('Chart1');
  expect(own.getType()).toBe(sheets.globals.SpreadsheetApp.SheetType.OBJECT);
  expect(own.isSheetHidden()).toBe(false);
  expect(spreadsheet.getActiveSheet().getSheetId()).toBe(own.getSheetId());
  expect([sheet.getCharts().length, own.getCharts().length]).toEqual([0, 1]);
  for (const touched of [() => own.getRange('A1'), () => own.getDataRange(), () => own.getMaxRows()]) {
    expect(touched).toThrow('not supported on sheets of type OBJECT');
  }
  own.setName('Figura 1').addDeveloperMetadata('cruscotto', 'x').hideSheet();
  expect(sheets.book.sheet('Figura 1').hidden).toBe(true);
});
