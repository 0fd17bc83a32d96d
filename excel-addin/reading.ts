// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../core/model/address.ts';

/** Some rows of the extent with this index. */
export interface ReadingPart {
  readonly extent: number;
  readonly row: number;
  readonly rows: number;
}

/**
 * With its value, type, number format and formula, which is the value again where there is none, a full double takes
 * some 60 bytes, a formula or a long label 120: Excel on the web answers at most 5 MB.
 */
const CELLS_PER_SYNC = 40_000;

/** Which rows of which extent to ask for in each sync: whole rows, all in order, small sheets together. */
export function cutReading(extents: readonly Area[], limit = CELLS_PER_SYNC): ReadingPart[][] {
  const batches: ReadingPart[][] = [];
  let room = 0;
  for (const [extent, area] of extents.entries()) {
    let row = 0;
    while (row < area.rows) {
      if (room < area.columns) {
        batches.push([]);
        room = Math.max(limit, area.columns);
      }
      const rows = Math.min(area.rows - row, Math.floor(room / area.columns));
      batches.at(-1)!.push({ extent, row: area.row + row, rows });
      row += rows;
      room -= rows * area.columns;
    }
  }
  return batches;
}
