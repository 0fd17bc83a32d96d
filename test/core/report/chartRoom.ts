// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../../core/host/chart.ts';
import { linesIn, textWidth } from '../../../core/report/layout/textWidth.ts';
import type { SheetPlan } from '../../../core/report/plan.ts';

const DIGIT = 7;
const PADDING = 5;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
const PIXELS_PER_POINT = 96 / 72;

/** Of the texts of a native chart, in points, as spreadsheets draw them. */
const TITLE = 14;
const LABEL = 10;
/** Of a line of labels, in pixels. */
const LABEL_LINE = 13;
/** The title, the axis with its title, and the space around them, in pixels. */
const AROUND = 110;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The charts whose title, labels or legend have less room than they need. */
export function cutCharts(plan: SheetPlan): string[] {
  return plan.charts.flatMap((chart) => {
    const size = sizeOf(plan, chart);
    return [...titleCut(chart, size), ...legendCut(chart, size), ...labelsCut(chart, size)].map(
      (problem) => `${plan.key} ${chart.id}: ${problem}`,
    );
  });
}

function sizeOf({ columnWidths, rowHeights }: SheetPlan, { place }: ChartSpec): Size {
  let width = 0;
  for (let column = place.column; column < place.column + place.columns; column++) {
    width += (columnWidths[column] ?? DEFAULT_WIDTH) * DIGIT + PADDING;
  }
  let height = 0;
  for (let row = place.row; row < place.row + place.rows; row++) {
    const set = rowHeights.find((one) => row >= one.row && row < one.row + one.rows);
    height += (set?.points ?? DEFAULT_HEIGHT) * PIXELS_PER_POINT;
  }
  return { width, height };
}

function titleCut({ title }: ChartSpec, { width }: Size): string[] {
  return linesIn(title, width * 0.9, TITLE, true) > 2 ? [`title ${title}`] : [];
}

/** Entries stand in columns as wide as the widest, and leave the plot most of the height. */
function legendCut(chart: ChartSpec, { width, height }: Size): string[] {
  if (!chart.legend) return [];
  const entry = 25 + Math.max(...chart.series.map(({ name }) => textWidth(name, LABEL, false)));
  const lines = Math.ceil(chart.series.length / Math.max(1, Math.floor(width / entry)));
  return [
    ...(entry > width ? ['legend wider than the chart'] : []),
    ...(lines * LABEL_LINE * 1.4 > height * 0.4 ? [`${lines} lines of legend`] : []),
  ];
}

function labelsCut(chart: ChartSpec, { width, height }: Size): string[] {
  const { kind, categories } = chart;
  switch (kind) {
    case 'bar':
    case 'stacked-bar': {
      const slot = (height - AROUND) / categories.length;
      const lines = Math.floor(slot / LABEL_LINE);
      if (lines < 1) return [`${categories.length} bars in ${Math.floor(height)}`];
      return tooLong(categories, width * 0.4, lines);
    }
    case 'line':
      return tooLong(categories, (width * 0.85) / categories.length, 2);
    case 'radar':
      return tooLong(categories, width * 0.3, 3);
  }
}

function tooLong(labels: readonly string[], room: number, lines: number): string[] {
  return labels
    .filter((label) => linesIn(label, room, LABEL, false) > lines)
    .map((label) => `label ${label}`);
}
