// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from '../model/address.ts';
import { type CellPlace, type Finding, finding, type WithFindings } from '../model/finding.ts';
import { type Cell, type Grid, isCellError } from '../model/grid.ts';
import { headerWord } from './names.ts';
import { TABLE_SHAPES, type TableKind, type TableShape } from './tableShapes.ts';
import { isHintRow, plain, textOf } from './words.ts';

/** A header that is no column of the table's own: in the data, an indicator, a group or a denominator. */
export interface ExtraColumn {
  readonly header: string;
  readonly column: number;
  readonly place: CellPlace;
}

/** A row of content under a header; never wholly blank. */
export interface TableRow {
  /** The cell under a column of the table; blank where the table lacks that column. */
  cell(column: string): Cell;
  /** Where that cell stands; the row's first cell where the table lacks that column. */
  place(column: string): CellPlace;
  at(extra: ExtraColumn): Cell;
  placeAt(extra: ExtraColumn): CellPlace;
}

/** A table that was found, with its rows of content. */
export interface FoundRows {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The first cell of the header. */
  readonly place: CellPlace;
  readonly columns: ReadonlySet<string>;
  readonly extras: readonly ExtraColumn[];
  readonly rows: readonly TableRow[];
}

/** A header row, or the part of one between the first and the last column of a table. */
interface Header {
  readonly grid: Grid;
  /** Index into `grid.cells`. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly TableKind[];
}

/**
 * All tables of a workbook, known by their header rows wherever they stand.
 * `isDataColumn` says whether a header names an indicator: without it no wide data table is found.
 */
export function findTables(
  grids: readonly Grid[],
  isDataColumn: (header: string) => boolean,
): WithFindings<{ readonly tables: readonly FoundRows[] }> {
  const findings: Finding[] = [];
  const tables = grids.flatMap((grid) => {
    const headers = grid.cells.flatMap((_, row) => headersInRow(grid, row, isDataColumn));
    return headers.flatMap((header) => {
      if (header.kinds.length > 1) {
        findings.push(finding('ambiguous-table', headerPlace(header), { kinds: header.kinds.join(', ') }));
        return [];
      }
      return [readTable(header, header.kinds[0]!, nextHeaderBelow(headers, header), findings)];
    });
  });
  return { tables, findings };
}

function headersInRow(grid: Grid, row: number, isDataColumn: (header: string) => boolean): Header[] {
  const cells = grid.cells[row] ?? [];
  // Most rows of a large table end here.
  if (!cells.some((cell) => typeof cell === 'string' && HEADER_WORDS.has(headerWord(cell)))) return [];
  const texts = cells.map(textOf);
  const runs = filledRuns(texts).filter(
    (run) => kindsOf(texts.slice(run.from, run.to), isDataColumn).length > 0,
  );
  // A gap in the header of one table must not cut off its other columns: only runs that are tables divide a row.
  const bounds =
    runs.length > 1
      ? runs.map((run, i) => ({ from: run.from, to: runs[i + 1]?.from ?? texts.length }))
      : [{ from: 0, to: texts.length }];
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

const KINDS = Object.keys(TABLE_SHAPES) as TableKind[];

/** Words of which every header has one. */
const HEADER_WORDS: ReadonlySet<string> = new Set(
  Object.values<TableShape>(TABLE_SHAPES).flatMap(({ columns, required }) =>
    required.flatMap((group) => group.flatMap((column) => columns[column]!)),
  ),
);

function kindsOf(texts: readonly string[], isDataColumn: (header: string) => boolean): TableKind[] {
  const words = new Set(texts.map(headerWord));
  const kinds = KINDS.filter((kind) => {
    const shape: TableShape = TABLE_SHAPES[kind];
    const has = (column: string) => shape.columns[column]!.some((word) => words.has(word));
    const complete = shape.required.every((group) => group.some(has)) && !shape.excluded?.some(has);
    return complete && (kind !== 'data-wide' || texts.some((text) => text !== '' && isDataColumn(text)));
  });
  // A cluster and a column of an indicator are data, whatever else stands beside.
  return kinds.includes('data-wide') && !kinds.includes('data-long') ? ['data-wide'] : kinds;
}

function nextHeaderBelow(headers: readonly Header[], header: Header): number {
  const below = headers.filter(
    (other) => other.row > header.row && other.from < header.to && header.from < other.to,
  );
  return Math.min(header.grid.cells.length, ...below.map((other) => other.row));
}

function headerPlace(header: Header): CellPlace {
  const { grid, row, from } = header;
  const first = (grid.cells[row] ?? []).findIndex((cell, i) => i >= from && textOf(cell) !== '');
  return { sheet: grid.sheet, cell: cellAddress(grid.row + row, grid.column + first) };
}

function readTable(header: Header, kind: TableKind, end: number, findings: Finding[]): FoundRows {
  const { grid } = header;
  const place = (row: number, column: number): CellPlace => ({
    sheet: grid.sheet,
    cell: cellAddress(grid.row + row, grid.column + column),
  });
  const shape: TableShape = TABLE_SHAPES[kind];
  const own = new Map<string, number>();
  const extras: ExtraColumn[] = [];
  const seen = new Set<string>();
  for (let column = header.from; column < header.to; column++) {
    const text = textOf(grid.cells[header.row]?.[column] ?? null);
    if (text === '') continue;
    const word = plain(text);
    const bare = headerWord(text);
    const name = Object.keys(shape.columns).find((key) => shape.columns[key]!.includes(bare));
    if (seen.has(name ?? word)) {
      findings.push(finding('duplicate-column', place(header.row, column), { header: text }));
      continue;
    }
    seen.add(name ?? word);
    if (name !== undefined) own.set(name, column);
    else extras.push({ header: text, column, place: place(header.row, column) });
  }

  const rows: TableRow[] = [];
  let afterGap = false;
  for (let row = header.row + 1; row < end; row++) {
    const cells = (grid.cells[row] ?? []).slice(header.from, header.to);
    const filled = cells.filter((cell) => cell !== null);
    if (filled.length === 0) {
      afterGap = true;
      continue;
    }
    if (isHintRow(cells)) continue;
    // A lone text after a blank row is a note, or the title of what follows: no element and no cluster.
    if (afterGap && filled.length === 1) {
      const column = header.from + cells.findIndex((cell) => cell !== null);
      findings.push(finding('note-in-table', place(row, column), { text: textOf(filled[0]!) }));
      continue;
    }
    afterGap = false;
    rows.push(new GridRow(header, own, row));
  }
  if (kind === 'data-wide' || kind === 'data-long') findings.push(...headless(header, place, rows));
  return { kind, sheet: grid.sheet, place: headerPlace(header), columns: new Set(own.keys()), extras, rows };
}

/** Of one class for all rows: a long table has 100,000. */
class GridRow implements TableRow {
  constructor(
    private readonly header: Header,
    private readonly own: ReadonlyMap<string, number>,
    private readonly row: number,
  ) {}

  cell(column: string): Cell {
    return this.content(this.own.get(column) ?? -1);
  }

  place(column: string): CellPlace {
    return this.placeIn(this.own.get(column) ?? this.header.from);
  }

  at({ column }: ExtraColumn): Cell {
    return this.content(column);
  }

  placeAt({ column }: ExtraColumn): CellPlace {
    return this.placeIn(column);
  }

  private content(column: number): Cell {
    return this.header.grid.cells[this.row]?.[column] ?? null;
  }

  private placeIn(column: number): CellPlace {
    const { sheet, row, column: left } = this.header.grid;
    return { sheet, cell: cellAddress(row + this.row, left + column) };
  }
}

/** Columns of data whose header is blank or an error: nobody can say what they hold. */
function headless(
  { grid, row, from, to }: Header,
  place: (row: number, column: number) => CellPlace,
  rows: readonly TableRow[],
): Finding[] {
  const columns = Array.from({ length: to - from }, (_, i) => from + i);
  return columns.flatMap((column): Finding[] => {
    const cell = grid.cells[row]?.[column] ?? null;
    if (textOf(cell) !== '') return [];
    const header = place(row, column);
    if (isCellError(cell)) return [finding('error-header', header, { error: cell.error })];
    const extra = { header: '', column, place: header };
    const filled = rows.find((one) => textOf(one.at(extra)) !== '' || isCellError(one.at(extra)));
    return filled === undefined ? [] : [finding('column-without-header', header)];
  });
}
