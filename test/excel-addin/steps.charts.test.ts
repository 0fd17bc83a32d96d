// SPDX-License-Identifier: EUPL-1.2
import type { ChartKind, ChartSpec } from '../../core/host/chart.ts';
import { seriesLook } from '../../core/report/palette.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { specOf } from '../../workbench/page/charts.tsx';
import { openExcel, unobserved } from './openExcel.ts';

const PERIODS = ['2022', '2023', '2024'];
const HOSTILE = ['=1+1', '<b>&', '__proto__'];
const LONG = 'Cluster lombardo della manifattura avanzata '.repeat(5).trim();

function chartOf(kind: ChartKind, categories: readonly string[], names: readonly string[]): ChartSpec {
  return {
    id: 'figure',
    kind,
    title: 'Andamento',
    description: 'AFIL cresce.',
    source: { row: 0, column: 0, rows: categories.length + 1, columns: names.length + 1 },
    categories,
    series: names.map((name, i) => ({
      name,
      ...seriesLook(i),
      values: categories.map((_, c) => (c === 1 ? null : 10 + i + c)),
    })),
    place: { row: 20, column: 0, rows: 15, columns: 6 },
    axis: { min: 0, max: 100, step: 20, title: 'Punti' },
    legend: true,
  };
}

/** The chart with its cells in an Excel, which is asked what it has drawn. */
async function drawn(
  chart: ChartSpec,
  missing: null | string = null,
  sets?: Readonly<Record<string, string>>,
) {
  const header = ['', ...chart.series.map(({ name }) => name)];
  const body = chart.categories.map((name, i) => [
    name,
    ...chart.series.map(({ values }) => values[i] ?? missing),
  ]);
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }], sets === undefined ? {} : { sets });
  const steps = [
    { step: 'write', area: chart.source, contents: [header, ...body] },
    { step: 'chart', chart },
  ] as const;
  await excelHost().addSheets([{ key: 'x', name: 'X', steps }], unobserved);
  const sheet = excel.api.getActiveWorkbook()!.getSheetByName('X')!;
  return excel.host.charts.on(sheet.getSheetId())[0]!;
}

const cases: [name: string, chart: ChartSpec][] = [
  ['one line', chartOf('line', PERIODS, ['AFIL'])],
  [
    'twelve lines',
    chartOf(
      'line',
      PERIODS,
      Array.from({ length: 12 }, (_, i) => `Cluster ${i}`),
    ),
  ],
  ['one period', chartOf('line', ['2024'], ['AFIL', 'Energia'])],
  ['one polygon', chartOf('radar', ['Ricerca', 'Governance', 'Servizi'], ['AFIL'])],
  [
    'twelve polygons',
    chartOf(
      'radar',
      PERIODS,
      Array.from({ length: 12 }, (_, i) => `Cluster ${i}`),
    ),
  ],
  ['long names', chartOf('line', [LONG, `${LONG} 2`], [LONG, `${LONG} 3`])],
  ['hostile names', chartOf('radar', HOSTILE, ['<i>', '__proto__', 'constructor'])],
];

test.each(cases)('%s: Excel draws what the plan says, and gaps for what is missing', async (_, chart) => {
  const { title, categories, series, axis, kind } = specOf(await drawn(chart));
  expect(kind).toBe(chart.kind);
  expect(title).toBe(chart.title);
  expect(categories).toEqual(chart.categories);
  expect(series).toEqual(chart.series);
  expect(axis).toMatchObject({ min: 0, max: 100, step: 20 });
});

test('the names of series are no references to cells', async () => {
  const { series } = await drawn(chartOf('line', PERIODS, ['=Dati!A1']));
  expect(series[0]!.name).toBe(' =Dati!A1');
});

test('lines have markers, dashes and a scale; polygons no title of their scale', async () => {
  const line = await drawn(chartOf('line', PERIODS, ['AFIL', 'Energia', 'Vita', 'Moda', 'Salute']));
  expect(line).toMatchObject({ type: 'LineMarkers', legend: 'Bottom', valueAxis: { title: 'Punti' } });
  expect(line.categoryAxis.reversed).toBe(false);
  expect(line.series.map(({ markerStyle, lineStyle }) => [markerStyle, lineStyle])).toEqual([
    ['Circle', 'Continuous'],
    ['Square', 'Dash'],
    ['Triangle', 'RoundDot'],
    ['Diamond', 'Continuous'],
    ['X', 'Dash'],
  ]);
  const [filled, , , , strokes] = line.series.map(({ properties }) =>
    properties.get('markerBackgroundColor'),
  );
  expect([filled, strokes]).toEqual([seriesLook(0).colour, '']);
  const radar = await drawn(chartOf('radar', PERIODS, ['AFIL']));
  expect(radar).toMatchObject({ type: 'RadarMarkers', valueAxis: { minimum: 0, maximum: 100, title: null } });
});

test('Excel takes a text for 0 in a line, not in a bar: a missing cell must be blank', async () => {
  const kinds = ['line', 'radar', 'bar'] as const;
  const values = [];
  for (const kind of kinds) {
    const { series } = await drawn(chartOf(kind, PERIODS, ['AFIL']), 'n.d.');
    values.push(series[0]!.values);
  }
  expect(values).toEqual([
    [10, 0, 12],
    [10, 0, 12],
    [10, null, 12],
  ]);
});

test('a bar that is picked out stands at the place of the others', async () => {
  const series = [
    { name: 'Punteggio', colour: '#1F4E79', values: [80, null, 40] },
    { name: 'Mediana', colour: '#F0B429', values: [null, 60, null] },
  ];
  const chart = { ...chartOf('bar', ['AFIL', 'Mediana', 'Vita'], ['a', 'b']), series };
  const bars = await drawn(chart);
  expect(bars.series.map(({ properties }) => properties.get('overlap'))).toEqual([100, 100]);
  expect(bars.series).toMatchObject(series);
});

test.each(['line', 'radar', 'bar'] as const)(
  'the oldest Excel that we ask for draws a %s chart',
  async (kind) => {
    const sets = { ExcelApi: '1.8', SharedRuntime: '1.1', RichApiRuntime: '1.2', DelayForCellEdit: '1.1' };
    const { series } = await drawn(chartOf(kind, PERIODS, ['AFIL']), null, sets);
    expect(series[0]!.values).toEqual([10, null, 12]);
  },
);
