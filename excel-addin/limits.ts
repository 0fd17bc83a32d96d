// SPDX-License-Identifier: EUPL-1.2
// What Excel refuses beyond, by "Excel specifications and limits" and the reference of its JavaScript API. A value that is
// only looks is cut; what must never come about throws where it would.

/** Of a row, in points. */
const HIGHEST_ROW = 409.5;

/** Of a column, in characters. */
const WIDEST_COLUMN = 255;

/** A header or footer with its codes, of which an ampersand takes two. */
const LONGEST_FOOTER = 255;

const LONGEST_CHART_TEXT = 255;

/** Page breaks of one direction on a sheet. */
const MOST_PAGE_BREAKS = 1026;

/** The message that Excel shows over an entry. */
const LONGEST_MESSAGE = 225;

/** The height that a row can have. */
export function rowHeight(points: number): number {
  return Math.min(points, HIGHEST_ROW);
}

/** The width that a column can have. */
export function columnWidth(characters: number): number {
  return Math.min(characters, WIDEST_COLUMN);
}

/** Literal text for one place of a footer that has so many characters of its own elsewhere. */
export function footerText(text: string, elsewhere: number): string {
  let footer = '';
  for (const char of text) {
    const written = char === '&' ? '&&' : char;
    if (footer.length + written.length + elsewhere > LONGEST_FOOTER) break;
    footer += written;
  }
  return footer;
}

/**
 * A title or a name in a chart. Excel takes one that begins with `=` for a reference to a cell.
 */
export function chartText(text: string): string {
  return cut(text.startsWith('=') ? ` ${text}` : text, LONGEST_CHART_TEXT);
}

/** The message of a rule for entries. */
export function entryMessage(text: string): string {
  return cut(text, LONGEST_MESSAGE);
}

/** The breaks that a sheet can have; the pages after them begin where the last is full. */
export function pageBreaks(rows: readonly number[]): readonly number[] {
  return rows.slice(0, MOST_PAGE_BREAKS);
}

/** Never half of a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
