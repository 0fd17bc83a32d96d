// SPDX-License-Identifier: EUPL-1.2
import { type PlayedExcel, playExcel } from './playedExcel.ts';

let excel: PlayedExcel;
beforeEach(() => {
  excel = playExcel([
    {
      name: 'Data',
      cells: [
        ['Cluster', 'A', 'B'],
        ['x', 10, 20],
        ['y', 30, null],
        ['z', '#N/A', 60],
      ],
    },
    { name: 'Report' },
  ]);
});
afterEach(() => excel.close());

function onSheet<T>(script: (data: Excel.Worksheet, report: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const result = script(worksheets.getItem('Data'), worksheets.getItem('Report'));
    await context.sync();
    return result;
  });
}

test('a chart takes its series, their names and the categories from its source', async () => {
  const chart = await onSheet((data, report) => {
    const added = report.charts.add('BarClustered', data.getRange('A1:C4'), 'Columns');
    added.name = 'Figure 1';
    return added.load('id,name,chartType,series/items/name');
  });
  expect(chart.name).toBe('Figure 1');
  expect(chart.series.items.map((series) => series.name)).toEqual(['A', 'B']);
  expect(excel.host.charts.on('sheet-2')).toMatchObject([
    {
      name: 'Figure 1',
      type: 'BarClustered',
      categories: ['x', 'y', 'z'],
      series: [
        { name: 'A', values: [10, 30, null] },
        { name: 'B', values: [20, null, 60] },
      ],
    },
  ]);
});

test('the drawing follows the cells, formulas too', async () => {
  await onSheet((data, report) => {
    data.getRange('B2').formulas = [['=C2*4']];
    report.charts.add('ColumnClustered', data.getRange('A1:C4'), 'Columns');
    data.getRange('C2').load('values');
  });
  expect(excel.host.charts.on('sheet-2')[0]?.series[0]?.values[0]).toBe(80);
  excel.api.getActiveWorkbook()?.getSheetByName('Data')?.getRange('C2').setValue(5);
  await excel.host.settled();
  expect(excel.host.charts.on('sheet-2')[0]?.series[0]?.values[0]).toBe(20);
});

test('rows can be the series', async () => {
  await onSheet((data, report) => report.charts.add('Line', data.getRange('A1:C4'), 'Rows'));
  expect(excel.host.charts.on('sheet-2')[0]).toMatchObject({
    categories: ['A', 'B'],
    series: [{ name: 'x' }, { name: 'y' }, { name: 'z' }],
  });
});

test('all leading columns and rows without a number are labels', async () => {
  await onSheet((data, report) => {
    data.getRange('A1:D3').values = [
      ['Cluster', 'A', 'B', 'C'],
      ['x', 'n.d.', 10, 20],
      ['y', 'n.d.', 30, 'n.d.'],
    ];
    report.charts.add('BarClustered', data.getRange('A1:D3'), 'Columns');
    report.charts.add('BarClustered', data.getRange('A1:B3'), 'Columns');
  });
  expect(excel.host.charts.on('sheet-2')).toMatchObject([
    {
      categories: ['x', 'y'],
      series: [
        { name: 'B', values: [10, 30] },
        { name: 'C', values: [20, null] },
      ],
    },
    { series: [{}] },
  ]);
});

test('a single column is one series, whatever it holds', async () => {
  await onSheet((data, report) => {
    data.getRange('C2:C4').values = [['n.d.'], ['n.d.'], ['n.d.']];
    report.charts.add('BarClustered', data.getRange('B1:B3'), 'Columns');
    report.charts.add('BarClustered', data.getRange('C1:C4'), 'Columns');
  });
  expect(excel.host.charts.on('sheet-2')).toMatchObject([
    { categories: [], series: [{ name: 'A', values: [10, 30] }] },
    { categories: [], series: [{}] },
  ]);
});

test('titles, axes, legend and colours reach the drawing', async () => {
  await onSheet((data, report) => {
    const chart = report.charts.add('BarStacked', data.getRange('A1:C4'), 'Columns');
    chart.title.text = 'Scores';
    chart.title.format.font.bold = true;
    chart.legend.position = 'Top';
    const { valueAxis, categoryAxis } = chart.axes;
    Object.assign(valueAxis, { minimum: 0, maximum: 100, majorUnit: 20, numberFormat: '0' });
    valueAxis.title.text = 'points';
    valueAxis.title.visible = true;
    valueAxis.majorGridlines.visible = false;
    valueAxis.format.font.size = 9;
    categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(1);
    series.name = 'Second';
    series.format.fill.setSolidColor('#336699');
    Object.assign(series, { gapWidth: 50, overlap: 100, hasDataLabels: true });
    series.dataLabels.showValue = true;
    chart.format.border.lineStyle = 'None';
  });
  expect(excel.host.charts.on('sheet-2')).toMatchObject([
    {
      title: 'Scores',
      legend: 'Top',
      valueAxis: {
        minimum: 0,
        maximum: 100,
        majorUnit: 20,
        title: 'points',
        gridlines: false,
        numberFormat: '0',
      },
      categoryAxis: { minimum: null, reversed: true, title: null },
      series: [
        { name: 'A', colour: null },
        { name: 'Second', colour: '#336699' },
      ],
    },
  ]);
  expect(excel.host.charts.on('sheet-2')[0]?.series[1]?.properties.get('gapWidth')).toBe(50);
});

