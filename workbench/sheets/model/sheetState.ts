// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../../core/model/address.ts';
import type { CellContent } from '../entering/enter.ts';
import { type CellFormat, PLAIN } from './cellFormat.ts';
import type { ChartState } from './chartState.ts';
import { SparseCells } from './sparseCells.ts';

/** One of a list may be entered, or what a formula allows; it is written for the first cell of the range it was set on. */
type Criteria =
  | { readonly options: readonly string[]; readonly showsDropDown: boolean }
  | { readonly formula: string };

export type Validation = Criteria & { readonly allowsInvalid: boolean; readonly helpText: string | null };

export interface GradientPoint {
  readonly colour: string;
  /** `NUMBER`, `PERCENT` … */
  readonly type: string;
  readonly value: string;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly minimum: GradientPoint | null;
  readonly middle: GradientPoint | null;
  readonly maximum: GradientPoint | null;
}

export interface ProtectionState {
  /** `null` protects the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** False where somebody else has protected it from the user, and not only with a warning. */
  userMayEdit: boolean;
}

/** One sheet, for tests to look at. Rows and columns count from 0. */
export class SheetState {
  type: 'GRID' | 'OBJECT' = 'GRID';
  hidden = false;
  hiddenGridlines = false;
  frozenRows = 0;
  frozenColumns = 0;
  /** New sheets are that large. */
  rows = 1000;
  columns = 26;
  tabColour: string | null = null;
  contents = new SparseCells<CellContent>();
  formats = new SparseCells<CellFormat>();
  validations = new SparseCells<Validation>();
  merges: readonly Area[] = [];
  /** In pixels, where they were set. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  conditionalFormats: ConditionalFormat[] = [];
  charts: ChartState[] = [];
  protections: ProtectionState[] = [];

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  format(row: number, column: number): CellFormat {
    return this.formats.get(row, column) ?? PLAIN;
  }

  /** Another sheet with the same cells, formats, sizes and rules, and nothing else. */
  copy(id: number, name: string): SheetState {
    const copy = Object.assign(new SheetState(id, name), this, { id, name, protections: [], charts: [] });
    copy.contents = this.contents.copy();
    copy.formats = this.formats.copy();
    copy.validations = this.validations.copy();
    copy.columnWidths = new Map(this.columnWidths);
    copy.rowHeights = new Map(this.rowHeights);
    copy.conditionalFormats = [...this.conditionalFormats];
    return copy;
  }
}
