// SPDX-License-Identifier: EUPL-1.2
import { LIMITS } from '../model/limits.ts';

/**
 * How long texts may be in a workbook, in UTF-16 units: what Excel takes, which is never more than the other programs do,
 * except where another is named. Sources: Microsoft, "Excel specifications and limits"; [MS-XLS] 2.4.93 for the messages of
 * validations, 2.5.198.89 for constants; Google, "Named ranges" for names.
 */
export const LONGEST = {
  cell: LIMITS.text,
  /** Without the `=`. */
  formula: LIMITS.formula,
  /** Between the quotes, those within it doubled, in a formula or a defined name. */
  constant: 255,
  sheetName: 31,
  /** Google's; Excel takes 255. */
  name: 250,
  /** With the codes of its three parts, and with ampersands doubled. */
  footer: 255,
  /** As the rule of a drop-down spells its options out. */
  list: 255,
  /** What a validation says of an entry that breaks it. */
  message: 225,
  /** Titles of charts and of axes, names of series. */
  chart: 255,
} as const;

/** In characters of the standard font. */
export const WIDEST_COLUMN = 255;
/** In points. */
export const TALLEST_ROW = 409.5;

/** Of one direction on a sheet. */
const MOST_PAGE_BREAKS = 1026;

/** The beginning of a text that is too long, without half of a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** Literal text for one place of a footer that has so many characters of its own elsewhere. */
export function footerText(text: string, elsewhere: number): string {
  let footer = '';
  for (const character of text) {
    const written = character === '&' ? '&&' : character;
    if (footer.length + written.length + elsewhere > LONGEST.footer) break;
    footer += written;
  }
  return footer;
}

/** The breaks between pages that a sheet can have; the pages after them begin where the last is full. */
export function pageBreaks(rows: readonly number[]): readonly number[] {
  return rows.slice(0, MOST_PAGE_BREAKS);
}
