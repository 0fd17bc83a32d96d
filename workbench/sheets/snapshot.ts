// SPDX-License-Identifier: EUPL-1.2
import type { Book } from './model/book.ts';
import type { SheetState } from './model/sheetState.ts';

/**
 * All of the document as plain data, for comparing before and after. `keys`: of which metadata; all without. What
 * comes and goes with work in progress, such as a job's, is better left out.
 */
export function snapshot(book: Book, keys?: readonly string[]): unknown {
  const kept = book.metadata.filter(({ key }) => keys === undefined || keys.includes(key));
  return {
    sheets: book.sheets.map(sheetSnapshot),
    names: [...book.namedRanges].sort(([one], [other]) => (one < other ? -1 : 1)),
    metadata: kept.map(({ key, value, sheetId }) => ({ key, value, sheetId })),
  };
}

function sheetSnapshot({
  contents,
  formats,
  validations,
  columnWidths,
  rowHeights,
  charts,
  ...rest
}: SheetState): unknown {
  return {
    ...rest,
    contents: [...contents.entries()],
    formats: [...formats.entries()],
    validations: [...validations.entries()],
    columnWidths: [...columnWidths],
    rowHeights: [...rowHeights],
    charts: charts.map((chart) => ({ ...chart, options: [...chart.options] })),
  };
}
