// SPDX-License-Identifier: EUPL-1.2
import type { PlanCell } from '../plan.ts';
import { fittedRow } from './columnWidths.ts';
import { pageHeight } from './pageBreaks.ts';
import { tablePoints } from './rowHeights.ts';

type Row = readonly PlanCell[];

/** A table that may be longer than a page. */
export interface LongTable {
  readonly header: Row;
  /** Rows that stay on one page together. */
  readonly groups: readonly (readonly Row[])[];
}

/** Of the heading over a part and the blank row before it, in points. */
const HEADING_POINTS = 38;

/** The table in parts of a landscape page each, all with its header; `above` are the points that the first page has taken. */
export function pageParts(
  { header, groups }: LongTable,
  columnWidths: readonly number[],
  above = 0,
): Row[][] {
  const room =
    pageHeight(columnWidths, true) -
    HEADING_POINTS -
    tablePoints([fittedRow(header, columnWidths)], columnWidths);
  const parts: Row[][] = [[header]];
  let left = room - above;
  for (const group of groups) {
    const points = tablePoints(group, columnWidths);
    if (points > left && parts.at(-1)!.length > 1) {
      parts.push([header]);
      left = room;
    }
    for (const row of group) parts.at(-1)!.push(row);
    left -= points;
  }
  return parts;
}
