// SPDX-License-Identifier: EUPL-1.2
import { cell } from '../../../../core/report/cells.ts';
import { pagesOf } from '../../../../core/report/layout/pages.ts';
import { blank, line, type Piece, table } from '../../../../core/report/layout/pieces.ts';
import { tablePoints } from '../../../../core/report/layout/rowHeights.ts';

const columns = { columnWidths: [20, 20] };
const points = { room: 300, above: 0 };

/** A header and rows whose texts take so many lines. */
function texts(rows: number, lines: number) {
  const text = Array.from({ length: lines }, () => 'a word').join('\n');
  return [
    [cell('Name', 'header'), cell('Text', 'header')],
    ...Array.from({ length: rows }, (_, i) => [cell(`${i}`, 'rowHeader'), cell(text, 'wrappedText')]),
  ];
}

/** What each page of a table holds, from the rows that begin one. */
function pagesIn(piece: Piece, begins: readonly number[]) {
  if (piece.kind !== 'table') throw new Error('no table');
  const starts = [...new Set([0, ...begins])];
  return starts.map((start, i) => piece.cells.slice(start, starts[i + 1] ?? piece.cells.length));
}

test('a long table that itself begins a page has its breaks, and its header on each', () => {
  const filler = table(texts(12, 1));
  const long = table(texts(40, 1));
  const { begins, cut } = pagesOf([[filler, blank()], [long]], columns, points);
  const placed = cut.get(long)!;
  expect(begins.has(long)).toBe(false);
  expect(begins.get(placed)!.length).toBeGreaterThan(1);
  for (const page of pagesIn(placed, begins.get(placed)!)) expect(page[0]![0]!.content).toBe('Name');
});

test('rows so high that a page holds one or two have their header on every page too', () => {
  const high = table(texts(5, 9));
  const row = tablePoints(texts(1, 9).slice(1), columns.columnWidths);
  expect(row).toBeGreaterThan(points.room / 3);
  const { begins, cut } = pagesOf([[line('Heading', 'heading'), high]], columns, points);
  const placed = cut.get(high)!;
  const pages = pagesIn(placed, begins.get(placed)!);
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const page of pages) {
    expect(page[0]![0]!.content).toBe('Name');
    expect(tablePoints(page, columns.columnWidths)).toBeLessThanOrEqual(points.room);
  }
});
