// SPDX-License-Identifier: EUPL-1.2

/** How a cell looks. Colours are lower-case #rrggbb or names; `null` is the spreadsheet's own. */
export interface CellFormat {
  readonly background: string | null;
  readonly fontColour: string | null;
  readonly fontFamily: string | null;
  /** In points. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontalAlignment: string | null;
  readonly verticalAlignment: string | null;
  readonly wrap: string;
  readonly numberFormat: string;
  readonly borders: Borders;
}

/** Style and colour of the line on each side, such as `SOLID #000000`; `null` where there is none. */
export interface Borders {
  readonly top: string | null;
  readonly left: string | null;
  readonly bottom: string | null;
  readonly right: string | null;
}

export const PLAIN: CellFormat = {
  background: null,
  fontColour: null,
  fontFamily: null,
  fontSize: null,
  bold: false,
  italic: false,
  horizontalAlignment: null,
  verticalAlignment: null,
  wrap: 'OVERFLOW',
  numberFormat: 'General',
  borders: { top: null, left: null, bottom: null, right: null },
};

/** Texts, escaped characters, colours, conditions and currencies: nothing of a date. */
const NOT_OF_DATES = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi;

/** True where a number in this format is a date or a time: such cells are read as `Date`. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(NOT_OF_DATES, ''));
}
