// SPDX-License-Identifier: EUPL-1.2

import type { CellEdit } from '../host/port.ts';
import { positionOf } from '../model/address.ts';
import { largest, smallest } from '../model/extremes.ts';
import type { Cell, Grid } from '../model/grid.ts';
import { withMergedContents } from '../read/mergedContents.ts';
import { headerWord } from '../read/names.ts';
import { TABLE_SHAPES, type TableShape } from '../read/tableShapes.ts';
import type { FoundRows } from '../read/tables.ts';
import { isHintRow, textOf } from '../read/words.ts';

/** Where rows can be added to a table; numbers count from 0. */
export interface Room {
  readonly sheet: string;
  readonly row: number;
  /** Where the columns that the table has stand. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * The first row under a table, where as many rows as are needed are blank over the whole width of the table, and one
 * more, so that what follows does not become a part of it. `null` without that room.
 */
export function roomBelow(grids: readonly Grid[], table: FoundRows, needed: number): Room | null {
  const grid = withMergedContents(grids.find(({ sheet }) => sheet === table.sheet)!);
  const header = positionOf(table.place.cell);
  const cell = (row: number, column: number): Cell =>
    grid.cells[row - grid.row]?.[column - grid.column] ?? null;
  const shape: TableShape = TABLE_SHAPES[table.kind];
  const find = (name: string) => {
    let at = header.column;
    while (!shape.columns[name]!.includes(headerWord(textOf(cell(header.row, at))))) at += 1;
    return at;
  };
  const columns = new Map([...table.columns].map((name) => [name, find(name)]));
  const others = table.extras.map(({ place }) => positionOf(place.cell).column);
  const from = Math.min(...columns.values(), ...others);
  const to = Math.max(...columns.values(), ...others);
  const line = (row: number) => Array.from({ length: to - from + 1 }, (_, i) => cell(row, from + i));

  let row = lastRow(table, header.row) + 1;
  while (isHintRow(line(row))) row += 1;
  const isBlank = (at: number) => line(at).every((one) => one === null);
  const isFree = Array.from({ length: needed + 1 }, (_, i) => row + i).every(isBlank);
  return isFree ? { sheet: table.sheet, row, columns } : null;
}

function lastRow({ rows, columns }: FoundRows, header: number): number {
  const [any] = columns;
  return largest(
    rows.map((row) => positionOf(row.place(any!).cell).row),
    header,
  );
}

/** The edit that adds rows in that room, each by column; the columns between them stay as they are. */
export function rowsEdit(
  { sheet, row, columns }: Room,
  rows: readonly ReadonlyMap<string, string | number>[],
): CellEdit {
  const used = [...columns].filter(([name]) => rows.some((cells) => cells.has(name)));
  const column = smallest(used.map(([, at]) => at));
  const width = largest(used.map(([, at]) => at)) - column + 1;
  const contents = rows.map((cells) => {
    const line = new Array<string | number | null>(width).fill(null);
    for (const [name, at] of used) line[at - column] = cells.get(name) ?? null;
    return line;
  });
  return { sheet, area: { row, column, rows: rows.length, columns: width }, contents, over: 'blanks' };
}
