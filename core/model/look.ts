// SPDX-License-Identifier: EUPL-1.2
import type { Area } from './address.ts';

/** So much of the used range of a sheet is looked at for what stands in it. */
export const LOOK = { rows: 40, columns: 60 } as const;

/** What a host reads of a used range before anybody knows whether the sheet is needed: all where a look would cost as much. */
export function lookedArea(used: Area): Area {
  if (used.rows * used.columns <= LOOK.rows * LOOK.columns) return used;
  const [rows, columns] = [Math.min(used.rows, LOOK.rows), Math.min(used.columns, LOOK.columns)];
  return { ...used, rows, columns };
}

/** Whether all of a used range is read at once. */
export function isReadAtOnce(used: Area): boolean {
  const { rows, columns } = lookedArea(used);
  return rows === used.rows && columns === used.columns;
}
