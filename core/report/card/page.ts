// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../host/steps.ts';
import { heightFor } from '../cells.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { ROLES, type Role } from '../roles.ts';

/** All tables of a card share these columns: names, then numbers as narrow as their headers allow. */
export const CARD_WIDTHS = [36, 10, 10, 10, 9, 10, 10, 10.5, 10] as const;
export const CARD_COLUMNS = CARD_WIDTHS.length;

/** Characters of running text that the columns have room for, by the size of the type. */
export const TITLE_ROOM = 64;
export const HEADING_ROOM = 84;
export const NOTE_ROOM = 138;

/** What of a sheet fits onto a page of A4 in portrait as wide as the columns, in points. */
export const PAGE_POINTS = 920;
export const ROW_POINTS = 15;
const SMALL_ROW_POINTS = 13;

const SMALL_SIZE = 9;
const STANDARD_SIZE = 11;

type Rows = readonly (readonly PlanCell[])[];

/** The height of all rows together, in points. */
export function pointsOf(cells: Rows): number {
  return cells.reduce((sum, row) => sum + rowPoints(row), 0);
}

/** Heights of the rows in small type, where alike ones follow each other as one; `row` is that of the first. */
export function smallHeights(cells: Rows, row: number): SheetPlan['rowHeights'] {
  const heights: { row: number; rows: number; points: number }[] = [];
  cells.forEach((one, i) => {
    if (!one.some(isSmall)) return;
    const points = rowPoints(one);
    const last = heights.at(-1);
    if (last?.points === points && last.row + last.rows === row + i) last.rows += 1;
    else heights.push({ row: row + i, rows: 1, points });
  });
  return heights;
}

function rowPoints(row: readonly PlanCell[]): number {
  if (!row.some(isSmall))
    return Math.max(ROW_POINTS, ...row.map(({ role }) => (styleOf(role).size ?? 0) * 1.4));
  const wrapped = row.flatMap(({ content, role }, column) => {
    const { wrap = false, bold = false } = styleOf(role);
    if (typeof content !== 'string' || !wrap) return [];
    return [{ text: content, width: (CARD_WIDTHS[column]! * STANDARD_SIZE) / SMALL_SIZE, bold }];
  });
  return Math.max(SMALL_ROW_POINTS, Math.ceil((heightFor(wrapped) * SMALL_SIZE) / STANDARD_SIZE));
}

function isSmall({ role }: PlanCell): boolean {
  return styleOf(role).size === SMALL_SIZE;
}

function styleOf(role: Role): CellStyle {
  return ROLES[role];
}
