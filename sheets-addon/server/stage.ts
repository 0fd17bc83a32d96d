// SPDX-License-Identifier: EUPL-1.2
import { drawCells, makeRoom } from './drawSheet.ts';
import type { SheetLooks } from './looks.ts';
import type { Sheet } from './sheets.ts';
import type { Range } from './sights.ts';

/**
 * Draws the cells of sheets with the same columns below each other on one: as many calls as for one of them. Answers where
 * those of each stand.
 */
export function stage(sheet: Sheet, all: readonly SheetLooks[]): Map<SheetLooks, Range> {
  const { columns } = all[0]!;
  const rows = all.reduce((sum, looks) => sum + looks.rows, 0);
  const stacked = {
    rows,
    columns,
    entries: all.flatMap(({ entries }) => entries),
    styles: all.flatMap(({ styles }) => styles),
  };
  makeRoom(sheet, stacked);
  drawCells(sheet, stacked);
  let row = 1;
  return new Map(
    all.map((looks) => {
      const range = sheet.getRange(row, 1, looks.rows, columns);
      row += looks.rows;
      return [looks, range];
    }),
  );
}
