// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';

/** More than the columns that a sheet can have. */
const STRIDE = 32_768;

export type Axis = 'row' | 'column';

/** What some of a sheet's cells have; rows and columns count from 0. */
export class SparseCells<T> {
  private cells = new Map<number, T>();

  get(row: number, column: number): T | undefined {
    return this.cells.get(row * STRIDE + column);
  }

  set(row: number, column: number, what: T): void {
    this.cells.set(row * STRIDE + column, what);
  }

  delete(row: number, column: number): void {
    this.cells.delete(row * STRIDE + column);
  }

  *entries(): Generator<{ readonly row: number; readonly column: number; readonly what: T }> {
    for (const [key, what] of this.cells) yield { row: Math.floor(key / STRIDE), column: key % STRIDE, what };
  }

  /** True where any of them is in the area. */
  someIn(area: Area): boolean {
    for (const { row, column } of this.entries()) {
      if (row < area.row || row >= area.row + area.rows) continue;
      if (column >= area.column && column < area.column + area.columns) return true;
    }
    return false;
  }

  /** How many rows and columns reach from the first to the last of them. */
  extent(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    for (const { row, column } of this.entries()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { rows, columns };
  }

  /** Moves what stands at or after `at` on by `count`; where that is negative, so many lines from `at` on go. */
  shift(axis: Axis, at: number, count: number): void {
    const moved = new SparseCells<T>();
    for (const { row, column, what } of this.entries()) {
      const line = axis === 'row' ? row : column;
      if (line >= at && line < at - count) continue;
      const by = line >= at ? count : 0;
      if (axis === 'row') moved.set(row + by, column, what);
      else moved.set(row, column + by, what);
    }
    this.cells = moved.cells;
  }

  copy(): SparseCells<T> {
    const copy = new SparseCells<T>();
    copy.cells = new Map(this.cells);
    return copy;
  }
}
