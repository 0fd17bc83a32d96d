// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type CellError, NOT_CALCULATED } from '../../core/model/grid.ts';
import type { SerialOf } from './serial.ts';

/** Sheets hands out an error as its text, in English or as the spreadsheet's language has it. */
const ERRORS = new Map<string, CellError>(
  [
    ['#N/A', '#N/D'],
    ['#DIV/0!'],
    ['#REF!', '#RIF!'],
    ['#VALUE!', '#VALORE!'],
    ['#NAME?', '#NOME?'],
    ['#NUM!'],
    ['#NULL!', '#NULLO!'],
    ['#ERROR!', '#ERRORE!'],
    [NOT_CALCULATED, 'Loading...', 'Caricamento in corso...'],
  ].flatMap(([error, ...others]) => [error!, ...others].map((text) => [text, { error: error! }])),
);

/** What a cell holds, from what `getValues` says; dates become serial numbers. */
export function cellOf(value: unknown, serialOf: SerialOf): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : serialOf(value);
  const text = String(value ?? '');
  return text === '' ? null : (ERRORS.get(text) ?? text);
}

/** Apps Script makes its dates outside of our realm, so that `instanceof` may not know them. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The cells without the blank rows at the end and the blank columns on the right of all. */
export function trimmed(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const columns = cells.reduce((most, row) => Math.max(most, lengthOf(row)), 0);
  let rows = cells.length;
  while (rows > 0 && lengthOf(cells[rows - 1]!) === 0) rows -= 1;
  return cells.slice(0, rows).map((row) => row.slice(0, columns));
}

/** How many cells a row has up to the last that is not blank. */
export function lengthOf(row: readonly Cell[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return length;
}
