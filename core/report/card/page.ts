// SPDX-License-Identifier: EUPL-1.2

/** All tables of a card share these columns: names, then numbers as narrow as their headers allow. */
export const CARD_WIDTHS = [32, 8.5, 9, 8.5, 7.5, 8.5, 8.5, 9.5, 9] as const;
export const CARD_COLUMNS = CARD_WIDTHS.length;

/** Characters of running text that the columns have room for, by the size of the type. */
export const TITLE_ROOM = 56;
export const HEADING_ROOM = 74;
export const NOTE_ROOM = 118;

/** What of a sheet fits onto a page of A4 in portrait as wide as the columns, in points. */
export const PAGE_POINTS = 780;
