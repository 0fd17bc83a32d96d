// SPDX-License-Identifier: EUPL-1.2
import {
  type ChartKind,
  type ChartSeries,
  type ChartSpec,
  type Dash,
  isOfLines,
  type Marker,
} from '../../core/host/chart.ts';
import type { Area } from '../../core/model/address.ts';
import { Chart } from '../../panel/charts/Chart.tsx';
import { layOutChart } from '../../panel/charts/layOutChart.ts';
import type { ChartDrawing } from '../host/chartDrawing.ts';

/** The series' colours where the chart names none, as Excel would choose. */
const OFFICE_COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** The kinds that we draw; others come out as bars. */
const KINDS: ReadonlyMap<string, ChartKind> = new Map([
  ['BarStacked', 'stacked-bar'],
  ['LineMarkers', 'line'],
  ['RadarMarkers', 'radar'],
]);

const MARKERS: ReadonlyMap<string, Marker> = new Map([
  ['Square', 'square'],
  ['Diamond', 'diamond'],
  ['Triangle', 'triangle'],
  ['X', 'x'],
  ['Plus', 'plus'],
  ['Star', 'star'],
]);

const DASHES: ReadonlyMap<string, Dash> = new Map([
  ['Dash', 'dash'],
  ['RoundDot', 'dot'],
]);

/** Charts of the host come with everything read; where their cells stand doesn't matter any more. */
const NOWHERE: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the title takes of the height, in pixels; 0 without one. */
const TITLE_HEIGHT = 28;
const PADDING = 8;
/** Around a picture, both sides together. */
const MARGINS = 4;

/** Beyond the first the text would be larger than that of the cells around. */
const GROWTHS = [1.35, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6];

interface ChartPictureProps {
  readonly drawing: ChartDrawing;
  readonly width: number;
  readonly height: number;
  /** How numbers are written in the language of the page. */
  readonly numbers: Intl.NumberFormat;
}

/** A chart of the workbook as Excel would show it: the title, and the picture filling what is left of the box. */
export function ChartPicture({ drawing, width, height, numbers }: ChartPictureProps) {
  const spec = specOf(drawing);
  const write = (value: number | null) => (value === null ? '–' : numbers.format(value));
  const room = { width: width - 2 * PADDING, height: height - 2 * PADDING - (spec.title ? TITLE_HEIGHT : 0) };
  const growth = growthFor(room, (layoutWidth) => layOutChart(spec, write, layoutWidth).height);
  const layoutWidth = room.width / growth;
  const layoutHeight = room.height / growth - MARGINS;
  return (
    <figure className="chart">
      {spec.title !== '' && <figcaption>{spec.title}</figcaption>}
      <Chart spec={spec} write={write} width={layoutWidth} height={layoutHeight} />
    </figure>
  );
}

/**
 * By how much a picture may be grown, or must be shrunk, that it fills the width and ends within the height. In a
 * narrower picture a legend has more lines: it is laid out anew for each.
 */
function growthFor(
  room: { width: number; height: number },
  heightAt: (layoutWidth: number) => number,
): number {
  const fits = (growth: number) => heightAt(room.width / growth) + MARGINS <= room.height / growth;
  return GROWTHS.find(fits) ?? room.height / heightAt(room.width);
}

/** A chart of the host in the terms of our own charts. */
export function specOf(drawing: ChartDrawing): ChartSpec {
  const { valueAxis, categoryAxis } = drawing;
  const kind = KINDS.get(drawing.type) ?? 'bar';
  // Excel begins bars at the bottom, ours begin on top.
  const runsBackwards = !isOfLines(kind) !== categoryAxis.reversed;
  const order = <T,>(items: readonly T[]) => (runsBackwards ? [...items].reverse() : items);
  const numbers = drawing.series.flatMap((one) => one.values.filter((value) => value !== null));
  const min = valueAxis.minimum ?? Math.min(0, ...numbers);
  const max = valueAxis.maximum ?? Math.max(min + 1, ...numbers);
  return {
    id: drawing.id,
    kind,
    title: drawing.title ?? '',
    description: drawing.title ?? drawing.name,
    source: NOWHERE,
    place: NOWHERE,
    categories: order(drawing.categories),
    series: drawing.series.map(
      (one, index): ChartSeries => ({
        name: one.name,
        colour: one.colour ?? OFFICE_COLOURS[index % OFFICE_COLOURS.length]!,
        values: order(one.values),
        marker: MARKERS.get(one.markerStyle) ?? 'circle',
        dash: DASHES.get(one.lineStyle) ?? 'solid',
      }),
    ),
    axis: { min, max, step: valueAxis.majorUnit ?? (max - min) / 5, title: valueAxis.title ?? '' },
    legend: drawing.legend !== null,
  };
}
