// SPDX-License-Identifier: EUPL-1.2

import { positionOf } from '../model/address.ts';
import type { Cell, Grid } from '../model/grid.ts';
import { SHAPES } from '../read/shapes.ts';
import type { FoundRows } from '../read/tables.ts';
import { isHintRow, plain, textOf } from '../read/words.ts';

/** Where rows can be added to a table of keys and values; numbers count from 0, `key` and `value` are columns. */
export interface Room {
  readonly sheet: string;
  readonly row: number;
  readonly key: number;
  readonly value: number;
}

/**
 * The first row under a Method table, where as many rows as are needed are blank over the whole width of the table,
 * and one more, so that what follows does not become a part of it. `null` without that room.
 */
export function roomBelow(grids: readonly Grid[], table: FoundRows, needed: number): Room | null {
  const grid = grids.find(({ sheet }) => sheet === table.sheet)!;
  const header = positionOf(table.place.cell);
  const cell = (row: number, column: number): Cell =>
    grid.cells[row - grid.row]?.[column - grid.column] ?? null;
  const column = (words: readonly string[]) => {
    let at = header.column;
    while (!words.includes(plain(textOf(cell(header.row, at))))) at += 1;
    return at;
  };
  const key = column(SHAPES.method.columns.key);
  const value = column(SHAPES.method.columns.value);
  const others = table.extras.map(({ place }) => positionOf(place.cell).column);
  const from = Math.min(key, value, ...others);
  const to = Math.max(key, value, ...others);
  const line = (row: number) => Array.from({ length: to - from + 1 }, (_, i) => cell(row, from + i));

  let row = lastRow(table, header.row) + 1;
  while (isHintRow(line(row))) row += 1;
  const isBlank = (at: number) => line(at).every((one) => one === null);
  const isFree = Array.from({ length: needed + 1 }, (_, i) => row + i).every(isBlank);
  return isFree ? { sheet: table.sheet, row, key, value } : null;
}

function lastRow({ rows }: FoundRows, header: number): number {
  return Math.max(header, ...rows.map((row) => positionOf(row.place('key').cell).row));
}
