// SPDX-License-Identifier: EUPL-1.2
import type { Step } from '../../core/host/steps.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { chart, reportScripts } from '../host/reportScripts.ts';
import { openExcel, unobserved } from './openExcel.ts';

/** The report's first sheet, looked at through Excel. */
async function look<T>(at: (sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
  return Excel.run(({ workbook }) => at(workbook.worksheets.getItem('Cruscotto')));
}

async function apply(steps?: readonly Step[]) {
  const scripts = reportScripts();
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
  await excelHost().applyReport(steps === undefined ? scripts : [{ ...scripts[0]!, steps }], unobserved);
  return excel;
}

test('styles', async () => {
  await apply();
  await look(async (sheet) => {
    const header = sheet.getRange('A3').load('format/horizontalAlignment,format/wrapText');
    header.format.font.load('bold,color');
    header.format.fill.load('color');
    const numbers = sheet.getRange('B2').load('numberFormat,text,format/verticalAlignment');
    numbers.format.font.load('size,italic');
    const edge = numbers.format.borders.getItem('EdgeBottom').load('style,color');
    await sheet.context.sync();
    expect(header.format.font.toJSON()).toMatchObject({ bold: true, color: '#FFFFFF' });
    expect(header.format.fill.color).toBe('#1F4E79');
    expect(header.format).toMatchObject({ horizontalAlignment: 'Center', wrapText: true });
    expect(numbers.numberFormat).toEqual([['0.0']]);
    expect(numbers.text).toEqual([['10.0']]);
    expect(numbers.format.verticalAlignment).toBe('Center');
    expect(numbers.format.font.toJSON()).toMatchObject({ size: 9, italic: true });
    expect(edge.toJSON()).toMatchObject({ style: 'Continuous', color: '#D9D9D9' });
  });
});

test('sizes, panes and page', async () => {
  await apply();
  await look(async (sheet) => {
    const column = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const layout = sheet.pageLayout.load('orientation,zoom,paperSize,leftMargin');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    const footer = layout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
    await sheet.context.sync();
    // 30 characters of 7 pixels and 5 of padding, at 0.75 points.
    expect(column.format.columnWidth).toBeCloseTo(161.25, 0);
    expect(column.format.rowHeight).toBeCloseTo(40, 0);
    expect(frozen.address).toMatch(/A1$/);
    expect(layout.orientation).toBe('Landscape');
    expect(layout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect([layout.paperSize, layout.leftMargin]).toEqual(['A4', 28.8]);
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([2, 7]);
    expect(titles.address).toMatch(/1:1$|A1:[A-Z]+1$/);
    expect(footer.leftFooter).toBe('R&&D');
    expect(footer.rightFooter).toBe('&P / &N');
  });
});

test('an older Excel does without page set-up', async () => {
  openExcel([{ name: 'Dati', cells: [[1]] }], {
    sets: { ExcelApi: '1.8', SharedRuntime: '1.1', RichApiRuntime: '1.2', DelayForCellEdit: '1.1' },
  });
  expect(await excelHost().applyReport(reportScripts(), unobserved)).toBe('applied');
});

test('colour scale and drop-down', async () => {
  await apply();
  await look(async (sheet) => {
    const format = sheet.getRange('B2:C3').conditionalFormats.getItemAt(0).load('type');
    const scale = format.colorScale.load('criteria');
    const list = sheet.context.workbook.worksheets
      .getItem('Dimensioni')
      .getRange('A2')
      .dataValidation.load('rule,errorAlert');
    await sheet.context.sync();
    expect(scale.criteria).toMatchObject({
      minimum: { type: 'Number', formula: '0', color: '#F8696B' },
      midpoint: { type: 'Number', formula: '50', color: '#FFEB84' },
      maximum: { type: 'Number', formula: '100', color: '#63BE7B' },
    });
    expect(list.rule).toMatchObject({ list: { inCellDropDown: true, source: 'yes,no' } });
    expect(list.errorAlert).toEqual({ showAlert: true, style: 'Warning', title: '', message: '' });
  });
});

test('a rule of what may be typed warns', async () => {
  await apply();
  await look(async (sheet) => {
    const dimensions = sheet.context.workbook.worksheets.getItem('Dimensioni');
    const rule = dimensions.getRange('B2:B4').dataValidation.load('type,rule,errorAlert');
    await sheet.context.sync();
    expect(rule.type).toBe('Custom');
    expect(rule.rule).toEqual({ custom: { formula: '=IF(ISNUMBER(B2),B2<=C2,B2="n.d.")' } });
    expect(rule.errorAlert).toMatchObject({ style: 'Warning', message: 'At most "C" & no more' });
  });
});

test('a list that Excel can not keep within a rule is a bug, and leaves nothing behind', async () => {
  for (const options of [['a,b'], ['=A1'], Array<string>(60).fill('options')]) {
    const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const scripts = [{ key: 'x', name: 'X', steps: [{ step: 'dropDown', area, options } as const] }];
    await expect(excelHost().addSheets(scripts, unobserved)).rejects.toThrow(RangeError);
    expect(excel.sheetNames()).toEqual(['Dati']);
  }
});

test('a native chart over the cells', async () => {
  await apply();
  await look(async (sheet) => {
    const native = sheet.charts.getItem('figure-1').load('name,chartType');
    native.title.load('text');
    native.legend.load('visible,position');
    const value = native.axes.valueAxis.load('minimum,maximum,majorUnit');
    value.title.load('text');
    const category = native.axes.categoryAxis.load('reversePlotOrder,position,tickLabelSpacing');
    const series = native.series.load('items/name,items/gapWidth');
    await sheet.context.sync();
    expect(native.chartType).toBe('BarClustered');
    expect(native.title.text).toBe('Figure 1');
    expect(native.legend).toMatchObject({ visible: true, position: 'Bottom' });
    expect(value).toMatchObject({ minimum: 0, maximum: 100, majorUnit: 20 });
    expect(value.title.text).toBe('Score');
    expect(category).toMatchObject({ reversePlotOrder: true, position: 'Maximum', tickLabelSpacing: 1 });
    expect(series.items.map(({ name, gapWidth }) => [name, gapWidth])).toEqual([
      ['Research', 60],
      ['Network', 60],
    ]);
  });
});

test('the chart is drawn where the plan says, from the cells', async () => {
  const excel = await apply();
  const sheet = excel.api.getActiveWorkbook()!.getSheetByName('Cruscotto')!;
  const [drawn] = excel.host.charts.on(sheet.getSheetId());
  expect(drawn).toMatchObject({ categories: ['Agrifood', 'Energy'] });
});

test('series without a single number are drawn too, and none becomes a label', async () => {
  const contents = [
    ['', 'Research', 'Network'],
    ['Agrifood', 'n.d.', 'n.d.'],
    ['Energy', 'n.d.', 20],
  ];
  const series = [
    { name: 'Research', colour: '#1F4E79', values: [null, null] },
    { name: 'Network', colour: '#C55A11', values: [null, 20] },
  ];
  const excel = await apply([
    { step: 'write', area: chart.source, contents },
    { step: 'chart', chart: { ...chart, series } },
  ]);
  const sheet = excel.api.getActiveWorkbook()!.getSheetByName('Cruscotto')!;
  expect(excel.host.charts.on(sheet.getSheetId())).toMatchObject([
    { categories: ['Agrifood', 'Energy'], series },
  ]);
});

test('the name of a series is no reference to a cell', async () => {
  const [first, second] = chart.series;
  const excel = await apply([
    { step: 'chart', chart: { ...chart, series: [{ ...first!, name: '=Dati!A1' }, second!] } },
  ]);
  const sheet = excel.api.getActiveWorkbook()!.getSheetByName('Cruscotto')!;
  const [drawn] = excel.host.charts.on(sheet.getSheetId());
  expect(drawn!.series.map(({ name }) => name)).toEqual([' =Dati!A1', 'Network']);
});

test('the title of a chart is no reference to a cell', async () => {
  await apply([
    reportScripts()[0]!.steps[3]!,
    { step: 'chart', chart: { ...chart, kind: 'stacked-bar', title: '=Dati!A1', legend: false } },
  ]);
  await look(async (sheet) => {
    const native = sheet.charts.getItem('figure-1').load('chartType');
    native.title.load('text');
    native.legend.load('visible');
    await sheet.context.sync();
    expect(native.title.text).toBe(' =Dati!A1');
    expect(native.chartType).toBe('BarStacked');
    expect(native.legend.visible).toBe(false);
  });
});
