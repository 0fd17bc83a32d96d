// SPDX-License-Identifier: EUPL-1.2
import type { Book } from './book.ts';
import type { ChartState } from './chartState.ts';
import type { SheetState } from './sheetState.ts';

/** Where a copy goes and what it is called; at the end, with a name of Google's, where nobody says. */
interface CopyPlace {
  readonly name?: string;
  readonly position?: number;
}

/** A copy with the metadata of the original, and with names of its own for its named ranges. */
export function copySheet(book: Book, original: SheetState, place: CopyPlace = {}): SheetState {
  const copy = original.copy(book.newId(), place.name ?? freeCopyName(book, original.name));
  copy.hidden = original.hidden && book.copies.visibility === true;
  copy.charts = copiedCharts(book, original, copy.id);
  if (book.copies.protections) copy.protections = original.protections.map((one) => ({ ...one }));
  book.addSheet(copy, place.position ?? book.sheets.length);
  for (const metadata of book.metadata.filter(({ sheetId }) => sheetId === original.id)) {
    book.metadata.push({ ...metadata, id: book.newId(), sheetId: copy.id });
  }
  for (const [name, { sheetId, area }] of [...book.namedRanges]) {
    if (sheetId !== original.id) continue;
    book.namedRanges.set(`'${copy.name}'!${name}`, { sheetId: copy.id, area });
  }
  return copy;
}

function copiedCharts(book: Book, { id, charts }: SheetState, copyId: number): ChartState[] {
  if (book.copies.charts === undefined) return [];
  const owner = (sheetId: number) => (sheetId === id && book.copies.charts === 'own' ? copyId : sheetId);
  return charts.map((chart) => ({
    ...chart,
    id: book.newId(),
    ranges: chart.ranges.map(({ sheetId, area }) => ({ sheetId: owner(sheetId), area })),
  }));
}

function freeCopyName(book: Book, name: string): string {
  const first = book.locale.name === 'it_IT' ? `Copia di ${name}` : `Copy of ${name}`;
  const isTaken = (candidate: string) => book.sheets.some((sheet) => sheet.name === candidate);
  let candidate = first;
  for (let number = 2; isTaken(candidate); number++) candidate = `${first} ${number}`;
  return candidate;
}
