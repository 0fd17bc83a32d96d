// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../host/chart.ts';
import type { Area } from '../model/address.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** Rows of a sheet that a bar chart of so many categories needs to keep every label legible. */
export function chartRows(categories: number): number {
  return 6 + Math.ceil(categories * (categories > 15 ? 1 : 1.6));
}

/** The axis of scores: the scale of the method in five steps; open where scores have no bounds of their own. */
export function scoreAxis({ method }: ScoreRun, title: string): ChartSpec['axis'] {
  const { bottom, top } = method.normalisation;
  return { min: bottom, max: top, step: (top - bottom) / 5, title };
}

/** A chart as wide as the table that it stands with. */
export function chartPlace(row: number, columns: number, categories: number): Area {
  return { row, column: 0, rows: chartRows(categories), columns };
}
