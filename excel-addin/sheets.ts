// SPDX-License-Identifier: EUPL-1.2
import { composeMark, isOurs, MARK_NAME, parseMark, type SheetMark } from '../core/host/mark.ts';
import type { SheetInfo } from '../core/host/port.ts';

/** All sheets in workbook order, `id`, `name` and `visibility` loaded. One sync, which carries what else is queued. */
export async function loadSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  return worksheets.items;
}

/** Asks for the sheet's defined names: {@link sheetInfo} needs them after the next sync. */
export function queueMark(sheet: Excel.Worksheet): void {
  sheet.names.load('items/name,items/formula');
}

/** What the mark on a sheet says. Excel copies the mark with the sheet, but the copy has another id. */
export function sheetInfo(sheet: Excel.Worksheet): SheetInfo {
  const item = sheet.names.items.find((one) => one.name.toLowerCase() === MARK_NAME);
  const mark = item === undefined ? null : parseMark(String(item.formula));
  if (mark === null) return { name: sheet.name, report: null, ours: false };
  // What a crash has left behind is ours under its temporary name too.
  const name = isTemporaryName(sheet.name) ? mark.name : sheet.name;
  return { name: sheet.name, report: mark.report, ours: isOurs(mark, sheet.id, name) };
}

/** The name of a sheet while it is being made. */
export function temporaryName(number: number): string {
  return `cruscotto~${number}`;
}

function isTemporaryName(name: string): boolean {
  return /^cruscotto~\d+$/.test(name);
}

/** Marks the sheet as ours, where no user sees it. */
export function setMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.names.add(MARK_NAME, composeMark(mark)).visible = false;
}
