// SPDX-License-Identifier: EUPL-1.2
import type { Book } from './book.ts';
import type { SheetState } from './sheetState.ts';

/** A copy at the end, with the metadata of the original and with names of its own for its named ranges. */
export function copySheet(book: Book, original: SheetState): SheetState {
  const copy = original.copy(book.newId(), freeCopyName(book, original.name), () => book.newId());
  book.addSheet(copy, book.sheets.length);
  for (const metadata of book.metadata.filter(({ sheetId }) => sheetId === original.id)) {
    book.metadata.push({ ...metadata, id: book.newId(), sheetId: copy.id });
  }
  for (const [name, { sheetId, area }] of [...book.namedRanges]) {
    if (sheetId !== original.id) continue;
    book.namedRanges.set(`'${copy.name}'!${name}`, { sheetId: copy.id, area });
  }
  return copy;
}

function freeCopyName(book: Book, name: string): string {
  const first = book.locale.name === 'it_IT' ? `Copia di ${name}` : `Copy of ${name}`;
  const isTaken = (candidate: string) => book.sheets.some((sheet) => sheet.name === candidate);
  let candidate = first;
  for (let number = 2; isTaken(candidate); number++) candidate = `${first} ${number}`;
  return candidate;
}
