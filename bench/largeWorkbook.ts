// SPDX-License-Identifier: EUPL-1.2
import { utils, write } from '@e965/xlsx';
import { largeGrids } from './largeGrids.ts';

/** The file of such a workbook, for one period, as another program writes it. */
export function largeWorkbook(clusters: number, indicators: number): Uint8Array {
  const book = utils.book_new();
  for (const { sheet, cells } of largeGrids(clusters, indicators, 1)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), sheet);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}
