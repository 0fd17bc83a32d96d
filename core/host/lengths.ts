// SPDX-License-Identifier: EUPL-1.2

/**
 * How long texts may be in a workbook, in UTF-16 units: what Excel takes, which is never more than the other programs do,
 * except where another is named. Sources: Microsoft, "Excel specifications and limits"; [MS-XLS] 2.4.93 for the messages of
 * validations, 2.5.198.89 for constants; Google, "Named ranges" for names.
 */
export const LONGEST = {
  cell: 32_767,
  /** Without the `=`. */
  formula: 8_192,
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
export const TALLEST_ROW = 409;

/** The beginning of a text that is too long, without half of a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** How the parts of a footer begin: left, then right with the number of the page and of all pages. */
const LEFT = '&L';
const RIGHT = '&R';
const PAGES = '&P / &N';

/** What stands at the foot of every page: a text on the left, whose ampersands are no codes, and the page on the right. */
export function footerParts(text: string): { readonly left: string; readonly right: string } {
  const room = LONGEST.footer - LEFT.length - RIGHT.length - PAGES.length;
  let left = '';
  for (const character of text) {
    const written = character === '&' ? '&&' : character;
    if (left.length + written.length > room) break;
    left += written;
  }
  return { left, right: PAGES };
}

/** The same as one text, as files have it. */
export function footerCode(text: string): string {
  const { left, right } = footerParts(text);
  return `${LEFT}${left}${RIGHT}${right}`;
}
