// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel();
});
afterEach(() => excel.close());

function onSheet<T>(script: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = script(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

test('cell formats are written to Univer and read back', async () => {
  const format = await onSheet((sheet) => {
    const { format } = sheet.getRange('B2:C3');
    format.fill.color = '#DDEEFF';
    Object.assign(format.font, {
      bold: true,
      italic: true,
      color: '#112233',
      size: 14,
      name: 'Arial',
      underline: 'Single',
    });
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    return format.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font');
  });
  expect(format.toJSON()).toMatchObject({
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    wrapText: true,
    fill: { color: '#DDEEFF' },
    font: { bold: true, italic: true, color: '#112233', size: 14, name: 'Arial', underline: 'Single' },
  });
  const cell = excel.api.getActiveWorkbook()?.getActiveSheet().getRange('C3');
  expect(cell?.getBackground()).toBe('#DDEEFF');
  expect(cell?.getCellStyleData()).toMatchObject({ bl: 1, fs: 14 });
});

test('where cells differ a format reads as null; clearing takes the fill away', async () => {
  const [mixed, cleared] = await onSheet((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1').format.fill.color = '#FF0000';
    const both = sheet.getRange('A1:B1').format.load('font/bold,fill/color');
    sheet.getRange('B1').format.fill.clear();
    return [both, sheet.getRange('B1').format.load('fill/color')];
  });
  expect(mixed?.font.bold).toBeNull();
  expect(mixed?.fill.color).toBeNull();
  expect(cleared?.fill.color).toBe('#FFFFFF');
});

test('column widths and row heights are points', async () => {
  const [one, both] = await onSheet((sheet) => {
    sheet.getRange('A:A').format.columnWidth = 60;
    sheet.getRange('B1:C1').format.columnWidth = 90;
    sheet.getRange('2:2').format.rowHeight = 30;
    return [
      sheet.getRange('A2').load('left,top,width,height,format/columnWidth,format/rowHeight'),
      sheet.getRange('A1:C1').load('width,format/columnWidth'),
    ];
  });
  expect(one?.toJSON()).toMatchObject({
    left: 0,
    width: 60,
    height: 30,
    format: { columnWidth: 60, rowHeight: 30 },
  });
  expect(both?.toJSON()).toMatchObject({ width: 240, format: { columnWidth: null } });
});

test('borders have a style, a weight and a colour', async () => {
  const border = await onSheet((sheet) => {
    const edge = sheet.getRange('A1:C3').format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = 'Medium';
    edge.color = '#ABCDEF';
    return [
      sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style,weight,color'),
      sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style'),
    ];
  });
  await onSheet((sheet) => {
    sheet.getRange('A1:C3').format.borders.getItem('EdgeBottom').style = 'None';
    sheet.getRange('A1:C3').format.borders.getItem('InsideVertical').weight = 'Thick';
  });
  const [erased, inside] = await onSheet((sheet) => [
    sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style'),
    sheet.getRange('B3').format.borders.getItem('EdgeRight').load('style,weight'),
  ]);
  expect(erased?.style).toBe('None');
  expect(inside?.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thick' });
  expect(border[0]?.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#ABCDEF' });
  expect(border[1]?.style).toBe('None');
});

test('clearing takes contents, formats or both', async () => {
  const ranges = await onSheet((sheet) => {
    const cells = sheet.getRange('A1:A3');
    cells.values = 5 as never;
    cells.format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear('Formats');
    sheet.getRange('A3').clear();
    return ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('values,format/font/bold'));
  });
  expect(ranges.map((range) => [range.values[0]?.[0], range.format.font.bold])).toEqual([
    ['', true],
    [5, false],
    ['', false],
  ]);
});

test('a colour scale lies in Univer and reads back', async () => {
  const [format, elsewhere] = await onSheet((sheet) => {
    const range = sheet.getRange('B2:D9');
    const scale = range.conditionalFormats.add('ColorScale');
    scale.colorScale.criteria = {
      minimum: { formula: '0', type: 'Number', color: '#F8696B' },
      midpoint: { formula: '50', type: 'Number', color: '#FFEB84' },
      maximum: { formula: '100', type: 'Number', color: '#63BE7B' },
    } as Excel.ConditionalColorScaleCriteria;
    return [
      sheet
        .getRange('C3')
        .conditionalFormats.getItemAt(0)
        .load('type,colorScale/criteria,colorScale/threeColorScale'),
      sheet.getRange('F1').conditionalFormats.getCount(),
    ] as const;
  });
  expect(format.colorScale.threeColorScale).toBe(true);
  expect(format.colorScale.criteria.maximum).toEqual({ formula: '100', type: 'Number', color: '#63BE7B' });
  expect(elsewhere.value).toBe(0);
  expect(excel.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules()).toMatchObject([
    { ranges: [{ startRow: 1, endRow: 8, startColumn: 1, endColumn: 3 }], rule: { type: 'colorScale' } },
  ]);
});

test('conditional formats are cleared', async () => {
  const count = await onSheet((sheet) => {
    const range = sheet.getRange('A1:A5');
    range.conditionalFormats.add('ColorScale');
    range.conditionalFormats.clearAll();
    return range.conditionalFormats.getCount();
  });
  expect(count.value).toBe(0);
});

test('other conditional formats are not there, by name', async () => {
  await expect(
    onSheet((sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')),
  ).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});

test('a drop-down keeps its list, its prompt and its alert', async () => {
  const validation = await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('A1:A5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    dataValidation.prompt = { showPrompt: true, title: 'Choose', message: 'yes or no' };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'No', message: 'only these' };
    return sheet.getRange('A3').dataValidation.load('type,rule,prompt,errorAlert');
  });
  expect(validation.toJSON()).toMatchObject({
    type: 'List',
    rule: { list: { inCellDropDown: true, source: 'yes,no' } },
    prompt: { showPrompt: true, title: 'Choose', message: 'yes or no' },
    errorAlert: { showAlert: true, style: 'Stop', title: 'No', message: 'only these' },
  });
});

test('a drop-down takes its list from a range, and is cleared', async () => {
  const [before, after] = await onSheet((sheet) => {
    sheet.getRange('D1:D2').values = [['a'], ['b']];
    const cell = sheet.getRange('A1');
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
    const set = cell.dataValidation.load('type,rule');
    cell.dataValidation.clear();
    return [set, sheet.getRange('A1').dataValidation.load('type')];
  });
  expect(before?.type).toBe('List');
  expect(String(before?.rule.list?.source)).toContain('D1:D2');
  expect(after?.type).toBe('None');
});

test('cells are merged and parted', async () => {
  await onSheet((sheet) => sheet.getRange('A1:C1').merge());
  const sheet = excel.api.getActiveWorkbook()?.getActiveSheet();
  expect(sheet?.getMergedRanges().map((range) => range.getA1Notation())).toEqual(['A1:C1']);
  await onSheet((first) => first.getRange('A1:C1').unmerge());
  expect(sheet?.getMergedRanges()).toEqual([]);
});

test('panes are frozen and freed', async () => {
  const [frozen, freed] = await onSheet((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.freezePanes.unfreeze();
    return [location, sheet.freezePanes.getLocationOrNullObject().load('address')];
  });
  expect(frozen?.address).toBe('Sheet1!A1:B3');
  expect(freed?.isNullObject).toBe(true);
  await onSheet((sheet) => sheet.freezePanes.freezeRows(2));
  expect(excel.api.getActiveWorkbook()?.getActiveSheet().getFreeze()).toMatchObject({ ySplit: 2, xSplit: 0 });
});

test('the page is set up', async () => {
  const [layout, area, titles] = await onSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$1:$2');
    return [
      pageLayout.load(
        'orientation,zoom,centerHorizontally,paperSize,headersFooters/defaultForAllPages/centerFooter',
      ),
      pageLayout.getPrintAreaOrNullObject().load('address'),
      pageLayout.getPrintTitleRowsOrNullObject().load('address'),
    ] as const;
  });
  expect(layout.toJSON()).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    centerHorizontally: true,
    headersFooters: { defaultForAllPages: { centerFooter: '&P / &N' } },
  });
  expect(area.address).toBe('Sheet1!A1:C9');
  expect(titles.address).toBe('Sheet1!1:2');
});

