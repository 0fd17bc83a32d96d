// SPDX-License-Identifier: EUPL-1.2
import { drawCells, makeRoom } from './drawSheet.ts';
import type { SheetLooks } from './looks.ts';
import type { Sheet } from './sheets.ts';
import type { Range } from './sights.ts';

/**
 * Draws the cells of sheets below each other on one: as many calls as for one of them. Answers where those of each stand.
 */
export function stage(sheet: Sheet, all: readonly SheetLooks[]): Map<SheetLooks, Range> {
  const columns = Math.max(...all.map((looks) => looks.columns));
  const rows = all.reduce((sum, looks) => sum + looks.rows, 0);
  const stacked = {
    rows,
    columns,
    entries: all.flatMap(({ entries }) => widened(entries, columns, '')),
    styles: all.flatMap(({ styles }) => widened(styles, columns, {})),
  };
  makeRoom(sheet, stacked);
  drawCells(sheet, stacked);
  let row = 1;
  return new Map(
    all.map((looks) => {
      const range = sheet.getRange(row, 1, looks.rows, looks.columns);
      row += looks.rows;
      return [looks, range];
    }),
  );
}

function widened<T>(rows: readonly (readonly T[])[], columns: number, blank: T): T[][] {
  return rows.map((row) => [...row, ...Array<T>(columns - row.length).fill(blank)]);
}
