// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import { areaAddress } from '../../core/model/address.ts';
import { rectanglesOf } from './rectangles.ts';
import type { Sheet } from './sheets.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Styles = readonly (readonly CellStyle[])[];

/** Every kind of format in one call, however many cells there are; none for a kind that no cell asks for. */
export function format(sheet: Sheet, range: Range, styles: Styles): void {
  setTextStyles(range, styles);
  if (isAsked(styles, 'fill')) range.setBackgrounds(each(styles, ({ fill }) => fill ?? null));
  if (isAsked(styles, 'align')) range.setHorizontalAlignments(each(styles, ({ align }) => align ?? null));
  if (isAsked(styles, 'verticalAlign')) {
    range.setVerticalAlignments(each(styles, ({ verticalAlign }) => verticalAlign ?? null));
  }
  if (isAsked(styles, 'wrap')) {
    // Titles and notes run on over the blank cells beside them.
    const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
    range.setWrapStrategies(each(styles, ({ wrap }) => (wrap ? WRAP : OVERFLOW)));
  }
  if (isAsked(styles, 'numberFormat')) {
    range.setNumberFormats(each(styles, ({ numberFormat }) => numberFormat ?? 'General'));
  }
  drawLines(sheet, styles);
}

function isAsked(styles: Styles, kind: keyof CellStyle): boolean {
  return styles.some((row) => row.some((style) => style[kind] !== undefined));
}

function each<T>(styles: Styles, of: (style: CellStyle) => T): T[][] {
  return styles.map((row) => row.map(of));
}

function setTextStyles(range: Range, styles: Styles): void {
  const made = new Map<string, TextStyle>();
  range.setTextStyles(
    each(styles, (style) => {
      const { bold, italic, size, colour } = style;
      const key = JSON.stringify([bold, italic, size, colour]);
      const known = made.get(key) ?? textStyle(style);
      made.set(key, known);
      return known;
    }),
  );
}

function textStyle({ bold, italic, size, colour }: CellStyle): TextStyle {
  const builder = SpreadsheetApp.newTextStyle();
  if (bold !== undefined) builder.setBold(bold);
  if (italic !== undefined) builder.setItalic(italic);
  if (size !== undefined) builder.setFontSize(size);
  if (colour !== undefined) builder.setForegroundColor(colour);
  return builder.build();
}

/** A line under every row, in one call a colour. */
function drawLines(sheet: Sheet, styles: Styles): void {
  const lines = rectanglesOf(each(styles, ({ borderBottom }) => borderBottom ?? null));
  for (const [colour, areas] of lines) {
    sheet
      .getRangeList(areas.map(areaAddress))
      .setBorder(null, null, true, null, null, true, colour, SpreadsheetApp.BorderStyle.SOLID);
  }
}
