// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../../../core/model/address.ts';
import { type Entered, enterText } from '../entering/enter.ts';
import { serialOf } from '../timeZone.ts';
import type { Book } from './book.ts';
import type { CellFormat } from './cellFormat.ts';
import type { SheetState } from './sheetState.ts';

const MAX_TEXT = 50_000;

/** What a cell makes of a value that a script gives it. */
export function enteredByScript(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  value: unknown,
): Entered {
  if (value === null || value === '') return { value: null, formula: null, numberFormat: null };
  if (typeof value === 'boolean') return { value, formula: null, numberFormat: null };
  if (typeof value === 'number' && sheet.format(row, column).numberFormat === '@')
    return { value: String(value), formula: null, numberFormat: null };
  if (typeof value === 'number') return { value: cellNumber(value), formula: null, numberFormat: null };
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = serialOf((value as Date).getTime(), book.timeZone);
    return { value: serial, formula: null, numberFormat: book.locale.dateFormat };
  }
  // Google writes «undefined» nowhere and objects as what `toString` says: both are mistakes here.
  if (typeof value !== 'string') throw new Error(`a cell can't be given ${String(value)}`);
  if (value.length > MAX_TEXT) {
    throw book.execution.exception(
      `Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`,
    );
  }
  const thisYear = new Date(book.execution.now()).getUTCFullYear();
  return enterText(value, book.locale, thisYear, sheet.format(row, column).numberFormat === '@');
}

/** Puts it into the cell; the number format that comes along does not replace one that the cell has. */
export function putContent(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  entered: Entered,
): void {
  assertValid(book, sheet, row, column, entered);
  const { value, formula, numberFormat } = entered;
  if (value === null && formula === null) sheet.contents.delete(row, column);
  else sheet.contents.set(row, column, { value, formula });
  if (numberFormat !== null && sheet.format(row, column).numberFormat === 'General') {
    putFormat(sheet, row, column, { numberFormat });
  }
}

export function putFormat(sheet: SheetState, row: number, column: number, change: Partial<CellFormat>): void {
  sheet.formats.set(row, column, { ...sheet.format(row, column), ...change });
}

function cellNumber(value: number): number | { readonly error: string } {
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

function assertValid(book: Book, sheet: SheetState, row: number, column: number, { value }: Entered): void {
  const rule = sheet.validations.get(row, column);
  if (!rule || rule.allowsInvalid || value === null) return;
  if ('formula' in rule) throw new Error('formulas that refuse a value are not emulated');
  if (rule.options.includes(String(value))) return;
  throw book.execution.exception(
    `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`,
  );
}
