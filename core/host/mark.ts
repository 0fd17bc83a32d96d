// SPDX-License-Identifier: EUPL-1.2

/** The hidden, sheet-scoped defined name that marks a sheet as made by us. */
export const MARK_NAME = '_cruscotto';

/** What the mark says: which report the sheet is, the id of the very sheet that was made, and the name it was given. */
export interface SheetMark {
  readonly report: string;
  /** Excel's `Worksheet.id`, in .xlsx the `xr:uid` of the worksheet: a GUID in braces. */
  readonly sheetId: string;
  readonly name: string;
}

/** The formula of the mark's defined name: a text constant, `="overview|{…}|Cruscotto"`. */
export function composeMark(mark: SheetMark): string {
  return `="${`${mark.report}|${mark.sheetId}|${mark.name}`.replaceAll('"', '""')}"`;
}

/** Reads a mark back, with or without the leading `=`; `null` where the formula is none of ours. */
export function parseMark(formula: string): SheetMark | null {
  const constant = /^=?"((?:[^"]|"")*)"$/s.exec(formula.trim());
  if (constant === null) return null;
  const text = constant[1]!.replaceAll('""', '"');
  const parts = /^([^|]+)\|([^|]+)\|(.+)$/s.exec(text);
  return parts === null ? null : { report: parts[1]!, sheetId: parts[2]!, name: parts[3]! };
}

/**
 * True where the mark was made for this very sheet and the user has not renamed it: a copy has another id, and who
 * gives a report a name of their own wants to keep it.
 */
export function isOurs(mark: SheetMark, sheetId: string, name: string): boolean {
  return mark.sheetId === sheetId && mark.name === name;
}
