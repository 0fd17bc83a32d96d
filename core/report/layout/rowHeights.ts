// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../host/steps.ts';
import type { PlanCell, SheetPlan } from '../plan.ts';
import { ROLES, SMALL_SIZE } from '../roles.ts';
import { linesNeeded } from './typeFit.ts';

/** Points of a line of standard type, which are also those of a row that no step sets a height of. */
export const ROW_POINTS = 15;
/** What several lines need besides. */
const PADDING_POINTS = 3;
/** The same of small type: programs give a line of it 12 points. */
const SMALL_LINE_POINTS = 12;
const SMALL_PADDING_POINTS = 1;
/** Points of a row for each point of type, where the type is larger than the standard one. */
const LINE_SPACING = 1.4;

/**
 * Whether the rows of small type that have one line are given their height too (`set`), or are left to the host as all
 * others with one line are.
 */
export type OneLineRows = 'set' | 'left';

type Row = readonly PlanCell[];

/** The height of some rows together, in points; `widths` are those of their columns, in characters. */
export function tablePoints(cells: readonly Row[], widths: readonly number[]): number {
  return cells.reduce((sum, row) => sum + pointsOf(row, linesIn(row, widths)), 0);
}

/**
 * Heights to be set so that no text of a table is cut; `row` is that of its first. Rows in small type are as low as their
 * lines, and alike ones that follow each other are one entry.
 */
export function rowHeightsOf(
  cells: readonly Row[],
  widths: readonly number[],
  row: number,
  oneLineRows: OneLineRows,
): SheetPlan['rowHeights'] {
  const heights: { row: number; rows: number; points: number }[] = [];
  cells.forEach((one, i) => {
    const lines = linesIn(one, widths);
    const isSet = oneLineRows === 'set' && isSmall(one);
    if (!isSet && lines === 1) return;
    const points = pointsOf(one, lines);
    const last = heights.at(-1);
    if (isSet && last?.points === points && last.row + last.rows === row + i) last.rows += 1;
    else heights.push({ row: row + i, rows: 1, points });
  });
  return heights;
}

/** The height of a row with so many lines, in points. */
function pointsOf(row: Row, lines: number): number {
  if (isSmall(row)) return SMALL_LINE_POINTS * lines + SMALL_PADDING_POINTS;
  const points = ROW_POINTS * lines + PADDING_POINTS;
  if (lines > 1) return points;
  return Math.max(ROW_POINTS, ...row.map(({ role }) => (styleOf(role).size ?? 0) * LINE_SPACING));
}

function linesIn(row: Row, widths: readonly number[]): number {
  return row.reduce((most, cell, column) => Math.max(most, linesNeeded(cell, widths[column]!)), 1);
}

function isSmall(row: Row): boolean {
  return row.every(({ role }) => styleOf(role).size === SMALL_SIZE);
}

function styleOf(role: PlanCell['role']): CellStyle {
  return ROLES[role];
}
