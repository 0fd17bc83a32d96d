// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../host/steps.ts';
import { heightFor } from './cells.ts';
import type { PlanCell, SheetPlan } from './plan.ts';
import { ROLES } from './roles.ts';

const SMALL_SIZE = 9;
const STANDARD_SIZE = 11;
const SMALL_ROW_POINTS = 13;

/**
 * Heights of the rows of a table in small type, where alike ones follow each other as one; `row` is that of the first,
 * `widths` are those of its columns.
 */
export function smallTableHeights(
  cells: readonly (readonly PlanCell[])[],
  widths: readonly number[],
  row: number,
): SheetPlan['rowHeights'] {
  const heights: { row: number; rows: number; points: number }[] = [];
  cells.forEach((one, i) => {
    const points = rowPoints(one, widths);
    const last = heights.at(-1);
    if (last?.points === points) last.rows += 1;
    else heights.push({ row: row + i, rows: 1, points });
  });
  return heights;
}

function rowPoints(row: readonly PlanCell[], widths: readonly number[]): number {
  const wrapped = row.flatMap(({ content, role }, column) => {
    const { wrap = false, bold = false }: CellStyle = ROLES[role];
    if (typeof content !== 'string' || !wrap) return [];
    return [{ text: content, width: (widths[column]! * STANDARD_SIZE) / SMALL_SIZE, bold }];
  });
  return Math.max(SMALL_ROW_POINTS, Math.ceil((heightFor(wrapped) * SMALL_SIZE) / STANDARD_SIZE));
}
