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

/**
 * The formula of the mark's defined name: a text constant, `="overview|{…}|Cruscotto"`. A report may be that of a cluster
 * whose code has bars of its own.
 */
export function composeMark(mark: SheetMark): string {
  const report = mark.report.replace(/[%|]/g, (char) => (char === '%' ? '%25' : '%7C'));
  return `="${`${report}|${mark.sheetId}|${mark.name}`.replaceAll('"', '""')}"`;
}

/** Before the bars of reports were written as `%7C`, the id in braces alone said where a report ends. */
const BY_ID = /^(.+?)\|(\{[^{}|]+\})\|(.+)$/s;
const BY_BARS = /^([^|]+)\|([^|]+)\|(.+)$/s;

/** Reads a mark back, with or without the leading `=`; `null` where the formula is none of ours. */
export function parseMark(formula: string): SheetMark | null {
  const constant = /^=?"((?:[^"]|"")*)"$/s.exec(formula.trim());
  if (constant === null) return null;
  const text = constant[1]!.replaceAll('""', '"');
  const parts = BY_ID.exec(text) ?? BY_BARS.exec(text);
  if (parts === null) return null;
  const report = parts[1]!.replace(/%(?:25|7C)/g, (code) => (code === '%25' ? '%' : '|'));
  return { report, sheetId: parts[2]!, name: parts[3]! };
}

/**
 * True where the mark was made for this very sheet and the user has not renamed it: a copy has another id, and who
 * gives a report a name of their own wants to keep it.
 */
export function isOurs(mark: SheetMark, sheetId: string, name: string): boolean {
  return mark.sheetId === sheetId && mark.name === name;
}
