// SPDX-License-Identifier: EUPL-1.2
import {
  type ChartKind,
  type ChartSeries,
  LINE_WEIGHT,
  MARKER_SIZE,
  STROKE_MARKERS,
} from '../../core/host/chart.ts';

const MARKERS = {
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  plus: 'Plus',
  star: 'Star',
} as const;

const DASHES = { dash: 'Dash', dot: 'RoundDot' } as const;

/** Draws a series of a line or radar chart as a line with markers. */
export function drawAsLine(
  series: Excel.ChartSeries,
  { colour, marker = 'circle', dash = 'solid' }: ChartSeries,
  kind: ChartKind,
): void {
  const { line } = series.format;
  line.color = colour;
  if (dash !== 'solid') line.lineStyle = DASHES[dash];
  line.weight = LINE_WEIGHT;
  // Excel refuses to hear of curves in a radar chart.
  if (kind === 'line') series.smooth = false;
  series.markerStyle = MARKERS[marker];
  series.markerSize = MARKER_SIZE;
  series.markerForegroundColor = colour;
  // Behind a marker of strokes Excel would fill a square.
  if (!STROKE_MARKERS.has(marker)) series.markerBackgroundColor = colour;
}
