// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../model/address.ts';
import { type CellPlace, type Finding, finding, type WithFindings } from '../model/finding.ts';
import { type Cell, type Grid, isCellError } from '../model/grid.ts';
import { LIMITS } from '../model/limits.ts';
import { type Header, headerPlace, headersIn, nextHeaderBelow } from './headers.ts';
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

/**
 * All tables of a workbook, known by their header rows wherever they stand.
 * `isDataColumn` says whether a header names an indicator: without it no wide data table is found.
 */
export function findTables(
  grids: readonly Grid[],
  isDataColumn: (header: string) => boolean,
): WithFindings<{ readonly tables: readonly FoundRows[] }> {
  const findings: Finding[] = [];
  let room: number = LIMITS.tables;
  const tables = grids.flatMap((grid) => {
    const headers = headersIn(grid, isDataColumn, room);
    if (headers.length > room)
      findings.push(finding('too-many-tables', headerPlace(headers[room]!), { limit: LIMITS.tables }));
    room = Math.max(0, room - headers.length);
    return headers.flatMap((header, index) => {
      if (header.kinds.length > 1) {
        findings.push(finding('ambiguous-table', headerPlace(header), { kinds: header.kinds.join(', ') }));
        return [];
      }
      return [readTable(header, header.kinds[0]!, nextHeaderBelow(headers, index), findings)];
    });
  });
  return { tables, findings };
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
  const headerCells = grid.cells[header.row]!;
  for (let column = header.from; column < Math.min(header.to, headerCells.length); column++) {
    const text = textOf(headerCells[column]!);
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

  const filledRows: number[] = [];
  let afterGap = false;
  for (let row = header.row + 1; row < end; row++) {
    const line = grid.cells[row]!;
    if (line.length <= header.from) {
      afterGap = true;
      continue;
    }
    const cells = line.slice(header.from, header.to);
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
    filledRows.push(row);
  }
  if (kind === 'data-wide' || kind === 'data-long')
    for (const one of headless(header, place, filledRows)) findings.push(one);
  const rows = filledRows.map((row) => new GridRow(header, own, row));
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
  rows: readonly number[],
): Finding[] {
  const header = grid.cells[row]!;
  const isNamed = header.map((cell) => textOf(cell) !== '');
  const columns = new Set<number>();
  for (const index of rows) {
    const line = grid.cells[index]!;
    for (let column = from; column < Math.min(to, line.length); column++) {
      if (isNamed[column] !== true && hasContent(line[column]!)) columns.add(column);
    }
  }
  header.forEach((cell, column) => {
    if (column >= from && column < to && isCellError(cell)) columns.add(column);
  });
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const cell = header[column] ?? null;
      return isCellError(cell)
        ? finding('error-header', place(row, column), { error: cell.error })
        : finding('column-without-header', place(row, column));
    });
}

function hasContent(cell: Cell): boolean {
  return isCellError(cell) || textOf(cell) !== '';
}
