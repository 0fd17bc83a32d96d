// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import type { Area } from '../model/address.ts';
import type { ShownRange } from './range.ts';

/** Rows of a sheet that a bar chart of so many categories needs to keep every label legible. */
export function chartRows(categories: number): number {
  return 6 + Math.ceil(categories * (categories > 15 ? 1 : 1.6));
}

export function scoreAxis({ bottom, top, step }: ShownRange, title: string): ChartSpec['axis'] {
  return { min: bottom, max: top, step, title };
}

/** A chart as wide as the table that it stands with. */
export function chartPlace(row: number, columns: number, categories: number): Area {
  return { row, column: 0, rows: chartRows(categories), columns };
}
