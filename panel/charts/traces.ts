// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../core/host/chart.ts';
import type { Legend } from './layOutLegend.ts';
import type { WriteValue } from './layOutRow.ts';
import type { PlacedText } from './placedText.ts';

/** A point in pixels from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line of a series and its markers. */
interface Trace {
  readonly series: number;
  /** The data of an SVG path; a missing value interrupts it. */
  readonly path: string;
  /** One a value that is there, with the category and the value in words. */
  readonly markers: readonly (Point & { readonly category: number; readonly title: string })[];
}

/** A line or radar chart as paths and lines of text, in pixels from the top left. */
export interface TracesLayout {
  readonly kind: 'traces';
  readonly width: number;
  readonly height: number;
  readonly legend: Legend;
  /** The lines of the scale, as the data of an SVG path. */
  readonly grid: string;
  readonly texts: readonly PlacedText[];
  readonly traces: readonly Trace[];
}

/** The series of a chart where `at` says; in a radar the last category leads back to the first. */
export function tracesOf(
  { kind, categories, series }: ChartSpec,
  write: WriteValue,
  at: (category: number, value: number) => Point,
): Trace[] {
  return series.map(({ name, values }, index) => {
    const points = categories.map((_, category) => {
      const value = values[category] ?? null;
      return value === null ? null : at(category, value);
    });
    const markers = points.flatMap((point, category) =>
      point === null
        ? []
        : { ...point, category, title: `${categories[category]}\n${name}: ${write(values[category]!)}` },
    );
    return {
      series: index,
      path: pathOf(kind === 'radar' ? [...points, ...points.slice(0, 1)] : points),
      markers,
    };
  });
}

/** The data of an SVG path, straight from point to point; `null` interrupts it. */
export function pathOf(points: readonly (Point | null)[]): string {
  const command = (i: number) => ((points[i - 1] ?? null) === null ? 'M' : 'L');
  return points.flatMap((point, i) => (point === null ? [] : `${command(i)}${point.x} ${point.y}`)).join('');
}
