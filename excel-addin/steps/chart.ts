// SPDX-License-Identifier: EUPL-1.2
import { type ChartSpec, GAP_WIDTH, isOfLines } from '../../core/host/chart.ts';
import type { StepOf } from '../../core/host/steps.ts';
import { type Area, cellAddress } from '../../core/model/address.ts';
import { chartText } from '../limits.ts';
import { drawAsLine } from './chartLine.ts';
import { passingRange } from './range.ts';

const TYPES = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  line: 'LineMarkers',
  radar: 'RadarMarkers',
} as const;

/** Adds a native chart over the cells of `source`. Excel offers nothing to set its alt text. */
export function addChart(sheet: Excel.Worksheet, { chart: spec }: StepOf<'chart'>): void {
  const chart = sheet.charts.add(TYPES[spec.kind], passingRange(sheet, columnWithNumbers(spec)), 'Columns');
  chart.name = spec.id;
  chart.title.text = chartText(spec.title);
  chart.legend.visible = spec.legend;
  if (spec.legend) chart.legend.position = 'Bottom';
  chart.displayBlanksAs = 'NotPlotted';
  addSeries(sheet, chart.series, spec);
  setAxes(chart.axes, spec);
  chart.setPosition(...corners(spec.place));
}

/**
 * A series with its header. Of one column Excel makes one series; of the whole source it would make fewer than there
 * are, as it takes leading columns without a single number for labels.
 */
function columnWithNumbers({ source, series }: ChartSpec): Area {
  const index = series.findIndex(({ values }) => values.some((value) => value !== null));
  return { ...source, column: source.column + 1 + Math.max(index, 0), columns: 1 };
}

/** The series that Excel has made becomes the first. */
function addSeries(sheet: Excel.Worksheet, made: Excel.ChartSeriesCollection, spec: ChartSpec): void {
  const body = { ...spec.source, row: spec.source.row + 1, rows: spec.source.rows - 1, columns: 1 };
  spec.series.forEach((one, index) => {
    const series = index === 0 ? made.getItemAt(0) : made.add();
    series.name = chartText(one.name);
    series.setValues(passingRange(sheet, { ...body, column: body.column + 1 + index }));
    // Excel labels the axis by the first series, whatever the others say.
    if (index === 0) series.setXAxisValues(passingRange(sheet, body));
    if (isOfLines(spec.kind)) drawAsLine(series, one, spec.kind);
    else drawAsBar(series, one.colour);
  });
}

function drawAsBar(series: Excel.ChartSeries, colour: string): void {
  series.format.fill.setSolidColor(colour);
  series.gapWidth = GAP_WIDTH;
  series.overlap = 100;
}

/** Excel names no axis of a radar chart, and lets nobody turn its categories. */
function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { kind, axis }: ChartSpec): void {
  valueAxis.minimum = axis.min;
  valueAxis.maximum = axis.max;
  valueAxis.majorUnit = axis.step;
  if (kind === 'radar') return;
  if (axis.title !== '') {
    valueAxis.title.visible = true;
    valueAxis.title.text = chartText(axis.title);
  }
  if (kind === 'line') setPeriods(categoryAxis);
  else setBarNames(categoryAxis);
}

function setBarNames(categoryAxis: Excel.ChartAxis): void {
  categoryAxis.reversePlotOrder = true;
  // The first category is on top now, and the values would be too: they cross at the last one, below.
  categoryAxis.position = 'Maximum';
  // Left to itself, Excel leaves out every other name where there are many.
  categoryAxis.tickLabelSpacing = 1;
}

function setPeriods(categoryAxis: Excel.ChartAxis): void {
  // A period that looks like a date is a name like the others: Excel would space them by their days.
  categoryAxis.categoryType = 'TextAxis';
  // Below the plot, even where the values cross 0 above.
  categoryAxis.tickLabelPosition = 'Low';
}

function corners({ row, column, rows, columns }: Area): [string, string] {
  return [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
}
