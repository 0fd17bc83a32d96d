// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';

/**
 * - `bar`: horizontal bars, one a category. Series overlap fully: a second one picks bars out, and each category has
 *   its value in one series only.
 * - `stacked-bar`: horizontal bars, the series one after the other.
 * - `line`: one line a series over the categories along the bottom, such as periods.
 * - `radar`: one polygon a series, unfilled, over three categories or more in a circle, such as dimensions.
 */
export type ChartKind = 'bar' | 'stacked-bar' | 'line' | 'radar';

/** The shape at each point of a line. */
export type Marker = 'circle' | 'square' | 'diamond' | 'triangle' | 'x' | 'plus' | 'star';

/** How the line of a series is drawn. */
export type Dash = 'solid' | 'dash' | 'dot';

/** Markers made of strokes: they have no inside to fill. */
export const STROKE_MARKERS: ReadonlySet<Marker> = new Set(['x', 'plus', 'star']);

/** The gap between two categories of a native chart, in per cent of a bar. */
export const GAP_WIDTH = 60;

/** Of the lines of a native chart and of their markers, in points. */
export const LINE_WEIGHT = 1.75;
export const MARKER_SIZE = 7;

/** A series of a chart, with a value for each category. */
export interface ChartSeries {
  readonly name: string;
  readonly colour: string;
  /**
   * The cells' values in the order of the categories; missing is `null`, a gap in every chart. In line and radar
   * charts the cell of a missing value must be blank: Excel draws a text as 0.
   */
  readonly values: readonly (number | null)[];
  /** In line and radar charts, so that series differ without colour too; a circle without. */
  readonly marker?: Marker;
  /** In line and radar charts; solid without. */
  readonly dash?: Dash;
}

/**
 * One chart for every host: native in a workbook, SVG in the pane.
 * `source` holds the category names in its first column and the series names in its first row;
 * `categories` and `series` repeat those cells, for renderers that don't read sheets.
 */
export interface ChartSpec {
  /** Unique within its sheet; the native chart carries it as its name. */
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The title where sheets that are alike are copies of one: the same on all, the legend names what each is about. */
  readonly commonTitle?: string;
  /** What the chart shows, in words: alt text where the host has it, and the line of text beside the chart. */
  readonly description: string;
  readonly source: Area;
  readonly categories: readonly string[];
  /** What the categories are called, where names too long for a native chart are numbers in it. */
  readonly categoryNames?: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Where it stands, in whole cells. */
  readonly place: Area;
  /**
   * The scale of the values. In bar charts it lies below and the first category stands on top; in line charts it stands
   * on the left; in radar charts it runs from the centre and has no room for its title.
   */
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly title: string;
  };
  readonly legend: boolean;
}

/** Line and radar charts: their series are lines with markers. */
export function isOfLines(kind: ChartKind): boolean {
  return kind === 'line' || kind === 'radar';
}
