// SPDX-License-Identifier: EUPL-1.2
import { largest } from '../../model/extremes.ts';
import { blank, line, paragraph, type Section, type TablePiece, table } from '../layout/pieces.ts';
import { correlationColours } from './colours.ts';

/** All tables share their columns: two of names, then narrow ones of numbers; the last one's text runs on. */
const NAME_WIDTHS = [44, 37] as const;
const NUMBER_WIDTH = 7.5;
const WIDEST_NUMBER = 14;
const FEWEST_COLUMNS = 16;

/** As many characters of running text as there is room for beside the names, and from the left edge. */
export const TEXT_ROOM = 145;
export const FULL_ROOM = 185;

/**
 * A part of the sheet: its heading, how to read it, and its table, of which so many columns, from the first number on,
 * hold correlations or the like.
 */
export function diagnosisSection(
  heading: string,
  about: string,
  cells: TablePiece['cells'],
  correlations = 0,
): Section {
  const columns = correlations;
  const colours = columns === 0 ? [] : [{ column: NAME_WIDTHS.length, columns, stops: correlationColours() }];
  return [line(heading, 'heading'), paragraph(about, 'note', FULL_ROOM), table(cells, { colours }), blank(2)];
}

/** Of the whole sheet, in characters: a column of numbers is as wide as the longest word of its headers needs. */
export function diagnosisWidths(sections: readonly Section[]): number[] {
  const tables = sections.flat().filter((piece) => piece.kind === 'table');
  const most = largest(
    tables.flatMap(({ cells }) => cells.map((row) => row.length)),
    FEWEST_COLUMNS,
  );
  return Array.from({ length: most }, (_, column) => NAME_WIDTHS[column] ?? numberWidth(tables, column));
}

function numberWidth(tables: readonly TablePiece[], column: number): number {
  const headers = tables.map(({ cells }) => cells[0]?.[column]?.content ?? null);
  const words = headers.flatMap((header) => (typeof header === 'string' ? header.split(/\s/) : []));
  const longest = largest(
    words.map((word) => word.length),
    0,
  );
  return Math.min(WIDEST_NUMBER, Math.max(NUMBER_WIDTH, longest));
}
