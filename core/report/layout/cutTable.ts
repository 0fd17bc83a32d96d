// SPDX-License-Identifier: EUPL-1.2
import type { PlanCell } from '../plan.ts';
import { fittedRow } from './columnWidths.ts';
import type { TablePiece } from './pieces.ts';
import { tablePoints } from './rowHeights.ts';

type Row = readonly PlanCell[];

/** Points that a table has on the first page, on every other, and for what belongs to its last rows. */
export interface TableRoom {
  readonly first: number;
  readonly other: number;
  readonly last: number;
  /** Rows that the first page has at least. */
  readonly fewest: number;
}

/** A table over several pages. */
export interface CutTable {
  /** With the header again wherever a page begins. */
  readonly cells: readonly Row[];
  /** The rows that begin a page. */
  readonly begins: readonly number[];
  /** What it takes of the last page, in points. */
  readonly last: number;
}

/** No page has fewer of its rows where the table has more, but for rows so high that a page has no room for them. */
export const FEWEST_ROWS = 3;

/** The table cut into what pages have room for; `null` where the first has room for fewer rows than asked. */
export function cutTable(
  { cells, column }: TablePiece,
  columnWidths: readonly number[],
  { first, other, last, fewest }: TableRoom,
): CutTable | null {
  const widths = columnWidths.slice(column);
  const [header, ...body] = cells as [Row, ...Row[]];
  const points = (rows: readonly Row[]) =>
    tablePoints(
      rows.map((row) => fittedRow(row, widths)),
      widths,
    );
  const headerPoints = points([header]);
  const pages: Row[][][] = [[]];
  let left = first - headerPoints;
  const groups = groupsOf(body).flatMap((group) =>
    points(group) > other - headerPoints ? group.map((row) => [row]) : [group],
  );
  for (const group of groups) {
    const needed = points(group);
    if (needed > left && (pages.length === 1 || pages.at(-1)!.length > 0)) {
      pages.push([]);
      left = other - headerPoints;
    }
    pages.at(-1)!.push(group);
    left -= needed;
  }
  if (rowsIn(pages[0]!) < Math.min(fewest, body.length)) return null;
  if (left < last) pages.push([]);
  fillLast(pages);
  const shown = pages.map((groups) => [header, ...groups.flat()]);
  const begins = shown.slice(0, -1).map((_, i) => rowsIn(shown.slice(0, i + 1)));
  return { cells: shown.flat(), begins, last: points(shown.at(-1)!) };
}

/** A row whose first cell is blank goes on with the one before. */
function groupsOf(body: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of body) {
    if (row[0]!.content === null && groups.length > 0) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** No page with a row or two at the end. */
function fillLast(pages: Row[][][]): void {
  const [before, last] = pages.slice(-2);
  if (last === undefined) return;
  while (rowsIn(last) < FEWEST_ROWS && rowsIn(before!) > FEWEST_ROWS) last.unshift(before!.pop()!);
}

function rowsIn(groups: readonly (readonly unknown[])[]): number {
  return groups.reduce((sum, { length }) => sum + length, 0);
}
