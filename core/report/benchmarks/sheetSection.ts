// SPDX-License-Identifier: EUPL-1.2
import { line } from '../cells.ts';
import type { PrintedSection } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, PlanCell, SheetPlan } from '../plan.ts';
import { tableHeights } from '../table.ts';

/** A part of the sheet: what it says, and its table. All tables share their columns. */
export interface SheetSection {
  readonly heading: string;
  /** A paragraph each; an empty one is none. */
  readonly notes: readonly string[];
  /** The header first; none where there is no table. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** What stands under the table, a paragraph each: addresses may be longer than a line. */
  readonly below: readonly string[];
  /** In characters, a column each. */
  readonly widths: readonly number[];
  /** Of the table with its header in this row. */
  readonly colourScales: (row: number) => SheetPlan['colourScales'];
}

export interface PlacedSection extends PrintedSection, Pick<SheetPlan, 'rowHeights' | 'colourScales'> {
  readonly blocks: readonly Block[];
}

/** The section from a row on: heading, notes, table, what stands below it, and a blank row. */
export function placeSection(
  { heading, notes, cells, below, colourScales }: SheetSection,
  row: number,
  widths: readonly number[],
): PlacedSection {
  const lines = paragraphs(
    notes.filter((text) => text !== ''),
    row + 1,
    widths,
  );
  const tableRow = row + 1 + lines.length;
  const further = paragraphs(below.map(breakable), tableRow + cells.length, widths);
  return {
    blocks: [
      line(row, heading, 'heading'),
      ...lines,
      ...(cells.length === 0 ? [] : [{ row: tableRow, column: 0, cells }]),
      ...further,
    ],
    rowHeights: tableHeights(cells, widths, tableRow),
    colourScales: colourScales(tableRow),
    charts: [],
    row,
    end: tableRow + cells.length + further.length + 1,
  };
}

function paragraphs(texts: readonly string[], row: number, widths: readonly number[]): Block[] {
  const lines: Block[] = [];
  for (const text of texts) lines.push(...paragraph(text, row + lines.length, widths, 'note'));
  return lines;
}

/** As long as a line of the paragraph: a piece of an address fills it, so that the next one begins below. */
const LONGEST_WORD = 150;

/** An address that is longer than a line, in pieces that are not. */
function breakable(text: string): string {
  return text
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gsu')) ?? [])
    .join(' ');
}
