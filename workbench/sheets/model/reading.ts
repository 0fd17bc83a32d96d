// SPDX-License-Identifier: EUPL-1.2
import { type Cell, isCellError, NOT_CALCULATED } from '../../../core/model/grid.ts';
import { instantOf } from '../timeZone.ts';
import type { Book } from './book.ts';
import { isDateFormat } from './cellFormat.ts';
import type { SheetState } from './sheetState.ts';

/** A cell's value as a script gets it: a blank is `''`, an error its text, a number in a date format a `Date`. */
export function valueForScript(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
): string | number | boolean | Date {
  const value: Cell = sheet.contents.get(row, column)?.value ?? null;
  if (value === null) return '';
  if (isCellError(value)) return value.error === NOT_CALCULATED ? '' : value.error;
  if (typeof value === 'number' && isDateFormat(sheet.format(row, column).numberFormat)) {
    return new book.execution.realm.Date(instantOf(value, book.timeZone));
  }
  return value;
}
