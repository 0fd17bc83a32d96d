// SPDX-License-Identifier: EUPL-1.2

import type { CellStyle } from '../../host/steps.ts';
import type { Area } from '../../model/address.ts';
import { area, heightFor, line } from '../cells.ts';
import { textLines } from '../paragraph.ts';
import type { Block, PlanCell, SheetPlan } from '../plan.ts';
import { ROLES } from '../roles.ts';
import { correlationColours } from './colours.ts';

/** A part of the sheet Diagnosi: its heading, how to read it, and its table. */
export interface DiagnosisSection {
  readonly heading: string;
  readonly about: string;
  readonly cells: readonly (readonly PlanCell[])[];
  /** The cells that hold correlations or the like, from the table's first cell. */
  readonly coloured: Area | null;
}

/** All tables share their columns: two of names, then narrow ones of numbers; the last one's text runs on. */
const NAME_WIDTHS = [44, 37] as const;
const NUMBER_WIDTH = 7.5;
const WIDEST_NUMBER = 14;
const FEWEST_COLUMNS = 16;
/** Of type: names and headers are in small type, of which more characters fit. */
const SMALL_SIZE = 9;
const STANDARD_SIZE = 11;

/** As many characters of running text as there is room for beside the names, and from the left edge. */
export const TEXT_ROOM = 145;
export const NOTE_ROOM = 185;

/** Of the whole sheet, in characters: a column of numbers is as wide as the longest word of its headers needs. */
export function columnWidths(sections: readonly DiagnosisSection[]): number[] {
  const most = Math.max(FEWEST_COLUMNS, ...sections.flatMap(({ cells }) => cells.map((row) => row.length)));
  return Array.from({ length: most }, (_, column) => NAME_WIDTHS[column] ?? numberWidth(sections, column));
}

function numberWidth(sections: readonly DiagnosisSection[], column: number): number {
  const headers = sections.map(({ cells }) => cells[0]?.[column]?.content ?? null);
  const words = headers.flatMap((header) => (typeof header === 'string' ? header.split(/\s/) : []));
  const longest = Math.max(0, ...words.map((word) => word.length));
  return Math.min(WIDEST_NUMBER, Math.max(NUMBER_WIDTH, longest));
}

/** A section as it stands from `row` on, and the first row after it. */
export function placeSection(
  section: DiagnosisSection,
  row: number,
  widths: readonly number[],
): Pick<SheetPlan, 'rowHeights' | 'colourScales'> & {
  readonly blocks: readonly Block[];
  readonly end: number;
} {
  const notes = textLines(section.about, NOTE_ROOM);
  const at = row + 1 + notes.length;
  return {
    blocks: [
      line(row, section.heading, 'heading'),
      ...notes.map((text, i) => line(row + 1 + i, text, 'note')),
      ...(section.cells.length === 0 ? [] : [{ row: at, column: 0, cells: section.cells }]),
    ],
    rowHeights: rowHeights(section.cells, at, widths),
    colourScales: section.coloured === null ? [] : [colourScale(section.coloured, at)],
    end: at + section.cells.length + 2,
  };
}

function colourScale({ row, column, rows, columns }: Area, at: number): SheetPlan['colourScales'][number] {
  return { area: area(at + row, column, rows, columns), stops: correlationColours() };
}

function rowHeights(
  cells: DiagnosisSection['cells'],
  at: number,
  widths: readonly number[],
): SheetPlan['rowHeights'] {
  return cells.flatMap((row, i) => {
    const wrapped = row.flatMap(({ content, role }, column) => {
      const { wrap, bold = false }: CellStyle = ROLES[role];
      const width = (widths[column]! * STANDARD_SIZE) / SMALL_SIZE;
      return typeof content === 'string' && wrap === true ? [{ text: content, width, bold }] : [];
    });
    // What wraps is in small type, whose lines are lower too.
    const points = Math.ceil((heightFor(wrapped) * SMALL_SIZE) / STANDARD_SIZE);
    return points > heightFor([]) ? [{ row: at + i, rows: 1, points }] : [];
  });
}
