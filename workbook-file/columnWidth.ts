// SPDX-License-Identifier: EUPL-1.2

/** In characters: a file counts the padding of a column, 5 pixels where a character has 7, with its width. */
export const COLUMN_PADDING = 5 / 7;
