// SPDX-License-Identifier: EUPL-1.2
import type { Host } from '../../core/host/port.ts';
import type { Area } from '../../core/model/address.ts';
import type { Cell } from '../../core/model/grid.ts';

/**
 * A cell as a user fills it in: a day by its serial number, a share shown as per cent, what is typed into a cell of the
 * text format, a formula with what it comes to.
 */
export type UserCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly percent: number }
  | { readonly text: string }
  | { readonly formula: string; readonly result: Cell };

export interface UserSheet {
  readonly name: string;
  /** Row by row from A1; a string is text, whatever it begins with. */
  readonly cells?: readonly (readonly UserCell[])[];
  readonly hidden?: boolean;
  readonly merged?: readonly Area[];
  /** Counted from 0. */
  readonly hiddenRows?: readonly number[];
}

/** The number format of a cell, in English codes; `null` where it has none of its own. */
export function numberFormatOf(cell: UserCell): string | null {
  if (typeof cell !== 'object' || cell === null) return null;
  if ('day' in cell) return 'yyyy-mm-dd hh:mm';
  if ('percent' in cell) return '0.0%';
  return 'text' in cell ? '@' : null;
}

/** What the cell holds; of a formula its result. */
export function contentOf(cell: UserCell): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('formula' in cell) return cell.result;
  if ('text' in cell) return cell.text;
  return 'day' in cell ? cell.day : cell.percent;
}

/** A workbook that is open in a program, for the contract of the port: the host, and what one sees beside it. */
export interface OpenWorkbook {
  readonly host: Host;
  /** Of all sheets, in order. */
  sheetNames(): Promise<string[]>;
  /** Without those that are hidden. */
  visibleSheets(): Promise<string[]>;
  /** What the cells hold; of a formula its result. */
  cells(sheet: string, address: string): Promise<Cell[][]>;
  /** The formulas of all cells of the sheet that have one, in English with the leading `=`. */
  formulas(sheet: string): Promise<string[]>;
  /** The names that users see: `NAME: Sheet!A1:C3`, in any order. */
  names(): Promise<string[]>;
  /** All that the program keeps of a sheet, to be compared with itself. */
  picture(sheet: string): Promise<unknown>;
  readonly byHand: ByHand;
}

/** What a user does without us. */
export interface ByHand {
  rename(sheet: string, name: string): Promise<void>;
  /** A copy carries what the program copies with a sheet, our mark too, and stands behind all sheets. */
  copy(sheet: string, name: string): Promise<void>;
  hide(sheet: string): Promise<void>;
  /** Gives cells a name for the whole workbook. */
  define(name: string, sheet: string, address: string): Promise<void>;
}

/** A program whose host must keep the contract. */
export interface Program {
  open(sheets: readonly UserSheet[]): Promise<OpenWorkbook>;
  /** Whether formulas get their results at once. */
  readonly calculates: boolean;
  /** Whether a cell can be shown to a user. */
  readonly showsCells: boolean;
  /** Whether a text that reads like an error can be told from one when cells are read. */
  readonly tellsErrors: boolean;
}
