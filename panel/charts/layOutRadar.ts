// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import { scaleOf, SIZE as TICK_SIZE, ticksOf, tickText } from './axis.ts';
import { fitText } from './fitText.ts';
import { LINE_SWATCH, layOutLegend } from './layOutLegend.ts';
import type { WriteValue } from './layOutRow.ts';
import { type PlacedText, withRoom } from './placedText.ts';
import { textWidth } from './textWidth.ts';
import { type Point, pathOf, type TracesLayout, tracesOf } from './traces.ts';

const SIZE = 11;
const LINE = 12.5;
/** A name with more lines than these, or so many of them that the rings get smaller than this, stands in a list below. */
const MOST_LINES = 3;
const LEGIBLE_RADIUS = 60;
/** Between the outermost ring and a name. */
const GAP = 9;
/** How much of the width a name may take beside the rings, and above or below them. */
const SHARE_ASIDE = 0.27;
const SHARE_ABOVE = 0.6;
const LEAST_RADIUS = 20;
const USUAL_RADIUS = 110;
const LIST_LINE = 14;
const LIST_GAP = 8;

/** From the centre of a radar to a category, one long. */
type Direction = Point;

interface Name {
  readonly lines: readonly string[];
  readonly direction: Direction;
}

/**
 * A radar chart in pixels: the first category on top, the others clockwise; the scale runs from the centre upwards. Where
 * the names have no room around the rings, their numbers stand there and the names in a list below.
 */
export function layOutRadar(spec: ChartSpec, write: WriteValue, width: number, height: number): TracesLayout {
  const named = layOut(spec, spec.categories, write, width, height);
  if (named.hasAllNames) return named.layout;
  const list = nameList(spec.categories, width);
  const numbers = spec.categories.map((_, i) => `${i + 1}`);
  const { layout } = layOut(spec, numbers, write, width, height - list.height);
  const texts = list.texts.map((text) => ({ ...text, y: text.y + layout.height }));
  return { ...layout, height: layout.height + list.height, texts: [...layout.texts, ...texts] };
}

/** `3. Name`, one below the other. */
function nameList(names: readonly string[], width: number): { texts: PlacedText[]; height: number } {
  const lines = names.flatMap((name, i) => fitText(`${i + 1}. ${name}`, SIZE, width));
  const texts = lines.map<PlacedText>((text, line) => {
    return {
      role: 'category',
      text,
      x: 0,
      y: LIST_GAP + (line + 1) * LIST_LINE,
      anchor: 'start',
      size: SIZE,
    };
  });
  return { texts, height: LIST_GAP + (lines.length + 0.5) * LIST_LINE };
}

function layOut(
  spec: ChartSpec,
  labels: readonly string[],
  write: WriteValue,
  width: number,
  height: number,
): { readonly layout: TracesLayout; readonly hasAllNames: boolean } {
  const legend = layOutLegend(spec, width, LINE_SWATCH);
  const names = labels.map((name, i) => placeName(name, i / labels.length, width));
  const room = GAP + 1 + Math.max(LINE, ...names.map(({ lines }) => lines.length * LINE));
  const radius = Math.max(
    LEAST_RADIUS,
    Math.min(widestRadius(names, width), Math.max(USUAL_RADIUS, (height - legend.height) / 2 - room)),
  );
  const total = Math.max(height, legend.height + 2 * (radius + room));
  const centre = { x: width / 2, y: (legend.height + total) / 2 };
  const scale = scaleOf(spec, 0, radius);
  const at = (category: number, distance: number) => along(centre, names[category]!.direction, distance);
  const nameLines = names.map((name, category) => nameTexts(name, at(category, radius + GAP)));
  const placed = withRoom(nameLines);
  const hasAllNames =
    placed.length === nameLines.flat().length &&
    radius >= LEGIBLE_RADIUS &&
    names.every(({ lines }) => lines.length <= MOST_LINES);
  const layout: TracesLayout = {
    kind: 'traces',
    width,
    height: total,
    legend,
    grid: [
      ...ticksOf(spec).map((tick) => ringAt(spec, (category) => at(category, scale(tick)))),
      ...names.map((_, category) => pathOf([centre, at(category, radius)])),
    ].join(''),
    texts: withRoom([
      ...nameLines,
      ...ticksOf(spec).map((tick) => [
        tickText(tick, { x: centre.x - 4, y: centre.y - scale(tick) + TICK_SIZE * 0.35, anchor: 'end' }),
      ]),
    ]),
    traces: tracesOf(spec, write, (category, value) => at(category, scale(value))),
  };
  return { layout, hasAllNames };
}

function placeName(name: string, turn: number, width: number): Name {
  const direction = { x: Math.sin(2 * Math.PI * turn), y: -Math.cos(2 * Math.PI * turn) };
  const share = isAside(direction) ? SHARE_ASIDE : SHARE_ABOVE;
  return { lines: fitText(name, SIZE, width * share), direction };
}

function isAside({ x }: Direction): boolean {
  return Math.abs(x) > 0.1;
}

/** With which the names aside still end within the width. */
function widestRadius(names: readonly Name[], width: number): number {
  const radii = names
    .filter(({ direction }) => isAside(direction))
    .map(({ lines, direction }) => {
      const taken = Math.max(0, ...lines.map((line) => textWidth(line, SIZE)));
      return (width / 2 - taken) / Math.abs(direction.x) - GAP;
    });
  return Math.min(width / 2, ...radii);
}

/** A name begins where it is farthest in: below it at the bottom, beside it aside, above it on top. */
function nameTexts({ lines, direction }: Name, { x, y }: Point): PlacedText[] {
  const middle = y + (direction.y * lines.length * LINE) / 2;
  return lines.map((text, line) => ({
    role: 'category',
    text,
    x,
    y: middle + (line - (lines.length - 1) / 2) * LINE + SIZE * 0.35,
    anchor: !isAside(direction) ? 'middle' : direction.x > 0 ? 'start' : 'end',
    size: SIZE,
  }));
}

function ringAt({ categories }: ChartSpec, at: (category: number) => Point): string {
  const corners = categories.map((_, category) => at(category));
  return pathOf([...corners, ...corners.slice(0, 1)]);
}

function along(from: Point, direction: Direction, distance: number): Point {
  return { x: from.x + direction.x * distance, y: from.y + direction.y * distance };
}
