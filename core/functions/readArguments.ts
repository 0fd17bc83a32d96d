// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Grid, isCellError } from '../model/grid.ts';
import type { Language } from '../model/language.ts';
import { textOf } from '../read/words.ts';
import {
  type Argument,
  isTable,
  type ParameterName,
  type Reading,
  type ResultTable,
} from './sheetFunction.ts';
import { wrong } from './wrong.ts';

/** True where an argument is left out, or is one blank cell. */
export function isLeftOut(argument: Argument): boolean {
  if (!isTable(argument)) return argument === undefined || argument === null || argument === '';
  return argument.length <= 1 && (argument[0] ?? []).every((cell) => cell === null);
}

/** The cells of a range as a sheet of the argument's name: a single cell is a range too, short rows are padded. */
export function gridOf(name: ParameterName, argument: Argument): Grid {
  const rows = rowsOf(argument);
  let height = rows.length;
  // A reference to whole columns has a million rows.
  while (height > 0 && rows[height - 1]!.every((cell) => cell === null)) height--;
  const filled = rows.slice(0, height);
  const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { sheet: name, row: 0, column: 0, cells };
}

/** The cells of an argument by rows; a single cell is a table of one. */
export function rowsOf(argument: Argument): ResultTable {
  return isTable(argument) ? argument : [[argument ?? null]];
}

/** The single cell of an argument; `null` where it is left out. An error in it is none. */
function readCell(
  name: ParameterName,
  argument: Argument,
  language: Language,
): Reading<Exclude<Cell, object>> {
  if (isLeftOut(argument)) return { ok: true, value: null };
  const [row, ...otherRows] = rowsOf(argument);
  const [cell = null, ...otherCells] = row ?? [];
  if (otherRows.length > 0 || otherCells.length > 0) return wrong(name, 'oneCell', language);
  if (isCellError(cell)) return wrong(name, 'cellError', language, { error: cell.error });
  return { ok: true, value: cell };
}

/** The text of a single cell; empty where it is left out. */
export function readText(name: ParameterName, argument: Argument, language: Language): Reading<string> {
  const cell = readCell(name, argument, language);
  return cell.ok ? { ok: true, value: textOf(cell.value) } : cell;
}

/** The number of a single cell; `null` where it is left out. Text is never turned into a number. */
export function readNumber(
  name: ParameterName,
  argument: Argument,
  language: Language,
): Reading<number | null> {
  const cell = readCell(name, argument, language);
  if (!cell.ok) return cell;
  if (cell.value === null || typeof cell.value === 'number') return { ok: true, value: cell.value };
  return wrong(name, 'notNumber', language, { text: textOf(cell.value) });
}
