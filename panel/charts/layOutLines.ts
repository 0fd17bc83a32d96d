// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { largest } from '../../core/model/extremes.ts';
import { type AxisScale, scaleOf, SIZE as TICK_SIZE, ticksOf, tickText } from './axis.ts';
import { fitText } from './fitText.ts';
import { LINE_SWATCH, layOutLegend } from './layOutLegend.ts';
import type { WriteValue } from './layOutRow.ts';
import { type PlacedText, withRoom } from './placedText.ts';
import { textWidth } from './textWidth.ts';
import { pathOf, type TracesLayout, tracesOf } from './traces.ts';

const SIZE = 11;
const LINE = 12.5;
const TICK_GAP = 6;
/** The title of the axis stands above it. */
const TITLE_HEIGHT = 18;
/** Half a tick stands above the plot. */
const HEADROOM = 6;
const LEAST_PLOT = 150;
/** A name may take so much even where its category has less: then its neighbours are left out. */
const LEAST_NAME = 56;
const NAME_GAP = 6;

/** A line chart in pixels: the categories along the bottom, each in the middle of its part of the width. */
export function layOutLines(spec: ChartSpec, write: WriteValue, width: number, height: number): TracesLayout {
  const legend = layOutLegend(spec, width, LINE_SWATCH);
  const title = titleOf(spec, legend.height, width);
  const ticks = ticksOf(spec);
  const left = largest(ticks.map((tick) => textWidth(tickText(tick, ORIGIN).text, TICK_SIZE))) + TICK_GAP;
  const slot = (width - left) / Math.max(1, spec.categories.length);
  const names = spec.categories.map((name) => fitText(name, SIZE, Math.max(slot, LEAST_NAME) - NAME_GAP));
  const namesHeight =
    largest(
      names.map((lines) => lines.length),
      1,
    ) *
      LINE +
    NAME_GAP;
  const top = legend.height + title.length * TITLE_HEIGHT + HEADROOM;
  const bottom = top + Math.max(LEAST_PLOT, height - top - namesHeight);
  const scale = scaleOf(spec, bottom, top);
  const middle = (category: number) => left + (category + 0.5) * slot;
  return {
    kind: 'traces',
    width,
    height: bottom + namesHeight,
    legend,
    grid: ticks.map((tick) => pathOf([left, width].map((x) => ({ x, y: scale(tick) })))).join(''),
    texts: [...title, ...tickTexts(ticks, scale, left), ...nameTexts(names, middle, bottom, width)],
    traces: tracesOf(spec, write, (category, value) => ({ x: middle(category), y: scale(value) })),
  };
}

const ORIGIN = { x: 0, y: 0, anchor: 'end' } as const;

function titleOf({ axis }: ChartSpec, top: number, width: number): PlacedText[] {
  return fitText(axis.title, TICK_SIZE, width).map((text, line) => ({
    role: 'axis',
    text,
    x: 0,
    y: top + TICK_SIZE + line * TITLE_HEIGHT,
    anchor: 'start',
    size: TICK_SIZE,
  }));
}

function tickTexts(ticks: readonly number[], scale: AxisScale, left: number): PlacedText[] {
  const x = left - TICK_GAP;
  return withRoom(
    ticks.map((tick) => [tickText(tick, { x, y: scale(tick) + TICK_SIZE * 0.35, anchor: 'end' })]),
  );
}

/** The latest period has its name, and of those before it as many as have room. */
function nameTexts(
  names: readonly (readonly string[])[],
  middle: (category: number) => number,
  bottom: number,
  width: number,
): PlacedText[] {
  const labels = names.map((lines, category) => {
    const half =
      largest(
        lines.map((line) => textWidth(line, SIZE)),
        0,
      ) / 2;
    const x = Math.max(half, Math.min(middle(category), width - half));
    return lines.map<PlacedText>((text, line) => ({
      role: 'category',
      text,
      x,
      y: bottom + NAME_GAP + SIZE * 0.8 + line * LINE,
      anchor: 'middle',
      size: SIZE,
    }));
  });
  return withRoom(labels.reverse());
}
