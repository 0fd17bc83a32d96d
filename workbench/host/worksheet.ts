// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { maxColumns, maxRows, parseAddress } from './a1.ts';
import { usedArea } from './cells.ts';
import { ChartCollection } from './charts.ts';
import { eventTypes, sheetEvents } from './events.ts';
import {
  accessDenied,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from './excelError.ts';
import { FreezePanes } from './freezePanes.ts';
import { HostObject, Members, sameName } from './hostObject.ts';
import { NamedItemCollection } from './names.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import { HorizontalPageBreaks } from './pageBreaks.ts';
import { PageLayout } from './pageLayout.ts';
import { WorksheetProtection } from './protection.ts';
import { Range } from './range.ts';
import { RangeAreas } from './rangeAreas.ts';
import { CustomPropertyCollection } from './settings.ts';
import type { SheetExtras } from './sheetExtras.ts';
import { TableCollection } from './tables.ts';

export class Worksheet extends HostObject {
  readonly members = worksheetMembers;

  constructor(
    readonly book: OpenWorkbook,
    readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }

  /** Univer's sheet; fails where it has been deleted. */
  requireAlive(): FWorksheet {
    const sheet = this.book.sheet(this.id);
    if (!sheet) throw itemNotFound('Worksheet');
    return sheet;
  }

  /** Called before everything that changes cells or what is drawn over them. */
  requireUnlocked(location: string): void {
    if (this.extras.isProtected) throw accessDenied(location);
  }

  get extras(): SheetExtras {
    return this.book.extrasOf(this.id);
  }

  get name(): string {
    return this.requireAlive().getSheetName();
  }

  set name(name: unknown) {
    this.book.requireStructure('Worksheet.name');
    const text = requireSheetName(name, 'Worksheet.name');
    const taken = this.book.univer
      .getSheets()
      .some((sheet) => sheet.getSheetId() !== this.id && sameName(sheet.getSheetName(), text));
    if (taken) throw itemAlreadyExists('Worksheet.name');
    this.requireAlive().setName(text);
  }

  get position(): number {
    return this.requireAlive().getIndex();
  }

  set position(position: unknown) {
    this.book.requireStructure('Worksheet.position');
    if (typeof position !== 'number' || position < 0 || position >= this.book.univer.getNumSheets()) {
      throw invalidArgument('Worksheet.position');
    }
    this.book.univer.moveSheet(this.requireAlive(), position);
  }

  get visibility(): string {
    if (!this.requireAlive().isSheetHidden()) return 'Visible';
    return this.extras.isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: unknown) {
    this.book.requireStructure('Worksheet.visibility');
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden') {
      throw invalidArgument('Worksheet.visibility');
    }
    const sheet = this.requireAlive();
    if (visibility === 'Visible') sheet.showSheet();
    else if (this.isLastVisible()) throw invalidOperation('Worksheet.visibility', lastVisible);
    else if (!sheet.isSheetHidden()) sheet.hideSheet();
    this.extras.isVeryHidden = visibility === 'VeryHidden';
  }

  get tabColor(): string {
    return this.requireAlive().getTabColor() ?? '';
  }

  set tabColor(colour: string) {
    this.requireAlive().setTabColor(colour);
  }

  get showGridlines(): boolean {
    return !this.requireAlive().hasHiddenGridLines();
  }

  set showGridlines(show: boolean) {
    this.requireAlive().setHiddenGridlines(!show);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this);
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, this);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this);
  }

  get horizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this);
  }

  get customProperties(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.extras.customProperties);
  }

  activate(): void {
    const sheet = this.requireAlive();
    if (sheet.isSheetHidden()) throw invalidOperation('Worksheet.activate', 'The worksheet is hidden.');
    this.book.univer.setActiveSheet(sheet);
  }

  delete(): void {
    this.book.requireStructure('Worksheet.delete');
    if (this.visibility === 'VeryHidden') {
      throw invalidOperation('Worksheet.delete', 'Make the worksheet visible before you delete it.');
    }
    if (this.isLastVisible()) throw invalidOperation('Worksheet.delete', lastVisible);
    this.book.univer.deleteSheet(this.id);
  }

  calculate(): Promise<void> {
    return this.book.calculation.calculateAll();
  }

  getCell(row: number, column: number): Range {
    return this.rangeOf({ row, column, rows: 1, columns: 1 });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.rangeOf({ row, column, rows, columns });
  }

  getRange(address?: unknown): Range {
    if (address === undefined || address === '') return this.whole;
    return this.rangeFrom(address, 'Worksheet.getRange');
  }

  getRanges(addresses?: unknown): RangeAreas {
    if (addresses === undefined) return new RangeAreas([this.whole]);
    if (typeof addresses !== 'string' || addresses.length > longestAddresses) {
      throw invalidArgument('Worksheet.getRanges');
    }
    const ranges = addresses.split(/[,;]/).map((one) => this.rangeFrom(one.trim(), 'Worksheet.getRanges'));
    return new RangeAreas(ranges);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = usedArea(this.requireAlive(), valuesOnly);
    return used && this.rangeOf(used);
  }

  rangeOf(area: Area): Range {
    return new Range(this, area);
  }

  /** A range given as an object, an address or a name, as many methods take it. */
  rangeFrom(value: unknown, location: string): Range {
    if (value instanceof Range) return value;
    if (typeof value !== 'string') throw invalidArgument(location);
    const parsed = parseAddress(value);
    if (!parsed) return this.namedRange(value, location);
    if (parsed.sheet === null) return this.rangeOf(parsed.area);
    const sheet = this.book.univer.getSheets().find((other) => sameName(other.getSheetName(), parsed.sheet));
    if (!sheet) throw invalidArgument(location);
    return new Worksheet(this.book, sheet.getSheetId()).rangeOf(parsed.area);
  }

  private namedRange(name: string, location: string): Range {
    const item = this.names.find(name) ?? new NamedItemCollection(this.book, null).find(name);
    const range = item?.getRangeOrNullObject();
    if (!range) throw invalidArgument(location);
    return range;
  }

  private get whole(): Range {
    return this.rangeOf({ row: 0, column: 0, rows: maxRows, columns: maxColumns });
  }

  private isLastVisible(): boolean {
    const visible = this.book.univer.getSheets().filter((sheet) => !sheet.isSheetHidden());
    return visible.length === 1 && visible[0]?.getSheetId() === this.id;
  }

  override call(name: string, args: readonly unknown[]): unknown {
    return this.book.events.answers(name, this.id) ? undefined : super.call(name, args);
  }
}

/** Excel takes some longer lists, and refuses others (github.com/OfficeDev/office-js/issues/5198). */
const longestAddresses = 8_192;

const lastVisible = 'A workbook must contain at least one visible worksheet.';

/** Excel's rules for the names of sheets. */
export function requireSheetName(name: unknown, location: string): string {
  const isAllowed =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw invalidArgument(location);
  return name as string;
}

const worksheetMembers = new Members('Worksheet', {
  scalars: ['id', 'name', 'position', 'visibility', 'tabColor', 'showGridlines'],
  navigations: [
    'names',
    'charts',
    'tables',
    'protection',
    'freezePanes',
    'pageLayout',
    'horizontalPageBreaks',
    'customProperties',
  ],
  methods: [
    'activate',
    'delete',
    'calculate',
    'getCell',
    'getRange',
    'getRangeByIndexes',
    'getRanges',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    ...sheetEvents([eventTypes.changed, eventTypes.activated, eventTypes.deactivated, eventTypes.selected]),
  ],
});
