// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from '../plan.ts';
import { ROW_POINTS } from './rowHeights.ts';

/** What an A4 page holds within the hosts' margins, in points. */
const LANDSCAPE = { width: 784, height: 516 };
const PORTRAIT = { width: 537, height: 762 };
/** Programs differ in how high they draw a row: so much of a page is planned for. */
const FILLED = 0.96;

const CHARACTER_POINTS = 5.25;
const COLUMN_PADDING_POINTS = 3.75;

type Sizes = Pick<SheetPlan, 'columnWidths' | 'rowHeights'>;

/** So many points of columns are printed upright in legible type. */
export const WIDEST_UPRIGHT = 629;

/** Whether a sheet as wide as these columns, in characters, can be printed upright without its type getting too small. */
export function isLegibleUpright(columnWidths: readonly number[]): boolean {
  return ownWidth(columnWidths) <= WIDEST_UPRIGHT;
}

/** Points of the sheet's own rows that fit onto a page: the wider the sheet, the smaller it is printed. */
export function pageHeight(columnWidths: readonly number[], landscape: boolean): number {
  const { width, height } = landscape ? LANDSCAPE : PORTRAIT;
  return FILLED * height * Math.max(1, ownWidth(columnWidths) / width);
}

/** The characters that so many points of columns have room for, beside the columns' own padding. */
export function charactersOf(points: number): number {
  return points / CHARACTER_POINTS;
}

/** Of columns of so many characters, in points. */
export function ownWidth(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, one) => sum + one * CHARACTER_POINTS + COLUMN_PADDING_POINTS, 0);
}

/** Of the rows from one to before another, in points. */
export function heightOf(row: number, end: number, { rowHeights }: Sizes): number {
  const added = rowHeights.map((one) => {
    const within = Math.min(end, one.row + one.rows) - Math.max(row, one.row);
    return Math.max(0, within) * (one.points - ROW_POINTS);
  });
  return (end - row) * ROW_POINTS + added.reduce((sum, one) => sum + one, 0);
}
