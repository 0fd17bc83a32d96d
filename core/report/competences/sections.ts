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

type Row = readonly PlanCell[];

/** A table that may be longer than a page. */
export interface LongTable {
  readonly heading: string;
  /** The heading of all parts but the first: `{heading} (continued)`. */
  readonly continued: string;
  readonly header: Row;
  /** Rows that stay on one page together. */
  readonly groups: readonly (readonly Row[])[];
  /** Columns, from the second on, that hold levels. */
  readonly levels: number;
}

/** A part of a table that fits onto a page, under its heading. */
export interface Section {
  readonly heading: string;
  /** The header first. */
  readonly cells: readonly Row[];
  readonly levels: number;
}

/** Of the heading and the blank row before it, in points. */
const HEADING_POINTS = 35;

/** A table in parts of a page each, all with its header; `above` are the points that the first page has taken. */
export function sectionsOf(table: LongTable, language: Language, above = 0): Section[] {
  const { heading, continued, header, groups, levels } = table;
  const room = pageHeight(WIDTHS, true) - HEADING_POINTS - pointsOf([header]);
  const parts: Row[][] = [[]];
  let left = room - above;
  for (const group of groups) {
    const points = pointsOf(group);
    if (points > left && parts.at(-1)!.length > 0) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)!.push(...group);
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
