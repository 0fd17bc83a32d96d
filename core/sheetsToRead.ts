// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from './model/grid.ts';
import { mappedSheets } from './read/foreign/mappedSheets.ts';
import { sheetsWithTables } from './read/sheetsWithTables.ts';
import { plain } from './read/words.ts';
import { sheetsReferredTo } from './trace/sheetsReferredTo.ts';

/**
 * Which sheets of a workbook are read whole. `looks` are those of the large ones, known by their {@link Grid.usedRange}: of
 * these only the ones with a header of ours, those that a mapping names, and the ones from which formulas of the sheets with tables take something,
 * over however many sheets. Yields names, wants their grids, and returns the grids of all sheets in order. It asks in this
 * way because some hosts have to wait for cells and some can't.
 */
export function* sheetsToRead(
  sheets: readonly string[],
  looks: readonly Grid[],
): Generator<readonly string[], readonly Grid[], readonly Grid[]> {
  const grids = new Map(looks.map((grid) => [grid.sheet, grid]));
  const add = (read: readonly Grid[]) => {
    for (const grid of read) grids.set(grid.sheet, grid);
  };
  const isUnread = (sheet: string) => grids.get(sheet)?.usedRange !== undefined;

  const large = sheetsWithTables(looks);
  const small = sheets.filter((sheet) => !grids.has(sheet));
  const first = sheets.filter((sheet) => !grids.has(sheet) || large.has(sheet));
  if (first.length > 0) add(yield first);

  const followed = new Set<string>();
  const withTables = new Set([...large, ...sheetsWithTables(small.map((sheet) => grids.get(sheet)!))]);
  const mapped = mappedSheets([...withTables].map((sheet) => grids.get(sheet)!));
  let needed = new Set([...withTables, ...sheets.filter((sheet) => mapped.has(plain(sheet)))]);
  while (needed.size > 0) {
    const unread = [...needed].filter(isUnread);
    if (unread.length > 0) add(yield unread);
    for (const sheet of needed) followed.add(sheet);
    const referredTo = sheetsReferredTo([...needed].map((sheet) => grids.get(sheet)!));
    needed = new Set(sheets.filter((sheet) => referredTo.has(sheet.toLowerCase()) && !followed.has(sheet)));
  }
  return sheets.map((sheet) => grids.get(sheet)!);
}
