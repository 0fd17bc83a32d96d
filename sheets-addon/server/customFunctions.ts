// SPDX-License-Identifier: EUPL-1.2
import { FUNCTIONS } from '../../core/functions/catalogue.ts';
import {
  type Argument,
  type FunctionName,
  isTable,
  type SheetFunction,
} from '../../core/functions/sheetFunction.ts';
import type { Cell } from '../../core/model/grid.ts';
import { cellOf } from './cells.ts';
import { type SerialOf, serialsIn } from './serial.ts';
import { userLanguage } from './user.ts';

/** A function as Google Sheets calls it. It throws an Error with the message that the cell shows. */
export type CustomFunction = (...values: readonly unknown[]) => unknown;

/** By name: what the top-level functions of `Code.js` call. */
export const customFunctions = Object.fromEntries(
  FUNCTIONS.map((one) => [one.name, (...values: readonly unknown[]) => call(one, values)]),
) as Readonly<Record<FunctionName, CustomFunction>>;

/** A missing score is an empty text: Sheets shows `null` as one too, but only within a table. */
function call({ parameters, evaluate }: SheetFunction, values: readonly unknown[]): unknown {
  const serialOf = serialsOfSpreadsheet();
  const args = values.slice(0, parameters.length).map((value) => toArgument(value, serialOf));
  const result = evaluate(args, userLanguage());
  if (!result.ok) throw new Error(result.message);
  return isTable(result.value) ? result.value.map((row) => row.map(orEmpty)) : orEmpty(result.value);
}

function orEmpty(cell: Cell): unknown {
  return cell ?? '';
}

/** A single cell arrives as itself, a range as rows. */
function toArgument(value: unknown, serialOf: SerialOf): Argument {
  if (!Array.isArray(value)) return cellOf(value, serialOf);
  return value.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell) => cellOf(cell, serialOf)),
  );
}

/** Asks Sheets for its time zone at the first date: most formulas have none, and each call takes time. */
function serialsOfSpreadsheet(): SerialOf {
  let serialOf: SerialOf | null = null;
  return (date) => {
    serialOf ??= serialsIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return serialOf(date);
  };
}
