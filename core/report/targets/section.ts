// SPDX-License-Identifier: EUPL-1.2
import { cell } from '../cells.ts';
import { blank, line, paragraph, type Section, type TableColours, table } from '../layout/pieces.ts';
import type { PlanCell } from '../plan.ts';

/** Two columns of names, six of short entries, and one for a sentence: every table of the sheet has these. */
export const TARGETS_WIDTHS = [21, 28, 11, 11, 11, 11, 11, 11, 36.5] as const;

/** A heading, what there is to know, and a table whose first row is its header; no table where it would be empty. */
export function targetsSection(
  heading: string,
  notes: readonly string[],
  cells: readonly (readonly PlanCell[])[] = [],
  colours: readonly TableColours[] = [],
): Section {
  return [
    line(heading, 'heading'),
    ...notes.map((note) => paragraph(note, 'note')),
    table(cells, { colours }),
    blank(),
  ];
}

/** A short word, date or year under a header that stands to the right. */
export function wordCell(text: string | number | null, missing: string): PlanCell {
  if (typeof text === 'number') return cell(text, 'smallCount');
  return text === null || text === '' ? cell(missing, 'smallMissing') : cell(text, 'smallWord');
}
