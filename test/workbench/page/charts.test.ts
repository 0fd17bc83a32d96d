// SPDX-License-Identifier: EUPL-1.2

import { chartAxes } from '../../../workbench/host/chartAxes.ts';
import type { AxisDrawing, ChartDrawing } from '../../../workbench/host/chartDrawing.ts';
import { specOf } from '../../../workbench/page/charts.tsx';

const AXIS: AxisDrawing = {
  minimum: 0,
  maximum: 100,
  majorUnit: 20,
  title: 'Punti',
  visible: true,
  reversed: false,
  gridlines: true,
  numberFormat: 'General',
};

const LOOK = { properties: chartAxes(() => {}), markerStyle: 'Automatic', lineStyle: 'Continuous' };

const DRAWING: ChartDrawing = {
  id: '{chart-1}',
  name: 'figure-1',
  type: 'BarStacked',
  title: 'Figura 1',
  box: { left: 0, top: 0, width: 300, height: 200 },
  categories: ['A', 'B'],
  series: [
    { name: 'Governance', colour: '#1F4E79', values: [1, null], ...LOOK },
    { name: 'Ricerca', colour: null, values: [3, 4], ...LOOK },
  ],
  valueAxis: AXIS,
  categoryAxis: { ...AXIS, reversed: true },
  legend: 'Bottom',
};

test('a chart of the host becomes one of ours', () => {
  expect(specOf(DRAWING)).toMatchObject({
    kind: 'stacked-bar',
    title: 'Figura 1',
    categories: ['A', 'B'],
    series: [
      { name: 'Governance', colour: '#1F4E79', values: [1, null] },
      { name: 'Ricerca', colour: '#ED7D31', values: [3, 4] },
    ],
    axis: { min: 0, max: 100, step: 20, title: 'Punti' },
    legend: true,
  });
});

test('Excel draws the first category at the bottom unless the axis is reversed', () => {
  const spec = specOf({ ...DRAWING, type: 'BarClustered', categoryAxis: AXIS });
  expect(spec.kind).toBe('bar');
  expect(spec.categories).toEqual(['B', 'A']);
  expect(spec.series[0]!.values).toEqual([null, 1]);
});

test('an axis that Excel would choose spans the values', () => {
  const free = { ...AXIS, minimum: null, maximum: null, majorUnit: null, title: null };
  const series = DRAWING.series.map((one, i) => ({
    ...one,
    values: [
      [-10, 20],
      [5, null],
    ][i]!,
  }));
  expect(specOf({ ...DRAWING, type: 'BarClustered', valueAxis: free, series }).axis).toEqual({
    min: -10,
    max: 20,
    step: 6,
    title: '',
  });
});

test('lines and polygons keep their order, their markers and their dashes', () => {
  const series = DRAWING.series.map((one) => ({ ...one, markerStyle: 'Triangle', lineStyle: 'RoundDot' }));
  for (const [type, kind] of [
    ['LineMarkers', 'line'],
    ['RadarMarkers', 'radar'],
  ] as const) {
    expect(specOf({ ...DRAWING, type, series, categoryAxis: AXIS })).toMatchObject({
      kind,
      categories: ['A', 'B'],
      series: [
        { values: [1, null], marker: 'triangle', dash: 'dot' },
        { values: [3, 4], marker: 'triangle', dash: 'dot' },
      ],
    });
  }
});
