// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaAddress, overlap } from '../../../core/model/address.ts';
import type { Locale } from '../entering/locale.ts';
import { type Execution, PROTECTED } from '../execution.ts';
import type { CopiesOptions } from '../options.ts';
import { SheetState } from './sheetState.ts';

/** The cells that a spreadsheet can have. */
const MAX_CELLS = 10_000_000;
const MAX_NAME = 100;

export interface CellRange {
  readonly sheet: SheetState;
  readonly area: Area;
}

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  /** `null` where it belongs to the spreadsheet as a whole. */
  sheetId: number | null;
}

/** The spreadsheet: what tests look at, and what Google's classes work on. */
export class Book {
  sheets: SheetState[] = [];
  active: { sheetId: number; area: Area };
  /** A range of a sheet that is gone stays, without a range. */
  readonly namedRanges = new Map<string, { sheetId: number; area: Area }>();
  readonly metadata: Metadata[] = [];
  /** Grows with each change, so that whoever shows the spreadsheet knows when to look again. */
  version = 0;
  private lastId = 0;

  constructor(
    readonly execution: Execution,
    readonly locale: Locale,
    readonly timeZone: string,
    readonly copies: CopiesOptions,
  ) {
    const first = new SheetState(0, locale.name === 'it_IT' ? 'Foglio1' : 'Sheet1');
    this.sheets.push(first);
    this.active = { sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  sheet(name: string): SheetState {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet «${name}»`);
    return sheet;
  }

  sheetById(id: number): SheetState | null {
    return this.sheets.find((candidate) => candidate.id === id) ?? null;
  }

  get activeSheet(): SheetState {
    return this.sheetById(this.active.sheetId)!;
  }

  activate(sheet: SheetState, area: Area = { row: 0, column: 0, rows: 1, columns: 1 }): void {
    this.active = { sheetId: sheet.id, area };
  }

  /** Throws where the sheet has been deleted since. */
  assertThere(sheet: SheetState): void {
    if (!this.sheets.includes(sheet)) throw this.execution.exception(`Sheet ${sheet.id} not found`);
  }

  /** Throws where a sheet can't have this name. */
  assertFreeName(name: string, except?: SheetState): void {
    if (name === '') throw this.execution.exception("A sheet's name can't be empty.");
    if (name.length > MAX_NAME) {
      throw this.execution.exception(`A sheet's name can't be longer than ${MAX_NAME} characters.`);
    }
    const taken = this.sheets.some(
      (sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) {
      throw this.execution.exception(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    }
  }

  addSheet(sheet: SheetState, index: number): void {
    this.assertRoom(sheet.type === 'GRID' ? sheet.rows * sheet.columns : 0);
    this.sheets.splice(Math.max(0, Math.min(index, this.sheets.length)), 0, sheet);
    this.version++;
  }

  deleteSheet(sheet: SheetState): void {
    this.beforeEdit({ sheet, area: null });
    if (this.sheets.length === 1) {
      throw this.execution.exception("You can't remove all the sheets in a document.");
    }
    this.assertVisibleWithout(sheet, "You can't remove all the visible sheets in a document.");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    for (const mark of this.metadata.filter(({ sheetId }) => sheetId === sheet.id)) this.removeMetadata(mark);
    if (this.active.sheetId === sheet.id) this.activate(this.sheets.find(({ hidden }) => !hidden)!);
  }

  hideSheet(sheet: SheetState): void {
    this.beforeEdit({ sheet, area: null });
    this.assertVisibleWithout(sheet, "You can't hide all the sheets in a document.");
    sheet.hidden = true;
    if (this.active.sheetId === sheet.id) this.activate(this.sheets.find(({ hidden }) => !hidden)!);
  }

  removeMetadata(metadata: Metadata): void {
    const index = this.metadata.indexOf(metadata);
    if (index >= 0) this.metadata.splice(index, 1);
    this.version++;
  }

  /** Throws where so many cells more would be too many. */
  assertRoom(cells: number): void {
    const used = this.sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, 0);
    if (used + cells <= MAX_CELLS) return;
    throw this.execution.exception(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }

  /** True where nobody has protected these cells, or (`area: null`) any of the sheet, from the user. */
  mayEdit({ sheet, area }: { readonly sheet: SheetState; readonly area: Area | null }): boolean {
    if (this.execution.viewOnly) return false;
    return !sheet.protections.some(
      (protection) =>
        !protection.userMayEdit &&
        (area === null || protection.area === null || overlap(area, protection.area)),
    );
  }

  /** Called before anything about a sheet changes. Throws where the user may not. */
  beforeEdit(target: { readonly sheet: SheetState; readonly area: Area | null }): void {
    if (!this.mayEdit(target)) throw this.execution.exception(PROTECTED);
    this.version++;
  }

  /** `'Sheet'!A1:B2`, for messages. */
  addressOf({ sheet, area }: CellRange): string {
    return `'${sheet.name}'!${areaAddress(area)}`;
  }

  private assertVisibleWithout(sheet: SheetState, message: string): void {
    if (!this.sheets.some((other) => other !== sheet && !other.hidden))
      throw this.execution.exception(message);
  }
}
