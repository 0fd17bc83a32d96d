// SPDX-License-Identifier: EUPL-1.2
import type { ExistingSheet, Spreadsheet } from './sheets.ts';

/**
 * Gives the tables of the new sheets their names, and takes away those of the sheets that go. A name that the user has
 * given to cells of their own stays theirs; a report that the user has renamed, to keep it, gives its names to the new
 * one, as the formulas that look for the scores want those of today.
 */
export function setTableNames(spreadsheet: Spreadsheet, sheets: readonly ExistingSheet[]): void {
  const ours = new Set(sheets.filter(({ state }) => state !== 'users').map(({ id }) => id));
  const given = new Set<string>();
  for (const { sheet, name, address } of namesOf(sheets, 'report')) {
    const holder = holderOf(spreadsheet, name);
    given.add(name);
    if (holder === null || ours.has(holder)) spreadsheet.setNamedRange(name, sheet.getRange(address));
  }
  for (const { id, name } of namesOf(sheets, 'away')) {
    if (!given.has(name) && holderOf(spreadsheet, name) === id) spreadsheet.removeNamedRange(name);
  }
}

function namesOf(sheets: readonly ExistingSheet[], state: 'report' | 'away') {
  return sheets
    .filter((one) => one.state === state)
    .flatMap(({ sheet, id, mark }) => mark!.names.map((one) => ({ sheet, id, ...one })));
}

/** The id of the sheet on which the cells of this name lie. */
function holderOf(spreadsheet: Spreadsheet, name: string): number | null {
  return spreadsheet.getRangeByName(name)?.getSheet().getSheetId() ?? null;
}
