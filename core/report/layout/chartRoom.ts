// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../../model/extremes.ts';

/** A chart wider than this, in characters, spreads its bars without need. */
const CHART_WIDTH = 120;

/** Rows of a sheet that a bar chart of so many categories needs to keep every label legible. */
export function chartRows(categories: number): number {
  return 6 + Math.ceil(categories * (categories > 15 ? 1 : 1.6));
}

/** How many columns, of these widths in characters, a chart takes: as many as it needs, where there are so many. */
export function chartColumns(widths: readonly number[]): number {
  let width = 0;
  const enough = widths.findIndex((one) => {
    width += one;
    return width >= CHART_WIDTH;
  });
  return enough === -1 ? widths.length : enough + 1;
}

/** Rows of a sheet that the legend below a chart needs beyond its first two lines; `widths` are the sheet's columns'. */
export function legendRows(names: readonly string[], widths: readonly number[]): number {
  const width = widths.slice(0, chartColumns(widths)).reduce((sum, one) => sum + one, 0);
  const entry = largest(names.map((name) => name.length)) + 4;
  const inLine = Math.max(1, Math.floor(width / entry));
  return Math.max(0, Math.ceil(names.length / inLine) - 2);
}