test('a page begins above the ranges told, until it no longer does', async () => {
  const [two, one, none, cell] = await onSheet((sheet) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add('B9');
    breaks.add(sheet.getRange('4:5'));
    const two = breaks.getCount();
    const cell = breaks.getItem(1).getCellAfterBreak().load('address');
    breaks.getItem(0).delete();
    const one = breaks.getCount();
    breaks.removePageBreaks();
    return [two, one, breaks.getCount(), cell] as const;
  });
  expect([two.value, one.value, none.value]).toEqual([2, 1, 0]);
  expect(cell.address).toBe('Sheet1!A9');
  await expect(onSheet((sheet) => [sheet.horizontalPageBreaks.add('A1')])).rejects.toMatchObject({
    code: 'InvalidArgument',
  });
});

test('a table names its parts', async () => {
  const [header, body, names] = await onSheet((sheet) => {
    const table = sheet.tables.add('A1:B4', true);
    table.name = 'Clusters';
    return [
      table.getHeaderRowRange().load('address'),
      sheet.tables.getItem('clusters').getDataBodyRange().load('address'),
      sheet.tables.load('items/name'),
    ] as const;
  });
  expect(header.address).toBe('Sheet1!A1:B1');
  expect(body.address).toBe('Sheet1!A2:B4');
  expect(names.items.map((table) => table.name)).toEqual(['Clusters']);
});
