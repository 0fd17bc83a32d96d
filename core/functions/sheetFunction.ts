// SPDX-License-Identifier: EUPL-1.2
import type { Texts } from '../i18n/texts.ts';
import type { Cell } from '../model/grid.ts';
import type { Language } from '../model/language.ts';

/** What a formula hands over: a cell, a range by rows, or nothing. Blank is `null`, a date the number of its day. */
export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

/** A rectangle of cells, by rows; blank is `null`. */
export type ResultTable = readonly (readonly Cell[])[];

/** True for a range or a table, false for a single cell. */
export function isTable(value: Argument): value is ResultTable {
  return Array.isArray(value);
}

/** `text`, `number` and `value` (either of them) are single cells. */
export type ParameterKind = 'range' | 'text' | 'number' | 'value';

export type ParameterName = keyof Texts['functionDocs']['parameters'];

/** A parameter of a custom function. */
export interface Parameter {
  readonly name: ParameterName;
  readonly kind: ParameterKind;
  readonly optional: boolean;
  /** As it would stand in a formula. */
  readonly example: string;
}

/** An argument understood, or a sentence that names it and says what to do. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

export type FunctionName = keyof Texts['functionDocs']['about'];

/** A custom function of the spreadsheet: the same in every program. */
export interface SheetFunction {
  readonly name: FunctionName;
  readonly parameters: readonly Parameter[];
  readonly returns: 'value' | 'table';
  /** A pure function of its arguments; a missing score is `null`. Messages are in `language`. */
  readonly evaluate: (args: readonly Argument[], language: Language) => Reading<Cell | ResultTable>;
}
