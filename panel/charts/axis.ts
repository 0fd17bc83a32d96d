// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { fitText } from './fitText.ts';
import { type PlacedText, withRoom } from './placedText.ts';
import { textWidth } from './textWidth.ts';

/** What stands under the plot: the ticks and the title. */
export const AXIS_HEIGHT = 34;
/** The size of ticks and titles. */
export const SIZE = 10;
const MOST_TICKS = 50;

/** From values to places. */
export type AxisScale = (value: number) => number;

/** The scale of a chart's axis, from `left` to `right` in pixels; what lies beyond the axis stops at its end. */
export function scaleOf({ axis }: ChartSpec, left: number, right: number): AxisScale {
  const span = axis.max - axis.min || 1;
  return (value) => left + (Math.min(Math.max((value - axis.min) / span, 0), 1) || 0) * (right - left);
}

/** The values at which the axis has a tick, ascending; only its ends where its step makes no sense. */
export function ticksOf({ axis }: ChartSpec): number[] {
  const count = Math.floor((axis.max - axis.min) / axis.step + 1e-9);
  if (!(count >= 1 && count <= MOST_TICKS)) return axis.max > axis.min ? [axis.min, axis.max] : [axis.min];
  return Array.from({ length: count + 1 }, (_, tick) => axis.min + tick * axis.step);
}

/** The texts of an axis: the ticks that have room beside the one before, and under them the title. */
export function layOutAxis(
  spec: ChartSpec,
  scale: AxisScale,
  plot: { left: number; right: number; bottom: number },
  width: number,
): PlacedText[] {
  const ticks = withRoom(
    ticksOf(spec).map((tick) => [tickText(tick, { x: scale(tick), y: plot.bottom + 13, anchor: 'middle' })]),
  );
  const [title] = fitText(spec.axis.title, SIZE, width);
  if (title === undefined) return ticks;
  const half = textWidth(title, SIZE) / 2;
  const x = Math.max(half, Math.min((plot.left + plot.right) / 2, width - half));
  return [...ticks, { role: 'axis', text: title, x, y: plot.bottom + 28, anchor: 'middle', size: SIZE }];
}

/** A tick as a text, with two decimals at most. */
export function tickText(tick: number, place: Pick<PlacedText, 'x' | 'y' | 'anchor'>): PlacedText {
  return { role: 'tick', text: String(Math.round(tick * 100) / 100), size: SIZE, ...place };
}