test('what was written reads back', async () => {
  const chart = await onSheet((data, report) => {
    const added = report.charts.add('Radar', data.getRange('A1:C4'));
    added.axes.valueAxis.maximum = 100;
    added.title.visible = false;
    added.series.getItemAt(0).markerStyle = 'Circle';
    return added.load('axes/valueAxis/maximum,title/visible,series/items/markerStyle,format/roundedCorners');
  });
  expect(chart.axes.valueAxis.maximum).toBe(100);
  expect(chart.title.visible).toBe(false);
  expect(chart.series.items[0]?.markerStyle).toBe('Circle');
});

test('a chart over cells follows their size; one with a place of its own stays', async () => {
  const [over, free] = await onSheet((data, report) => {
    const first = report.charts.add('Line', data.getRange('A1:C4'));
    first.setPosition('B2', 'C3');
    const second = report.charts.add('Line', data.getRange('A1:C4'));
    Object.assign(second, { left: 10, top: 20, width: 300, height: 200 });
    report.getRange('A:C').format.columnWidth = 75;
    report.getRange('1:3').format.rowHeight = 30;
    return [first.load('left,top,width,height'), second.load('left,top,width,height')];
  });
  expect(over).toMatchObject({ left: 75, top: 30, width: 150, height: 60 });
  expect(free).toMatchObject({ left: 10, top: 20, width: 300, height: 200 });
  expect(excel.host.charts.on('sheet-2').map((chart) => chart.box.width)).toEqual([150, 300]);
});

test('series are added by hand', async () => {
  await onSheet((data, report) => {
    const chart = report.charts.add('ColumnClustered', data.getRange('A1:B4'), 'Columns');
    const target = chart.series.add('Target');
    target.setValues(data.getRange('C2:C4'));
    target.setXAxisValues(data.getRange('A2:A4'));
    chart.series.getItemAt(0).delete();
  });
  expect(excel.host.charts.on('sheet-2')[0]?.series).toMatchObject([
    { name: 'Target', values: [20, null, 60] },
  ]);
});

test('charts are found, missed and deleted; the page hears of it', async () => {
  let changes = 0;
  const stop = excel.host.charts.onChange(() => changes++);
  await onSheet((data, report) => {
    report.charts.add('Pie', data.getRange('A1:B4')).name = 'One';
  });
  const [found, missing] = await onSheet((_, report) => [
    report.charts.getItem('one').load('name'),
    report.charts.getItemOrNullObject('two').load('name'),
  ]);
  expect(found?.name).toBe('One');
  expect(missing?.isNullObject).toBe(true);
  expect(changes).toBeGreaterThan(0);
  stop();
  const before = changes;
  await onSheet((_, report) => report.charts.getItem('One').delete());
  expect(changes).toBe(before);
  expect(excel.host.charts.on('sheet-2')).toEqual([]);
});

test('an unknown chart type is refused', async () => {
  await expect(
    onSheet((data, report) => report.charts.add('Nonsense' as never, data.getRange('A1:B2'))),
  ).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('blank cells are gaps unless the chart draws them as 0', async () => {
  const valuesWith = async (blanks?: string) => {
    await onSheet((data, report) => {
      const chart = report.charts.add('LineMarkers', data.getRange('C1:C4'), 'Columns');
      if (blanks !== undefined) chart.displayBlanksAs = blanks as never;
    });
    return excel.host.charts.on('sheet-2').at(-1)!.series[0]!.values;
  };
  expect(await valuesWith()).toEqual([20, null, 60]);
  expect(await valuesWith('Zero')).toEqual([20, 0, 60]);
  await expect(valuesWith('Nonsense')).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a text is 0 in lines and polygons, nothing in bars; an error is nothing', async () => {
  const types = ['LineMarkers', 'RadarMarkers', 'BarClustered'] as const;
  await onSheet((data, report) => {
    data.getRange('B3').values = [['n.d.']];
    for (const type of types) report.charts.add(type, data.getRange('B1:B4'), 'Columns');
  });
  expect(excel.host.charts.on('sheet-2').map(({ series }) => series[0]!.values)).toEqual([
    [10, 0, null],
    [10, 0, null],
    [10, null, null],
  ]);
});
