// SPDX-License-Identifier: EUPL-1.2
import { apiNotFound, invalidArgument, itemAlreadyExists } from './excelError.ts';
import { collectionMethods, HostCollection, HostObject, Members, sameName } from './hostObject.ts';
import type { OpenWorkbook } from './openWorkbook.ts';
import type { Range } from './range.ts';
import type { TableState } from './sheetExtras.ts';
import { Worksheet } from './worksheet.ts';

/** Tables as far as naming a range goes: Univer's open source has none, so filters and formulas over them are missing. */
export class TableCollection extends HostCollection<Table> {
  readonly members = new Members('TableCollection', {
    scalars: ['count'],
    methods: ['add', ...collectionMethods],
  });

  constructor(
    private readonly book: OpenWorkbook,
    /** Null: all tables of the workbook. */
    private readonly worksheet: Worksheet | null,
  ) {
    super();
  }

  list(): Table[] {
    const sheets = this.worksheet
      ? [this.worksheet]
      : this.book.univer.getSheets().map((sheet) => new Worksheet(this.book, sheet.getSheetId()));
    return sheets.flatMap((sheet) => sheet.extras.tables.map((state) => new Table(sheet, state)));
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const worksheet = this.worksheet;
    if (!worksheet) throw apiNotFound('Workbook.tables.add');
    worksheet.requireUnlocked('TableCollection.add');
    const { area } = worksheet.rangeFrom(address, 'TableCollection.add');
    const names = new TableCollection(this.book, null).list().map((table) => table.name.toLowerCase());
    let number = 1;
    while (names.includes(`table${number}`)) number++;
    const state: TableState = {
      id: `{table-${number}}`,
      name: `Table${number}`,
      area,
      showHeaders: hasHeaders === true,
      style: 'TableStyleMedium2',
    };
    worksheet.extras.tables.push(state);
    return new Table(worksheet, state);
  }

  protected has(table: Table, key: unknown): boolean {
    return table.id === key || sameName(table.name, key);
  }
}

class Table extends HostObject {
  readonly members = new Members('Table', {
    scalars: ['id', 'name', 'showHeaders', 'style'],
    navigations: ['worksheet'],
    methods: ['getRange', 'getHeaderRowRange', 'getDataBodyRange', 'convertToRange', 'delete'],
  });

  constructor(
    readonly worksheet: Worksheet,
    private readonly state: TableState,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.name;
  }

  set name(name: unknown) {
    if (typeof name !== 'string' || name === '') throw invalidArgument('Table.name');
    const taken = new TableCollection(this.worksheet.book, null)
      .list()
      .some((table) => table.id !== this.id && sameName(table.name, name));
    if (taken) throw itemAlreadyExists('Table.name');
    this.state.name = name;
  }

  get showHeaders(): boolean {
    return this.state.showHeaders;
  }

  set showHeaders(show: boolean) {
    this.state.showHeaders = show;
  }

  get style(): string {
    return this.state.style;
  }

  set style(style: string) {
    this.state.style = style;
  }

  getRange(): Range {
    return this.worksheet.rangeOf(this.state.area);
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  convertToRange(): Range {
    this.forget();
    return this.getRange();
  }

  delete(): void {
    this.getRange().clear('All');
    this.forget();
  }

  private forget(): void {
    const { tables } = this.worksheet.extras;
    tables.splice(tables.indexOf(this.state), 1);
  }
}
