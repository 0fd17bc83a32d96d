// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../../model/extremes.ts';
import { isLegibleUpright, pageHeight } from './pageBreaks.ts';
import { ROW_POINTS } from './rowHeights.ts';

/** A chart wider than this, in characters, spreads its bars without need. */
const CHART_WIDTH = 160;

/** Rows of a sheet that a bar chart of so many categories needs to keep every label legible. */
function chartRows(categories: number): number {
  return 6 + Math.ceil(categories * (categories > 15 ? 1 : 1.6));
}

/**
 * The same with the rows of a legend, where so many points are left on a page: bars stand closer rather than on the next
 * page. `null` where that would be too close.
 */
export function fittingRows(categories: number, legend: number, points: number): number | null {
  const fitting = Math.floor(points / ROW_POINTS);
  return fitting < leastRows(categories, legend) ? null : Math.min(chartRows(categories) + legend, fitting);
}

/**
 * The rows of a chart of so many bars with a page to itself but for `above` points of it: where upright pages would make type
 * too small, no more than an oblong one has, as long as every label keeps its line.
 */
export function pageRows(bars: number, legend: number, widths: readonly number[], above: number): number {
  const landscape = !isLegibleUpright(widths);
  const onPage = Math.floor((pageHeight(widths, landscape) - above) / ROW_POINTS);
  return Math.min(chartRows(bars) + legend, Math.max(onPage, leastRows(bars, legend)));
}

/** How close bars may stand: every label has a line, beside the title, the axis and the rows of a legend. */
function leastRows(bars: number, legend: number): number {
  return 6 + Math.ceil(0.7 * bars) + legend;
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
