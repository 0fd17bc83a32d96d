// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../model/address.ts';

export type ChartKind = 'bar' | 'stacked-bar';

/** The gap between two categories of a native chart, in per cent of a bar. */
export const GAP_WIDTH = 60;

export interface ChartSeries {
  readonly name: string;
  readonly colour: string;
  /** The cells' values in the order of the categories; missing is `null`. */
  readonly values: readonly (number | null)[];
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
  /** What the chart shows, in words: alt text where the host has it, and the line of text beside the chart. */
  readonly description: string;
  readonly source: Area;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Where it stands, in whole cells. */
  readonly place: Area;
  /** The scale of the values; the first category stands on top in bar charts. */
  readonly axis: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    readonly title: string;
  };
  readonly legend: boolean;
}
