// SPDX-License-Identifier: EUPL-1.2
import { cutText, LONGEST } from './lengths.ts';
import { shortPrint } from './shortPrint.ts';

/** The hidden, sheet-scoped defined name that marks a sheet as made by us. */
export const MARK_NAME = '_cruscotto';

/** What the mark says: which report the sheet is, the id of the very sheet that was made, and the name it was given. */
export interface SheetMark {
  readonly report: string;
  /** Excel's `Worksheet.id`, in .xlsx the `xr:uid` of the worksheet: a GUID in braces. */
  readonly sheetId: string;
  readonly name: string;
}

/** What is left of a constant beside an id in braces, a name all of whose characters are quotes, and two bars. */
const LONGEST_REPORT = LONGEST.constant - 38 - 2 * LONGEST.sheetName - 2;

/**
 * What a mark says of a report: its key, or, where the code of its cluster is too long for a mark, the beginning of it with a
 * print of all of it, so that no two reports are told by the same. The same again where it is told so already.
 */
export function reportInMark(key: string): string {
  if (written(key).length <= LONGEST_REPORT) return key;
  const end = `~${shortPrint(key)}`;
  let start = cutText(key, LONGEST_REPORT - end.length);
  while (written(start + end).length > LONGEST_REPORT) start = cutText(start, start.length - 1);
  return start + end;
}

/** As it stands in the mark. */
function written(report: string): string {
  return report.replace(/[%|]/g, (char) => (char === '%' ? '%25' : '%7C')).replaceAll('"', '""');
}

/**
 * The formula of the mark's defined name: a text constant, `="overview|{…}|Cruscotto"`. A report may be that of a cluster
 * whose code has bars of its own.
 */
export function composeMark(mark: SheetMark): string {
  const name = mark.name.replaceAll('"', '""');
  return `="${written(reportInMark(mark.report))}|${mark.sheetId}|${name}"`;
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
