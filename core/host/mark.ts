// SPDX-License-Identifier: EUPL-1.2

/** The hidden, sheet-scoped defined name that marks a sheet as made by us. */
export const MARK_NAME = '_cruscotto';

/** What the mark says: which report the sheet is, and the id of the very sheet that was made. */
export interface Mark {
  readonly report: string;
  /** Excel's `Worksheet.id`, in .xlsx the `xr:uid` of the worksheet: a GUID in braces. */
  readonly sheetId: string;
}

/** The formula of the mark's defined name: a text constant, `="overview|{…}"`. */
export function composeMark(mark: Mark): string {
  return `="${`${mark.report}|${mark.sheetId}`.replaceAll('"', '""')}"`;
}

/** Reads a mark back, with or without the leading `=`; `null` where the formula is none of ours. */
export function parseMark(formula: string): Mark | null {
  const constant = /^=?"((?:[^"]|"")*)"$/s.exec(formula.trim());
  if (constant === null) return null;
  const text = constant[1]!.replaceAll('""', '"');
  const bar = text.lastIndexOf('|');
  if (bar <= 0) return null;
  return { report: text.slice(0, bar), sheetId: text.slice(bar + 1) };
}
