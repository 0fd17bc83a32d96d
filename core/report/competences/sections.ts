// SPDX-License-Identifier: EUPL-1.2
import { fill } from '../../i18n/texts.ts';
import type { Language } from '../../model/language.ts';
import { cell } from '../cells.ts';
import { heightOf, pageHeight } from '../pageBreaks.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { ROLES } from '../roles.ts';
import { tableHeights } from '../table.ts';

/** A name, then narrow columns for levels, counts, and texts that run on over several of them. */
const NAME_WIDTH = 34;
const LEVEL_WIDTH = 11;
export const MOST_LEVELS = 12;
export const WIDTHS: readonly number[] = [
  NAME_WIDTH,
  ...Array.from({ length: MOST_LEVELS }, () => LEVEL_WIDTH),
];

/** A part of a table that fits onto a page, under its heading. */
export interface Section {
  readonly heading: string;
  /** The header first; none where the heading says all. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Columns, from the second on, that hold levels. */
  readonly levels: number;
}

/** Room of a page in points that the sheet's opening, or the heading of a table, may take. */
const OPENING_POINTS = 200;

/** A table in parts of a page each, all with its header. Rows stay whole, and more than one to a part. */
export function sectionsOf(
  heading: string,
  continued: string,
  header: readonly PlanCell[],
  rows: readonly (readonly PlanCell[])[],
  levels: number,
  language: Language,
): Section[] {
  const room = pageHeight(WIDTHS, true) - OPENING_POINTS - pointsOf([header]);
  const parts: (readonly PlanCell[])[][] = [];
  let left = 0;
  for (const row of rows) {
    const points = pointsOf([row]);
    if (points > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)!.push(row);
    left -= points;
  }
  return parts.map((part, i) => ({
    heading: i === 0 ? heading : fill(continued, { heading }, language),
    cells: [header, ...part],
    levels,
  }));
}

/** Heights of the rows in which a name or a header wraps; texts that run on over blank cells need none. */
export function heightsOf(cells: Section['cells'], row: number): SheetPlan['rowHeights'] {
  const wrapping = cells.map((one) =>
    one.map((own) => ('wrap' in ROLES[own.role] ? own : cell(null, own.role))),
  );
  return tableHeights(wrapping, WIDTHS, row);
}

function pointsOf(cells: Section['cells']): number {
  return heightOf(0, cells.length, { columnWidths: WIDTHS, rowHeights: heightsOf(cells, 0) });
}
