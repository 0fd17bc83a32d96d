// SPDX-License-Identifier: EUPL-1.2
import { isUnit } from '../unitsRow.ts';
import { textOf } from '../words.ts';
import { type Content, contentOf, isPeriodLike, isValue } from './contents.ts';
import { type HeaderMeaning, headerMeaning } from './headerWords.ts';
import type { View } from './view.ts';

/** Rows over the records that say something of the fields below: their codes, units, dimensions, weights. */
const ABOUT_FIELDS: ReadonlySet<HeaderMeaning> = new Set([
  ...(['code', 'unit', 'dimension', 'direction', 'weight', 'min', 'max', 'target', 'type', 'level'] as const),
]);

export interface HeaderRow {
  readonly row: number;
  /** What its cells are: names, periods, units, or what its own label says (`Peso | 1 | 2 | 1`). */
  readonly kind: 'labels' | 'periods' | 'units' | HeaderMeaning;
}

/** What stands over the records of a view. */
export interface Headers {
  /** Rows that are titles, or say whose the table is: above the headers. */
  readonly titles: readonly number[];
  readonly rows: readonly HeaderRow[];
  /** The first record. */
  readonly body: number;
}

/** More rows of labels than this are no header. */
const MOST_LABEL_ROWS = 3;

/** The header rows of a view: those above the first row that holds values; `null` where none does, or nothing is above. */
export function headersOf(view: View): Headers | null {
  const titles: number[] = [];
  const rows: HeaderRow[] = [];
  for (let row = 0; row < view.rows; row++) {
    const kind = kindOf(view, row);
    if (kind === 'title') {
      if (rows.length > 0) return null;
      titles.push(row);
    } else if (kind === 'record') {
      return rows.some((one) => one.kind === 'labels' || one.kind === 'periods')
        ? { titles, rows: lowest(rows), body: row }
        : null;
    } else rows.push({ row, kind });
  }
  return null;
}

/** Of many rows of labels the lowest ones: what stands higher is about the sheet. */
function lowest(rows: readonly HeaderRow[]): HeaderRow[] {
  const labels = rows.filter(({ kind }) => kind === 'labels').slice(-MOST_LABEL_ROWS);
  return rows.filter((one) => one.kind !== 'labels' || labels.includes(one));
}

function kindOf(view: View, row: number): HeaderRow['kind'] | 'title' | 'record' {
  const cells = view.row(row);
  const texts = cells.map(textOf);
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [column]));
  if (filled.length === 0) return 'title';
  const label = texts[filled[0]!]!;
  const meaning = headerMeaning(label);
  const contents = filled.slice(1).map((column) => contentOf(cells[column]!));
  const isAboutFields = meaning !== null && ABOUT_FIELDS.has(meaning) && filled.length > 2;
  if (isAboutFields && !isHeaderOfWords(texts)) return meaning;
  if (contents.length === 0 || new Set(filled.map((column) => texts[column])).size === 1) {
    return isValue(contentOf(cells[filled[0]!]!)) ? 'record' : 'title';
  }
  if (contents.some(isValue)) return isContext(view, meaning, contents) ? 'title' : 'record';
  const rest = contents.filter((content) => content !== 'blank');
  if (rest.every(isPeriodLike)) return isContext(view, meaning, rest) ? 'title' : 'periods';
  if (filled.slice(1).every((column) => isUnit(texts[column]!))) return 'units';
  return isContext(view, meaning, rest) ? 'title' : 'labels';
}

/** `Codice | Nome | Verso | Peso`: the words stand side by side, so that the row names columns and says nothing of fields. */
function isHeaderOfWords(texts: readonly string[]): boolean {
  return texts.filter((text) => text !== '' && headerMeaning(text) !== null).length >= 2;
}

/** `Cluster | AFIL`, `Anno | 2023`: one thing said of all below, where the table is wider. */
function isContext(view: View, meaning: HeaderMeaning | null, contents: readonly Content[]): boolean {
  return contents.length === 1 && view.columns > 2 && (meaning === 'cluster' || meaning === 'period');
}
