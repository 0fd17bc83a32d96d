// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { maxColumns, maxRows } from './a1.ts';
import { contains } from './cells.ts';
import { invalidArgument, itemNotFound } from './excelError.ts';
import { HostObject } from './hostObject.ts';
import type { Range } from './range.ts';

/** Where a range lies, and the ranges that are reached from it: nothing here looks into cells. */
export abstract class RangeParts extends HostObject {
  abstract readonly area: Area;
  protected abstract part(area: Area): Range;
  /** The area of a range given as an object, an address or a name. */
  protected abstract areaOf(range: unknown, location: string): Area;

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** -1 where the number does not fit 32 bits, as documented. */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count < 2 ** 31 ? count : -1;
  }

  get isEntireColumn(): boolean {
    return this.area.rows === maxRows;
  }

  get isEntireRow(): boolean {
    return this.area.columns === maxColumns;
  }

  getCell(row: number, column: number): Range {
    return this.part({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    if (row < 0 || row >= this.area.rows) throw invalidArgument('Range.getRow');
    return this.part({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    if (column < 0 || column >= this.area.columns) throw invalidArgument('Range.getColumn');
    return this.part({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }

  getEntireRow(): Range {
    return this.part({ ...this.area, column: 0, columns: maxColumns });
  }

  getEntireColumn(): Range {
    return this.part({ ...this.area, row: 0, rows: maxRows });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.part({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.part({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.part({ ...this.area, rows, columns });
  }

  getBoundingRect(other: unknown): Range {
    const area = this.areaOf(other, 'Range.getBoundingRect');
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    return this.part({
      row,
      column,
      rows: Math.max(this.area.row + this.area.rows, area.row + area.rows) - row,
      columns: Math.max(this.area.column + this.area.columns, area.column + area.columns) - column,
    });
  }

  getIntersection(other: unknown): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw itemNotFound('Range.getIntersection');
    return range;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const area = this.areaOf(other, 'Range.getIntersection');
    const row = Math.max(this.area.row, area.row);
    const column = Math.max(this.area.column, area.column);
    if (!contains(this.area, row, column) || !contains(area, row, column)) return null;
    return this.part({
      row,
      column,
      rows: Math.min(this.area.row + this.area.rows, area.row + area.rows) - row,
      columns: Math.min(this.area.column + this.area.columns, area.column + area.columns) - column,
    });
  }
}
