// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import type { Area } from '../model/address.ts';
import type { ShownRange } from './range.ts';

/** Of what is no cluster, such as the median: a mid grey, far from the dark bars in black and white too. */
export const GROUP_COLOUR = '#8C8C8C';

/** A chart wider than this, in characters, spreads its bars without need. */
const CHART_WIDTH = 120;

/** Rows of a sheet that a bar chart of so many categories needs to keep every label legible. */
function chartRows(categories: number): number {
  return 6 + Math.ceil(categories * (categories > 15 ? 1 : 1.6));
}

export function scoreAxis({ bottom, top, step }: ShownRange, title: string): ChartSpec['axis'] {
  return { min: bottom, max: top, step, title };
}

/** A chart as wide as the table that it stands with. */
export function chartPlace(row: number, columns: number, categories: number): Area {
  return { row, column: 0, rows: chartRows(categories), columns };
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

/** Rows of a sheet that a legend below a chart needs beyond its first two lines; `width` in characters. */
export function legendRows(names: readonly string[], width: number): number {
  const entry = Math.max(...names.map((name) => name.length)) + 4;
  const inLine = Math.max(1, Math.floor(width / entry));
  return Math.max(0, Math.ceil(names.length / inLine) - 2);
}
