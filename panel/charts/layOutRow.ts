// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import type { AxisScale } from './axis.ts';
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

/** The size of names and values. */
export const SIZE = 11;
const LINE = 12.5;
const BAR = 13;
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
  readonly scale: AxisScale;
  /** Pixels that the row may have beyond what it needs: half of them go to its bars. */
  readonly extra: number;
}

/** The name of a category, its bar or bars and their value. */
export function layOutRow(plan: RowPlan): Row {
  const { spec, category, label, left, y, extra } = plan;
  const height = Math.max(BAR, label.length * LINE) + ROW_GAP + extra;
  const middle = y + height / 2;
  const name = label.map<PlacedText>((text, line) => ({
    role: 'category',
    text,
    x: left - LABEL_GAP,
    y: middle + (line - (label.length - 1) / 2) * LINE + SIZE * 0.35,
    anchor: 'end',
    size: SIZE,
  }));
  const bars = spec.kind === 'stacked-bar' ? stackedBars(plan, middle) : overlappingBars(plan, middle);
  return {
    y,
    height,
    title: rowTitle(spec, category, plan.write),
    bars,
    texts: [...name, valueText(plan, bars, middle)],
  };
}

/** Of every series from 0 at the same place: a category has its value in one of them. */
function overlappingBars({ spec, category, scale, extra }: RowPlan, middle: number): Bar[] {
  const base = scale(0);
  const height = BAR + extra / 2;
  return spec.series.flatMap(({ values }, series) => {
    const value = values[category] ?? null;
    if (value === null) return [];
    const end = scale(value);
    return { x: Math.min(base, end), y: middle - height / 2, width: Math.abs(end - base), height, series };
  });
}

/** The values of all series one after the other. */
function stackedBars({ spec, category, scale, extra }: RowPlan, middle: number): Bar[] {
  const height = BAR + extra / 2;
  let sum = 0;
  return spec.series.flatMap(({ values }, series) => {
    const value = values[category] ?? null;
    if (value === null) return [];
    const x = scale(sum);
    sum += value;
    return { x, y: middle - height / 2, width: Math.max(0, scale(sum) - x), height, series };
  });
}

/** Behind the bars. */
function valueText(
  { spec, write, category, scale }: RowPlan,
  bars: readonly Bar[],
  middle: number,
): PlacedText {
  const end = Math.max(scale(0), ...bars.map((bar) => bar.x + bar.width));
  const text = write(shownValue(spec, category));
  return { role: 'value', text, x: end + VALUE_GAP, y: middle + SIZE * 0.35, anchor: 'start', size: SIZE };
}

/** The value that stands behind a category: of stacked bars their sum; `null` where every series lacks it. */
export function shownValue(spec: ChartSpec, category: number): number | null {
  const present = spec.series.flatMap((one) => one.values[category] ?? []);
  if (spec.kind !== 'stacked-bar') return present.at(-1) ?? null;
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0);
}

/** Where series pick bars out, only the one that has the category is named. */
function rowTitle(spec: ChartSpec, category: number, write: WriteValue): string {
  const has = spec.series.filter((one) => (one.values[category] ?? null) !== null);
  const named = spec.kind === 'stacked-bar' || has.length === 0 ? spec.series : has;
  const values = named.map((one) => `${one.name}: ${write(one.values[category] ?? null)}`);
  return [spec.categories[category] ?? '', ...values].join('\n');
}
