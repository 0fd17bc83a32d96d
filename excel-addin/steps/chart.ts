// SPDX-License-Identifier: EUPL-1.2

import type { ChartSpec } from '../../core/host/chart.ts';
import type { StepOf } from '../../core/host/steps.ts';
import { type Area, cellAddress } from '../../core/model/address.ts';
import { rangeOf } from './range.ts';

const TYPES = { bar: 'BarClustered', 'stacked-bar': 'BarStacked' } as const;

/** The gap between two categories, in per cent of a bar. */
const GAP = 60;

/** A native chart over the cells of `source`. Excel has no way to set its alt text. */
export function addChart(sheet: Excel.Worksheet, { chart: spec }: StepOf<'chart'>): void {
  const chart = sheet.charts.add(TYPES[spec.kind], rangeOf(sheet, spec.source), 'Columns');
  chart.name = spec.id;
  chart.title.text = plainText(spec.title);
  chart.legend.visible = spec.legend;
  if (spec.legend) chart.legend.position = 'Bottom';
  setAxes(chart.axes, spec);
  spec.series.forEach(({ colour }, index) => {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(colour);
    series.gapWidth = GAP;
  });
  chart.setPosition(...corners(spec.place));
}

function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { axis }: ChartSpec): void {
  valueAxis.minimum = axis.min;
  valueAxis.maximum = axis.max;
  valueAxis.majorUnit = axis.step;
  if (axis.title !== '') valueAxis.title.text = plainText(axis.title);
  categoryAxis.reversePlotOrder = true;
  // The first category is on top now, and the values would be too: they cross at the last one, below.
  categoryAxis.position = 'Maximum';
  // Left to itself, Excel leaves out every other name where there are many.
  categoryAxis.tickLabelSpacing = 1;
}

/** Excel takes a title that begins with `=` for a reference to a cell. */
function plainText(text: string): string {
  return text.startsWith('=') ? ` ${text}` : text;
}

function corners({ row, column, rows, columns }: Area): [string, string] {
  return [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
}
