// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import type { Scale } from './axis.ts';
import type { PlacedText } from './placedText.ts';

/** How a value is written, in the reader's language; missing is `null`. */
export type WriteValue = (value: number | null) => string;

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
}

/** All that belongs to one category. */
export interface Row {
  readonly y: number;
  readonly height: number;
  /** The category and all its values in words, one a line. */
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly texts: readonly PlacedText[];
}

/** The size of names and values; of values in groups. */
export const SIZE = 11;
const SMALL = 10;
const LINE = 12.5;
const BAR = 13;
const NARROW_BAR = 11;
const ROW_GAP = 7;
/** Between a name and the plot, between a bar and its value. */
export const LABEL_GAP = 6;
export const VALUE_GAP = 4;

export interface RowPlan {
  readonly spec: ChartSpec;
  readonly write: WriteValue;
  readonly category: number;
  readonly label: readonly string[];
  readonly left: number;
  readonly y: number;
  readonly scale: Scale;
  /** Pixels that the row may have beyond what it needs: half of them go to its bars. */
  readonly extra: number;
}

/** The name of a category, its bars and their values. */
export function layOutRow(plan: RowPlan): Row {
  const { spec, category, label, left, y, extra } = plan;
  const height = Math.max(barsIn(spec) * leastThickness(spec), label.length * LINE) + ROW_GAP + extra;
  const middle = y + height / 2;
  const texts = label.map<PlacedText>((text, line) => ({
    role: 'category',
    text,
    x: left - LABEL_GAP,
    y: middle + (line - (label.length - 1) / 2) * LINE + SIZE * 0.35,
    anchor: 'end',
    size: SIZE,
  }));
  const content = spec.kind === 'stacked-bar' ? stackedBars(plan, middle) : groupedBars(plan, middle);
  return {
    y,
    height,
    title: rowTitle(spec, category, plan.write),
    bars: content.bars,
    texts: [...texts, ...content.texts],
  };
}

interface RowContent {
  readonly bars: readonly Bar[];
  readonly texts: readonly PlacedText[];
}

/** One bar a series, one under the other, each with its value. */
function groupedBars(plan: RowPlan, middle: number): RowContent {
  const { spec, write, category, scale } = plan;
  const thickness = barThickness(plan);
  const size = spec.series.length > 1 ? SMALL : SIZE;
  const bars: Bar[] = [];
  const texts: PlacedText[] = [];
  const base = scale(0);
  spec.series.forEach((one, series) => {
    const value = one.values[category] ?? null;
    const y = middle + (series - spec.series.length / 2) * thickness;
    const end = value === null ? base : scale(value);
    if (value !== null) {
      bars.push({ x: Math.min(base, end), y, width: Math.abs(end - base), height: thickness - 1, series });
    }
    texts.push(valueText(write(value), Math.max(base, end), y + thickness / 2, size));
  });
  return { bars, texts };
}

/** The values of all series one after the other, with their sum behind. */
function stackedBars(plan: RowPlan, middle: number): RowContent {
  const { spec, write, category, scale } = plan;
  const thickness = barThickness(plan);
  const bars: Bar[] = [];
  let sum = 0;
  spec.series.forEach((one, series) => {
    const value = one.values[category] ?? null;
    if (value === null) return;
    const x = scale(sum);
    sum += value;
    bars.push({
      x,
      y: middle - thickness / 2,
      width: Math.max(0, scale(sum) - x),
      height: thickness,
      series,
    });
  });
  const text = write(sumOf(spec, category));
  return { bars, texts: [valueText(text, scale(bars.length === 0 ? 0 : sum), middle, SIZE)] };
}

function valueText(text: string, end: number, middle: number, size: number): PlacedText {
  return { role: 'value', text, x: end + VALUE_GAP, y: middle + size * 0.35, anchor: 'start', size };
}

/** Bars that stand under each other in a row. */
function barsIn(spec: ChartSpec): number {
  return spec.kind === 'stacked-bar' ? 1 : spec.series.length;
}

function leastThickness(spec: ChartSpec): number {
  return barsIn(spec) > 1 ? NARROW_BAR : BAR;
}

function barThickness({ spec, extra }: RowPlan): number {
  return leastThickness(spec) + extra / 2 / barsIn(spec);
}

/** Of a category over all series; `null` where every series lacks it. */
export function sumOf(spec: ChartSpec, category: number): number | null {
  const present = spec.series.flatMap((one) => one.values[category] ?? []);
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
}

function rowTitle(spec: ChartSpec, category: number, write: WriteValue): string {
  const name = spec.categories[category] ?? '';
  const values = spec.series.map((one) => `${one.name}: ${write(one.values[category] ?? null)}`);
  return [name, ...values].join('\n');
}
