// SPDX-License-Identifier: EUPL-1.2
import type { ChartSpec } from '../../host/chart.ts';
import type { ColourStop } from '../../host/steps.ts';
import type { PlanCell } from '../plan.ts';
import type { Role } from '../roles.ts';

/** What stands one below the other on a sheet, from its left edge on. */
export type Piece = TextPiece | TablePiece | ChartPiece | BlankPiece;

/** Pieces that stay on one printed page, where they fit. */
export type Section = readonly Piece[];

/** A text, a row a line, that runs on over the blank cells beside it. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly role: Role;
  /** Characters of a line; `null`: as many as the sheet has room for, and as are easy to read. */
  readonly room: number | null;
}

export interface TablePiece {
  readonly kind: 'table';
  /** The header first, where it has one; a table without rows takes no room. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** The column of the sheet that it begins in. */
  readonly column: number;
  readonly colours: readonly TableColours[];
}

/** Columns of a table, counted from its first, whose numbers below the header are coloured by their size. */
export interface TableColours {
  readonly column: number;
  readonly columns: number;
  readonly stops: readonly ColourStop[];
}

export interface ChartPiece {
  readonly kind: 'chart';
  readonly chart: Omit<ChartSpec, 'place' | 'source'>;
  readonly rows: number;
  /** What it is drawn from: a header, and below it a row for each category. */
  readonly table: TablePiece;
  /** The column of the sheet that holds the categories; right of it, one for each series. */
  readonly column: number;
}

export interface BlankPiece {
  readonly kind: 'blank';
  readonly rows: number;
}

export function line(text: string, role: Role): TextPiece {
  return { kind: 'text', text, role, room: Number.POSITIVE_INFINITY };
}

export function paragraph(text: string, role: Role, room: number | null = null): TextPiece {
  return { kind: 'text', text, role, room };
}

export function table(
  cells: TablePiece['cells'],
  { column = 0, colours = [] }: Partial<Pick<TablePiece, 'column' | 'colours'>> = {},
): TablePiece {
  return { kind: 'table', cells, column, colours };
}

export function blank(rows = 1): BlankPiece {
  return { kind: 'blank', rows };
}
