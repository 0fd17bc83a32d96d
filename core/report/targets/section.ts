// SPDX-License-Identifier: EUPL-1.2
import { area, cell, line } from '../cells.ts';
import type { PrintedSection } from '../pageBreaks.ts';
import { paragraph } from '../paragraph.ts';
import type { Block, PlanCell, SheetPlan } from '../plan.ts';
import { smallTableHeights } from '../smallTable.ts';

/** Two columns of names, six of short entries, and one for a sentence: every table of the sheet has these. */
export const WIDTHS = [26, 38, 13, 13, 12, 12, 13, 13, 70] as const;

/** A heading, what there is to know, and a table whose first row is its header; no table where it would be empty. */
export interface TargetsSection {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly table: readonly (readonly PlanCell[])[] | null;
  /** A column of the table that is coloured, with its colours. */
  readonly coloured?: Pick<SheetPlan['colourScales'][number], 'stops'> & { readonly column: number };
}

export interface PlacedSection extends PrintedSection {
  readonly blocks: readonly Block[];
  readonly rowHeights: SheetPlan['rowHeights'];
  readonly colourScales: SheetPlan['colourScales'];
}

/** The section from a row on; `end` is that of the next one. */
export function placeSection(section: TargetsSection, row: number): PlacedSection {
  const blocks: Block[] = [line(row, section.heading, 'heading')];
  for (const note of section.notes) blocks.push(...paragraph(note, row + blocks.length, WIDTHS, 'note'));
  const tableRow = row + blocks.length;
  const table = section.table ?? [];
  return {
    row,
    end: tableRow + table.length + 1,
    charts: [],
    blocks: table.length === 0 ? blocks : [...blocks, { row: tableRow, column: 0, cells: table }],
    rowHeights: smallTableHeights(table, WIDTHS, tableRow),
    colourScales:
      section.coloured === undefined || table.length < 2
        ? []
        : [
            {
              area: area(tableRow + 1, section.coloured.column, table.length - 1, 1),
              stops: section.coloured.stops,
            },
          ],
  };
}

/** The header over two columns of names, six short ones, and the sentence. */
export function headerRow(
  names: readonly [string, string],
  short: readonly string[],
  sentence: string,
): PlanCell[] {
  return [
    ...names.map((text) => cell(text, 'smallHeaderLeft')),
    ...short.map((text) => cell(text, 'smallHeader')),
    cell(sentence, 'smallHeaderRemark'),
  ];
}

/** A short word, date or year under a header that stands to the right. */
export function wordCell(text: string | number | null, missing: string): PlanCell {
  if (typeof text === 'number') return cell(text, 'smallCount');
  return text === null || text === '' ? cell(missing, 'smallMissing') : cell(text, 'smallWord');
}
