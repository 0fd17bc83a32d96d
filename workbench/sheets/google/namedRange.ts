// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Book } from '../model/book.ts';
import { cellRangeOf, createRange } from './range.ts';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives cells a name, or another range to a name that there is. */
export function nameRange(book: Book, name: string, range: Range): void {
  const isAddress = /^([A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/i.test(name);
  if (isAddress || !/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name)) {
    throw book.execution.exception(`The name of the range is invalid: ${name}`);
  }
  const { sheet, area } = cellRangeOf(range);
  const known = [...book.namedRanges.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  book.namedRanges.set(known ?? name, { sheetId: sheet.id, area });
  book.version++;
}

/** The cells of a name; `null` where there are none, or no longer. */
export function rangeOfName(book: Book, name: string): Range | null {
  const named = book.namedRanges.get(name);
  const sheet = named ? book.sheetById(named.sheetId) : null;
  return named && sheet ? createRange(book, { sheet, area: named.area }) : null;
}

/** Throws where there is no such name. */
export function removeName(book: Book, name: string): void {
  if (!book.namedRanges.delete(name)) throw book.execution.exception(`Named range "${name}" not found.`);
  book.version++;
}

export function createNamedRange(book: Book, name: string): NamedRange {
  const handle: NamedRange = emulate<NamedRange>(book.execution, 'NamedRange', {
    getName: () => name,
    getRange: () => {
      const range = rangeOfName(book, name);
      // The name of a deleted sheet's cells stays and refers to #REF!.
      if (range === null) throw book.execution.exception('Range not found');
      return range;
    },
    remove: () => removeName(book, name),
    setRange: (range) => {
      nameRange(book, name, range);
      return handle;
    },
  });
  return handle;
}
