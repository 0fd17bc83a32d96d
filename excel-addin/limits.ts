// SPDX-License-Identifier: EUPL-1.2
// What Excel refuses beyond is cut where it is only looks; what must never come about throws where it would.
import { cutText, LONGEST, TALLEST_ROW, WIDEST_COLUMN } from '../core/host/lengths.ts';

/** The height that a row can have, in points. */
export function rowHeight(points: number): number {
  return Math.min(points, TALLEST_ROW);
}

/** The width that a column can have, in characters. */
export function columnWidth(characters: number): number {
  return Math.min(characters, WIDEST_COLUMN);
}

/**
 * A title or a name in a chart. Excel takes one that begins with `=` for a reference to a cell.
 */
export function chartText(text: string): string {
  return cutText(text.startsWith('=') ? ` ${text}` : text, LONGEST.chart);
}

/** The message of a rule for entries. */
export function entryMessage(text: string): string {
  return cutText(text, LONGEST.message);
}
