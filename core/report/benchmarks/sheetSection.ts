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
  /** In characters, a column each. */
  readonly widths: readonly number[];
  /** Of the table with its header in this row. */
  readonly colourScales: (row: number) => SheetPlan['colourScales'];
}

export interface PlacedSection extends PrintedSection, Pick<SheetPlan, 'rowHeights' | 'colourScales'> {
  readonly blocks: readonly Block[];
}

/** The section from a row on: heading, notes, table, and a blank row after each of the last two. */
export function placeSection(
  { heading, notes, cells, colourScales }: SheetSection,
  row: number,
  widths: readonly number[],
): PlacedSection {
  const lines: Block[] = [];
  for (const text of notes) {
    if (text !== '') lines.push(...paragraph(text, row + 1 + lines.length, widths, 'note'));
  }
  const tableRow = row + 1 + lines.length;
  return {
    blocks: [
      line(row, heading, 'heading'),
      ...lines,
      ...(cells.length === 0 ? [] : [{ row: tableRow, column: 0, cells }]),
    ],
    rowHeights: tableHeights(cells, widths, tableRow),
    colourScales: colourScales(tableRow),
    charts: [],
    row,
    end: tableRow + cells.length + 1,
  };
}
