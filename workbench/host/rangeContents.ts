// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import { type CellScalar, entered, scalarOf, valueTypeOf } from './cellContent.ts';
import { cellReader, clip, formulaReader, setStyle, styleAt, writeCells } from './cells.ts';
import { invalidArgument } from './excelError.ts';
import { displayText, patternReader } from './numberFormat.ts';
import { RangeParts } from './rangeParts.ts';
import type { Worksheet } from './worksheet.ts';

const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** More cells than this can't be read at once. */
const readLimit = 5_000_000;

/** What the cells of a range hold, and how it is read and entered: a table in the shape of the range. */
export abstract class RangeContents extends RangeParts {
  abstract readonly worksheet: Worksheet;
  abstract get sheet(): FWorksheet;

  get values(): CellScalar[][] {
    const cell = cellReader(this.sheet);
    return this.map((row, column) => scalarOf(cell(row, column)));
  }

  set values(input: unknown) {
    this.enter('values', input);
  }

  get formulas(): CellScalar[][] {
    const cell = cellReader(this.sheet);
    const formula = formulaReader(this.sheet);
    return this.map((row, column) => {
      const content = cell(row, column);
      return (content && formula(row, column, content)) || scalarOf(content);
    });
  }

  set formulas(input: unknown) {
    this.enter('formulas', input);
  }

  get valueTypes(): string[][] {
    const cell = cellReader(this.sheet);
    return this.map((row, column) => valueTypeOf(cell(row, column)));
  }

  get text(): string[][] {
    const { sheet } = this;
    const cell = cellReader(sheet);
    return this.map((row, column) => displayText(sheet, row, column, scalarOf(cell(row, column))));
  }

  get numberFormat(): string[][] {
    return this.map(patternReader(this.sheet));
  }

  set numberFormat(input: unknown) {
    this.worksheet.requireUnlocked('Range.numberFormat');
    const at = this.inputAt('numberFormat', input);
    if (!Array.isArray(input)) {
      setStyle(this.sheet, this.area, 'n', { pattern: String(input) });
      return;
    }
    writeCells(this.sheet, this.area, (row, column) => {
      const pattern = at(row, column);
      return pattern === null ? undefined : { s: { n: { pattern: String(pattern) } } };
    });
  }

  /** The client asks for this before it assigns values under a strict setting. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument('Range.values', wrongShape);
  }

  private map<T>(cell: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = clip(this.sheet, this.area);
    if (rows * columns > readLimit) throw invalidArgument('Range', 'The range is too large.');
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => cell(row + r, column + c)),
    );
  }

  private enter(property: 'values' | 'formulas', input: unknown): void {
    this.worksheet.requireUnlocked(`Range.${property}`);
    const at = this.inputAt(property, input);
    const { sheet } = this;
    writeCells(sheet, this.area, (row, column) => {
      const value = at(row, column);
      if (value === null) return undefined;
      if (!isCellScalar(value)) throw invalidArgument(`Range.${property}`);
      const isTextCell = typeof value !== 'boolean' && styleAt(sheet, row, column).n?.pattern === '@';
      return entered(value, isTextCell);
    });
  }

  /** A two-dimensional input must have the range's shape; anything else goes into every cell. */
  private inputAt(property: string, input: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const { row, column, rows, columns } = this.area;
    const isRightShape =
      input.length === rows && input.every((line) => Array.isArray(line) && line.length === columns);
    if (!isRightShape) throw invalidArgument(`Range.${property}`, wrongShape);
    return (r, c) => (input as unknown[][])[r - row]?.[c - column] ?? null;
  }
}

function isCellScalar(value: unknown): value is CellScalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
