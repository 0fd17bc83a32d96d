// SPDX-License-Identifier: EUPL-1.2

/** All tables of a card share these columns: names, then numbers as narrow as their headers allow. */
export const CARD_WIDTHS = [29, 10, 10, 10, 9, 10, 10, 10.5, 10] as const;
export const CARD_COLUMNS = CARD_WIDTHS.length;

/** Characters of running text that the columns have room for, by the size of the type. */
export const TITLE_ROOM = 60;
export const HEADING_ROOM = 79;
export const NOTE_ROOM = 129;

/** What of a sheet fits onto a page of A4 in portrait as wide as the columns, in points. */
export const PAGE_POINTS = 866;
