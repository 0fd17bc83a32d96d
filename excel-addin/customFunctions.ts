// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from '../core/functions/catalogue.ts';
import { type Argument, isTable, type SheetFunction } from '../core/functions/sheetFunction.ts';
import type { Cell } from '../core/model/grid.ts';
import { languageOf } from '../core/model/language.ts';

/** The part of Office.js for custom functions that @types/office-js lacks. */
declare const CustomFunctions: {
  associate(id: string, call: (...args: readonly unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
};

/** Lets Excel call every function of the catalogue; what it knows of them stands in `functions.json`. */
export function associateFunctions(): void {
  for (const one of FUNCTIONS) CustomFunctions.associate(one.name, (...args) => call(one, args));
}

/** Behind the arguments Excel hands over an object of its own, which is none. */
function call({ parameters, evaluate }: SheetFunction, values: readonly unknown[]): unknown {
  const args = values.slice(0, parameters.length).map(toArgument);
  const result = evaluate(args, languageOf(Office.context.displayLanguage));
  if (!result.ok) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, result.message);
  if (result.value === null) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  return isTable(result.value) ? result.value.map((row) => row.map((cell) => cell ?? '')) : result.value;
}

function toArgument(value: unknown): Argument {
  return Array.isArray(value) ? value.map((row: readonly unknown[]) => row.map(toCell)) : toCell(value);
}

function toCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  return value instanceof CustomFunctions.Error ? { error: value.code } : null;
}
