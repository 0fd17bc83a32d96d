// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { displayAddress, displaySheet, fits } from './a1.ts';
import { type CellScalar, entered, scalarOf, valueTypeOf } from './cellContent.ts';
import {
  cellReader,
  clip,
  formulaReader,
  setStyle,
  styleAt,
  univerRange,
  usedArea,
  writeCells,
} from './cells.ts';
import { ConditionalFormatCollection } from './conditionalFormats.ts';
import { DataValidation } from './dataValidation.ts';
import { invalidArgument } from './excelError.ts';
import { boxOf } from './geometry.ts';
import { Members } from './hostObject.ts';
import { displayText, patternAt } from './numberFormat.ts';
import { RangeFormat } from './rangeFormat.ts';
import { RangeParts } from './rangeParts.ts';
import { clearRange, deleteRange, insertRange } from './rangeStructure.ts';
import type { Worksheet } from './worksheet.ts';

const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** More cells than this can't be read at once. */
const readLimit = 5_000_000;

export class Range extends RangeParts {
  readonly members = rangeMembers;

  constructor(
    readonly worksheet: Worksheet,
    readonly area: Area,
  ) {
    super();
    if (!fits(area)) throw invalidArgument('Range', 'The range lies outside the sheet.');
  }

  get address(): string {
    return `${displaySheet(this.sheet.getSheetName())}!${displayAddress(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get left(): number {
    return boxOf(this.sheet, this.area).left;
  }

  get top(): number {
    return boxOf(this.sheet, this.area).top;
  }

  get width(): number {
    return boxOf(this.sheet, this.area).width;
  }

  get height(): number {
    return boxOf(this.sheet, this.area).height;
  }

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
    const { sheet } = this;
    return this.map((row, column) => patternAt(sheet, row, column));
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

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this);
  }

  /** An empty range has its own first cell as used range, as in Excel. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.sheet, valuesOnly, this.area);
    return used && this.part(used);
  }

  clear(applyTo = 'All'): void {
    this.worksheet.requireUnlocked('Range.clear');
    clearRange(this.sheet, this.area, applyTo);
  }

  async insert(shift: string): Promise<Range> {
    this.worksheet.requireUnlocked('Range.insert');
    await insertRange(this.sheet, this.area, shift);
    return this;
  }

  async delete(shift: string): Promise<void> {
    this.worksheet.requireUnlocked('Range.delete');
    await deleteRange(this.sheet, this.area, shift);
  }

  merge(across = false): void {
    this.worksheet.requireUnlocked('Range.merge');
    const range = univerRange(this.sheet, this.area);
    if (across) range.mergeAcross({ defaultMerge: true, isForceMerge: true });
    else range.merge({ defaultMerge: true, isForceMerge: true });
  }

  unmerge(): void {
    this.worksheet.requireUnlocked('Range.unmerge');
    univerRange(this.sheet, this.area).breakApart();
  }

  select(): void {
    this.worksheet.activate();
    this.worksheet.book.univer.setActiveRange(univerRange(this.sheet, this.area));
  }

  calculate(): Promise<void> {
    return this.worksheet.book.calculation.settled();
  }

  /** The client asks for this before it assigns values under a strict setting. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns)
      throw invalidArgument('Range.values', wrongShape);
  }

  get sheet() {
    return this.worksheet.requireAlive();
  }

  protected part(area: Area): Range {
    return new Range(this.worksheet, area);
  }

  protected areaOf(range: unknown, location: string): Area {
    return this.worksheet.rangeFrom(range, location).area;
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
      const isTextCell = typeof value === 'string' && styleAt(sheet, row, column).n?.pattern === '@';
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

const rangeMembers = new Members('Range', {
  scalars: [
    'address',
    'addressLocal',
    'rowIndex',
    'columnIndex',
    'rowCount',
    'columnCount',
    'cellCount',
    'isEntireColumn',
    'isEntireRow',
    'left',
    'top',
    'width',
    'height',
    'values',
    'formulas',
    'text',
    'valueTypes',
    'numberFormat',
  ],
  navigations: ['worksheet', 'format', 'dataValidation', 'conditionalFormats'],
  methods: [
    'getCell',
    'getRow',
    'getColumn',
    'getLastRow',
    'getLastColumn',
    'getLastCell',
    'getEntireRow',
    'getEntireColumn',
    'getOffsetRange',
    'getResizedRange',
    'getAbsoluteResizedRange',
    'getBoundingRect',
    'getIntersection',
    'getIntersectionOrNullObject',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    'clear',
    'insert',
    'delete',
    'merge',
    'unmerge',
    'select',
    'calculate',
    '_ValidateArraySize',
  ],
});
