// SPDX-License-Identifier: EUPL-1.2
import { looksOf } from '../../../sheets-addon/server/looks.ts';
import { chart, reportScripts } from '../../host/reportScripts.ts';
import { makeSheets, openServer } from './openServer.ts';

const [overview, dimensions] = reportScripts();

test('later styles add to earlier ones, and contents become what is typed', () => {
  const looks = looksOf({
    key: 'k',
    name: 'n',
    steps: [
      { step: 'style', areas: [{ row: 0, column: 0, rows: 2, columns: 2 }], style: { bold: true, size: 9 } },
      { step: 'style', areas: [{ row: 1, column: 1, rows: 1, columns: 1 }], style: { size: 11 } },
      {
        step: 'write',
        area: { row: 0, column: 0, rows: 2, columns: 3 },
        contents: [
          ['=A1', 'plain', { formula: '=IF(A1,1,2)' }],
          [null, true, 0.5],
        ],
      },
    ],
  });
  expect(looks.styles).toEqual([
    [{ bold: true, size: 9 }, { bold: true, size: 9 }, {}],
    [{ bold: true, size: 9 }, { bold: true, size: 11 }, {}],
  ]);
  expect(looks.entries).toEqual([
    ["'=A1", 'plain', '=IF(A1;1;2)'],
    ['', true, 0.5],
  ]);
});

test('a sheet holds what the steps say, in the cells and around them', () => {
  const server = openServer();
  makeSheets(server, [overview!, dimensions!]);
  const sheet = server.sheets.book.sheet('Cruscotto');
  expect(sheet).toMatchObject({
    rows: 15,
    columns: 7,
    frozenRows: 1,
    frozenColumns: 1,
    hiddenGridlines: false,
  });
  expect([...sheet.columnWidths]).toEqual([
    [0, 215],
    [1, 89],
    [2, 89],
  ]);
  expect(sheet.format(0, 1)).toMatchObject({
    bold: true,
    fontColour: '#ffffff',
    background: '#1f4e79',
    horizontalAlignment: 'center',
    wrap: 'WRAP',
  });
  expect(sheet.format(2, 2)).toMatchObject({
    bold: false,
    italic: true,
    fontSize: 9,
    numberFormat: '0.0',
    verticalAlignment: 'middle',
    background: null,
    borders: { top: 'SOLID #d9d9d9', bottom: 'SOLID #d9d9d9', left: null, right: null },
  });
  expect(sheet.conditionalFormats).toMatchObject([
    {
      areas: [{ row: 1, column: 1, rows: 2, columns: 2 }],
      minimum: { value: '0' },
      middle: { value: '50' },
      maximum: { value: '100' },
    },
  ]);
  expect(sheet.protections).toMatchObject([{ area: null, warningOnly: true }]);
  const other = server.sheets.book.sheet('Dimensioni');
  expect(other.validations.get(3, 0)).toMatchObject({ options: ['yes', 'no'], allowsInvalid: true });
  expect(other.validations.get(4, 0)).toBeUndefined();
  expect(other.validations.get(3, 1)).toEqual({
    formula: '=IF(ISNUMBER(B2);B2<=C2;B2="n.d.")',
    allowsInvalid: true,
    helpText: 'At most "C" & no more',
  });
});

test('a boundary of a colour scale with decimals means the same in every language', () => {
  const server = openServer();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const stops = [
    { value: -0.5, colour: '#ffffff' },
    { value: 1e-7, colour: '#000000' },
  ];
  makeSheets(server, [{ key: 'k', name: 'n', steps: [{ step: 'colourScale', area, stops }] }]);
  expect(server.sheets.book.sheet('n').conditionalFormats[0]).toMatchObject({
    minimum: { value: '=-(5/10)' },
    middle: null,
    maximum: { value: '=(1/10000000)' },
  });
});

test('more rows and columns than a new sheet has', () => {
  const server = openServer();
  const area = { row: 0, column: 0, rows: 1200, columns: 30 };
  const contents = Array.from({ length: 1200 }, () => Array.from({ length: 30 }, () => 1));
  makeSheets(server, [{ key: 'k', name: 'n', steps: [{ step: 'write', area, contents }] }]);
  expect(server.sheets.book.sheet('n')).toMatchObject({ rows: 1200, columns: 30 });
});

test('every kind of chart, with its axis, its series and its size', () => {
  const server = openServer();
  const kinds = ['bar', 'stacked-bar', 'line', 'radar'] as const;
  const series = [
    { name: 'A', colour: '#1F4E79', values: [1, 2], marker: 'square', dash: 'dot' },
    { name: 'B', colour: '#C55A11', values: [3, null] },
  ] as const;
  makeSheets(
    server,
    kinds.map((kind) => ({
      key: kind,
      name: kind,
      steps: [
        { step: 'columnWidths', widths: [30, 12, 12] },
        { step: 'chart', chart: { ...chart, kind, series, legend: kind !== 'bar' } },
      ],
    })),
  );
  const made = kinds.map((kind) => server.sheets.book.sheet(kind).charts[0]!);
  expect(made.map(({ type }) => type)).toEqual(['BAR', 'BAR', 'LINE', 'RADAR']);
  const [bar, stacked, line, radar] = made.map(({ options }) => Object.fromEntries(options));
  expect(made[0]).toMatchObject({ headers: 1, transposed: false, position: [6, 2, 0, 0] });
  expect(made[0]!.ranges[0]!.area).toEqual(chart.source);
  // Two columns that were set, and four as Sheets makes them; ten rows of one line.
  expect(bar).toMatchObject({ width: 2 * 89 + 4 * 100, height: 210, title: 'Figure 1', isStacked: true });
  expect(bar).toMatchObject({
    'hAxis.viewWindow.min': 0,
    'hAxis.viewWindow.max': 100,
    'hAxis.title': 'Score',
  });
  expect(bar).toMatchObject({ 'hAxis.ticks': [0, 20, 40, 60, 80, 100], 'legend.position': 'none' });
  expect(stacked).toMatchObject({
    isStacked: true,
    'legend.position': 'bottom',
    'series.1.color': '#C55A11',
  });
  expect(line).toMatchObject({ 'vAxes.0.viewWindow.max': 100, 'vAxes.0.title': 'Score' });
  expect(line).toMatchObject({ 'series.0.pointShape': 'square', 'series.0.lineDashStyle': 'dot' });
  expect(line).toMatchObject({ 'series.1.pointShape': 'circle', 'series.1.lineDashStyle': 'solid' });
  expect(line).not.toHaveProperty(['isStacked']);
  expect(radar).toMatchObject({ 'vAxes.0.viewWindow.min': 0, 'vAxes.0.viewWindow.max': 100 });
  expect(radar).not.toHaveProperty(['vAxes.0.title']);
});
