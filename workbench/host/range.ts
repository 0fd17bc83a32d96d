// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { displayAddress, displaySheet, fits } from './a1.ts';
import { univerRange, usedArea } from './cells.ts';
import { ConditionalFormatCollection } from './conditionalFormats.ts';
import { DataValidation } from './dataValidation.ts';
import { invalidArgument } from './excelError.ts';
import { boxOf } from './geometry.ts';
import { Members } from './hostObject.ts';
import { mergedAreasIn } from './mergedAreas.ts';
import { RangeAreas } from './rangeAreas.ts';
import { RangeContents } from './rangeContents.ts';
import { RangeFormat } from './rangeFormat.ts';
import { clearRange, deleteRange, insertRange } from './rangeStructure.ts';
import { rowHiddenIn, rowProperties, setRowHidden } from './rowVisibility.ts';
import type { Worksheet } from './worksheet.ts';

export class Range extends RangeContents {
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

  get rowHidden(): boolean | null {
    return rowHiddenIn(this.sheet, this.area);
  }

  set rowHidden(hidden: unknown) {
    this.worksheet.requireUnlocked('Range.rowHidden');
    setRowHidden(this.sheet, this.area, hidden);
  }

  getRowProperties(asked: unknown): { rowHidden: boolean }[] {
    return rowProperties(this.sheet, this.area, asked);
  }

  get format(): RangeFormat {
    return new RangeFormat([this]);
  }

  /** The name of the style that all cells have, otherwise null. */
  get style(): string | null {
    return this.worksheet.book.styles.nameIn(this.sheet, this.area);
  }

  set style(name: unknown) {
    this.worksheet.requireUnlocked('Range.style');
    this.worksheet.book.styles.apply(this.sheet, this.area, name);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection([this]);
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

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merged = mergedAreasIn(this.sheet, this.area);
    return merged.length === 0 ? null : new RangeAreas(merged.map((area) => this.part(area)));
  }

  select(): void {
    this.worksheet.activate();
    this.worksheet.book.univer.setActiveRange(univerRange(this.sheet, this.area));
  }

  calculate(): Promise<void> {
    return this.worksheet.book.calculation.settled();
  }

  get sheet(): FWorksheet {
    return this.worksheet.requireAlive();
  }

  protected part(area: Area): Range {
    return new Range(this.worksheet, area);
  }

  protected areaOf(range: unknown, location: string): Area {
    return this.worksheet.rangeFrom(range, location).area;
  }
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
    'style',
    'rowHidden',
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
    'getMergedAreasOrNullObject',
    'getRowProperties',
    'select',
    'calculate',
    '_ValidateArraySize',
  ],
});
