// SPDX-License-Identifier: EUPL-1.2
import type { PageSetup, SheetPlan } from '../plan.ts';
import { ROW_POINTS } from './rowHeights.ts';
import { STANDARD_SIZE } from './typeFit.ts';

/** Rows that belong together, from `row` to before `end`, with their charts. */
export interface PrintedSection {
  readonly row: number;
  readonly end: number;
  readonly charts: SheetPlan['charts'];
}

/** What an A4 page holds within the hosts' margins, in points. */
const LANDSCAPE = { width: 784, height: 516 };
const PORTRAIT = { width: 537, height: 762 };
/** Programs differ in how high they draw a row: so much of a page is planned for. */
const FILLED = 0.94;

const CHARACTER_POINTS = 5.25;
const COLUMN_PADDING_POINTS = 3.75;

type Sizes = Pick<SheetPlan, 'columnWidths' | 'rowHeights'>;

/**
 * How a sheet of sections is printed. Every section but the first begins a new page, unless all of it fits below the
 * one before; what stands above the first is on its page. A section higher than a page goes on where the host breaks
 * it. The pages are upright where a chart would be too high for the others. `repeated` is the height, in points, of the
 * rows at the top of every page.
 */
export function pagesOf(
  sections: readonly PrintedSection[],
  sizes: Sizes,
  repeated = 0,
): Required<Pick<PageSetup, 'landscape' | 'breaks'>> {
  const roomOn = (landscape: boolean) => pageHeight(sizes.columnWidths, landscape) - repeated;
  const landscape = sections.every(({ row, charts }, i) =>
    charts.every(({ place }) => heightOf(i === 0 ? 0 : row, place.row + place.rows, sizes) <= roomOn(true)),
  );
  const room = roomOn(landscape);
  let pageTop = 0;
  const breaks = sections.flatMap(({ row, end }, i) => {
    if (i === 0 || heightOf(pageTop, end, sizes) <= room) return [];
    pageTop = row;
    return [row];
  });
  return { landscape, breaks };
}

/** No type on paper is smaller, in points, where the sheet has it in standard size. */
const SMALLEST_PRINTED = 8;

/** Whether a sheet as wide as these columns, in characters, can be printed upright without its type getting too small. */
export function isLegibleUpright(columnWidths: readonly number[]): boolean {
  return ownWidth(columnWidths) <= (PORTRAIT.width * STANDARD_SIZE) / SMALLEST_PRINTED;
}

/** Points of the sheet's own rows that fit onto a page: the wider the sheet, the smaller it is printed. */
export function pageHeight(columnWidths: readonly number[], landscape: boolean): number {
  const { width, height } = landscape ? LANDSCAPE : PORTRAIT;
  return FILLED * height * Math.max(1, ownWidth(columnWidths) / width);
}

/** In points. */
function ownWidth(columnWidths: readonly number[]): number {
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
