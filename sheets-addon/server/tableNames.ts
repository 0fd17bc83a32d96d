// SPDX-License-Identifier: EUPL-1.2
import type { ExistingSheet, MarkedSheet, Spreadsheet } from './sheets.ts';

/**
 * Gives the tables of the new sheets their names, and takes away those of the sheets that go. A name that the user has
 * given to cells of their own stays theirs; a report that the user has renamed, to keep it, gives its names to the new
 * one, as the formulas that look for the scores want those of today.
 */
export function setTableNames(
  spreadsheet: Spreadsheet,
  sheets: readonly ExistingSheet[],
  { fresh, replaced }: { readonly fresh: readonly MarkedSheet[]; readonly replaced: readonly MarkedSheet[] },
): void {
  const ours = new Set(sheets.filter(({ mark }) => mark !== null).map(({ id }) => id));
  const holders = holdersIn(spreadsheet);
  const given = new Set<string>();
  for (const { sheet, name, address } of namesOf(fresh)) {
    const holder = holders.get(name);
    given.add(name);
    if (holder === undefined || ours.has(holder)) spreadsheet.setNamedRange(name, sheet.getRange(address));
  }
  const going = replaced.filter(({ mark, state }) => mark.names.length > 0 && state !== 'copy');
  for (const { id, name } of namesOf(going)) {
    if (!given.has(name) && holders.get(name) === id) spreadsheet.removeNamedRange(name);
  }
}

function namesOf(sheets: readonly MarkedSheet[]) {
  return sheets.flatMap(({ sheet, id, mark }) => mark.names.map((one) => ({ sheet, id, ...one })));
}

/** The ids of the sheets on which the cells of each name lie: one call. A name that has lost its cells raises an error. */
function holdersIn(spreadsheet: Spreadsheet): Map<string, number> {
  const holders = new Map<string, number>();
  for (const one of spreadsheet.getNamedRanges()) {
    try {
      holders.set(one.getName(), one.getRange().getSheet().getSheetId());
    } catch {}
  }
  return holders;
}
