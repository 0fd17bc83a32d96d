// SPDX-License-Identifier: EUPL-1.2
import { cutTable, FEWEST_ROWS } from './cutTable.ts';
import type { Piece, Section, TablePiece } from './pieces.ts';
import { type Columns, stackPoints } from './stack.ts';

/** What stands on the pages of a sheet. */
export interface Pages {
  /** With the header of long tables in them again wherever these go on. */
  readonly sections: readonly Section[];
  /** The rows of a piece that begin a page: 0 is its first. */
  readonly begins: ReadonlyMap<Piece, readonly number[]>;
  /** Long tables as they were given, and as they stand in the sections. */
  readonly cut: ReadonlyMap<Piece, TablePiece>;
}

/** More of a page is not left white so that a section, or a table that has room on one page, stays together. */
const MOST_WHITE = { section: 0.4, table: 0.7 };

/**
 * Sections on pages with room for so many points, below what takes so many of the first. A section stays on one page where
 * it fits, otherwise its parts do: a heading with what it is over, a table with its notes. A table longer than a page has
 * its header on each.
 */
export function pagesOf(
  sections: readonly Section[],
  columns: Columns,
  points: { readonly room: number; readonly above: number },
): Pages {
  const pages = new PageFiller(columns, points.room, points.above, chartTables(sections));
  for (const section of sections) pages.place(section);
  const { begins, cut } = pages;
  return { sections: sections.map((section) => section.map((one) => cut.get(one) ?? one)), begins, cut };
}

/** What charts are drawn from has one header only. */
function chartTables(sections: readonly Section[]): ReadonlySet<Piece> {
  return new Set(sections.flat().flatMap((one) => (one.kind === 'chart' ? [one.table] : [])));
}

class PageFiller {
  readonly begins = new Map<Piece, readonly number[]>();
  readonly cut = new Map<Piece, TablePiece>();
  /** Of the page that is being filled, in points. */
  private left: number;

  constructor(
    private readonly columns: Columns,
    private readonly room: number,
    above: number,
    private readonly whole: ReadonlySet<Piece>,
  ) {
    this.left = room - above;
  }

  place(section: Section): void {
    const needed = this.needed(section);
    if (needed <= this.left) this.take(section);
    else if (needed <= this.room && this.left <= MOST_WHITE.section * this.room) this.takeOnNext(section);
    else for (const part of partsOf(section)) this.placePart(part);
  }

  private placePart(part: Section): void {
    const needed = this.needed(part);
    const long = part.find((one): one is TablePiece => isTable(one) && !this.whole.has(one));
    const fitsPage = needed <= this.room && this.left <= MOST_WHITE.table * this.room;
    if (needed <= this.left) this.take(part);
    else if (fitsPage || long === undefined) this.takeOnNext(part);
    else this.placeLong(part, long);
  }

  /** Heading and header stay with the first rows, the notes with the last. */
  private placeLong(part: Section, table: TablePiece): void {
    const at = part.indexOf(table);
    const [before, after] = [part.slice(0, at), part.slice(at + 1)].map((one) =>
      stackPoints(one, this.columns),
    );
    const roomFrom = (left: number, fewest: number) => ({
      ...{ first: left - before!, other: this.room, last: after!, fewest },
    });
    const here = cutTable(table, this.columns.columnWidths, roomFrom(this.left, FEWEST_ROWS));
    if (here === null) this.turn(part[0]!);
    const parts = here ?? cutTable(table, this.columns.columnWidths, roomFrom(this.room, 1));
    if (parts === null) {
      this.take(part);
      return;
    }
    const placed = { ...table, cells: parts.cells };
    this.cut.set(table, placed);
    // Where the table itself begins a page, it does so as it is placed.
    this.begins.set(placed, [...(this.begins.get(table) ?? []), ...parts.begins]);
    this.begins.delete(table);
    this.left = (parts.begins.length === 0 ? this.left - before! : this.room) - parts.last - after!;
  }

  private takeOnNext(pieces: Section): void {
    this.turn(pieces[0]!);
    this.take(pieces);
  }

  private take(pieces: Section): void {
    this.left -= stackPoints(pieces, this.columns);
  }

  private turn(piece: Piece): void {
    if (this.left < this.room) this.begins.set(piece, [0]);
    this.left = this.room;
  }

  /** Blank rows at the end need no room. */
  private needed(pieces: Section): number {
    const end = pieces.map(({ kind }) => kind !== 'blank').lastIndexOf(true) + 1;
    return stackPoints(pieces.slice(0, end), this.columns);
  }
}

/** A table or a chart, with what leads to it and its notes right below: so much of a section at least is kept together. */
function partsOf(section: Section): Section[] {
  const parts: Piece[][] = [[]];
  section.forEach((piece, i) => {
    const part = parts.at(-1)!;
    const before = section[i - 1];
    const hasBody = part.some((one) => isTable(one) || one.kind === 'chart');
    const leads = before !== undefined && before.kind === 'table' && before.cells.length <= MOST_LEADING;
    const begins = piece.kind !== 'blank' && (before?.kind === 'blank' || (isTable(piece) && !leads));
    if (hasBody && begins) parts.push([piece]);
    else part.push(piece);
  });
  return parts;
}

/** Rows of what stands right above a table and belongs to it. */
const MOST_LEADING = 2;

function isTable(piece: Piece): piece is TablePiece {
  return piece.kind === 'table' && piece.cells.length > MOST_LEADING;
}
