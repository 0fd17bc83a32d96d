// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../model/address.ts';
import type { CellPlace } from '../model/finding.ts';
import type { Cell, Grid } from '../model/grid.ts';
import { headerWord } from './names.ts';
import { TABLE_SHAPES, type TableKind, type TableShape } from './tableShapes.ts';
import { textOf } from './words.ts';

/** A header row, or the part of one between the first and the last column of a table. */
export interface Header {
  readonly grid: Grid;
  /** Index into `grid.cells`. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly TableKind[];
}

const KINDS = Object.keys(TABLE_SHAPES) as TableKind[];

/** No header with one of our words is longer, accents, notes and spaces included: a long text costs nothing. */
const LONGEST_HEADER = 100;

interface ShapeWords {
  /** A header has one of each group. */
  readonly required: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

/** The words of each shape, put together once: this is asked of every row that might be a header. */
const WORDS_OF: ReadonlyMap<TableKind, ShapeWords> = new Map(
  KINDS.map((kind) => {
    const { columns, required, excluded = [] }: TableShape = TABLE_SHAPES[kind];
    const wordsOf = (names: readonly string[]) => names.flatMap((name) => columns[name]!);
    return [kind, { required: required.map(wordsOf), excluded: wordsOf(excluded) }];
  }),
);

/** Words of which every header has one. */
const HEADER_WORDS: ReadonlySet<string> = new Set(
  [...WORDS_OF.values()].flatMap(({ required }) => required.flat()),
);

/** The headers of a sheet, in the order of their rows: so many and one more, if there are more. */
export function headersIn(grid: Grid, isDataColumn: (header: string) => boolean, most: number): Header[] {
  let width = 0;
  // Blank rows may be a million: nothing is called or made for them.
  const filled: number[] = [];
  for (let row = 0; row < grid.cells.length; row++) {
    const { length } = grid.cells[row]!;
    if (length === 0) continue;
    filled.push(row);
    if (length > width) width = length;
  }
  const headers: Header[] = [];
  for (const row of filled) {
    for (const header of headersInRow(grid, row, width, isDataColumn)) headers.push(header);
    if (headers.length > most) break;
  }
  return headers;
}

function headersInRow(
  grid: Grid,
  row: number,
  width: number,
  isDataColumn: (header: string) => boolean,
): Header[] {
  const cells = grid.cells[row] ?? [];
  // Most rows of a large table end here.
  if (!cells.some(isHeaderWord)) return [];
  const texts = cells.map(textOf);
  const runs = filledRuns(texts).filter(
    (run) => kindsOf(texts.slice(run.from, run.to), isDataColumn).length > 0,
  );
  // A gap in the header of one table must not cut off its other columns: only runs that are tables divide a row.
  const bounds =
    runs.length > 1
      ? runs.map((run, i) => ({ from: run.from, to: runs[i + 1]?.from ?? width }))
      : [{ from: 0, to: width }];
  return bounds
    .map(({ from, to }) => ({ grid, row, from, to, kinds: kindsOf(texts.slice(from, to), isDataColumn) }))
    .filter((header) => header.kinds.length > 0);
}

function filledRuns(texts: readonly string[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  texts.forEach((text, i) => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs;
}

function isHeaderWord(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length <= LONGEST_HEADER && HEADER_WORDS.has(headerWord(cell));
}

function kindsOf(texts: readonly string[], isDataColumn: (header: string) => boolean): TableKind[] {
  const words = new Set(texts.map((text) => (text.length <= LONGEST_HEADER ? headerWord(text) : '')));
  const kinds = KINDS.filter((kind) => {
    const { required, excluded } = WORDS_OF.get(kind)!;
    for (const group of required) if (!group.some((word) => words.has(word))) return false;
    return (
      !excluded.some((word) => words.has(word)) &&
      (kind !== 'data-wide' || texts.some((text) => text !== '' && isDataColumn(text)))
    );
  });
  // A cluster and a column of an indicator are data, whatever else stands beside.
  return kinds.includes('data-wide') && !kinds.includes('data-long') ? ['data-wide'] : kinds;
}

/** The row of the next header under one of them (its index), or where the sheet ends. */
export function nextHeaderBelow(headers: readonly Header[], index: number): number {
  const { grid, row, from, to } = headers[index]!;
  for (let i = index + 1; i < headers.length; i++) {
    const other = headers[i]!;
    if (other.row > row && other.from < to && from < other.to) return other.row;
  }
  return grid.cells.length;
}

/** The first cell of a header that holds something. */
export function headerPlace(header: Header): CellPlace {
  const { grid, row, from } = header;
  const first = (grid.cells[row] ?? []).findIndex((cell, i) => i >= from && textOf(cell) !== '');
  return { sheet: grid.sheet, cell: cellAddress(grid.row + row, grid.column + first) };
}
