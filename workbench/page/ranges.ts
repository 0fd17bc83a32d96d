// SPDX-License-Identifier: EUPL-1.2
import type { IRange } from '@univerjs/core';
import type { Area } from '../../core/model/address.ts';

/** An area in Univer's terms, whose ends are inclusive. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
