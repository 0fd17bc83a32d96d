// SPDX-License-Identifier: EUPL-1.2
import type { PlanCell } from '../plan.ts';
import { ownWidth } from './pageBreaks.ts';

/**
 * As wide as the columns of a sheet are together, in points, for type of 8 points on a landscape page: of a sheet with
 * charts, whose labels have 10, and of one with small type. LibreOffice draws columns a twentieth wider than Excel.
 */
export const WIDEST = { charts: 922, small: 829 } as const;

/** Of columns of numbers, all as wide, how many there is room for beside others; widths in characters. */
export function columnsBeside(others: readonly number[], width: number, widest: number): number {
  return Math.max(1, Math.floor((widest - ownWidth(others)) / ownWidth([width])));
}

/** As few parts as hold at most so many each, all about alike. */
export function evenParts<T>(all: readonly T[], most: number): (readonly T[])[] {
  const size = Math.ceil(all.length / Math.ceil(all.length / most));
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** A table with its leading columns and so many of the others at most, again and again: each part is a table. */
export function columnBlocks(
  cells: readonly (readonly PlanCell[])[],
  leading: number,
  most: number,
): (readonly (readonly PlanCell[])[])[] {
  const others = Array.from({ length: (cells[0]?.length ?? leading) - leading }, (_, i) => leading + i);
  if (others.length === 0) return [cells];
  return evenParts(others, most).map((columns) =>
    cells.map((row) => [...row.slice(0, leading), ...columns.map((column) => row[column]!)]),
  );
}
