// SPDX-License-Identifier: EUPL-1.2
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/model/address.ts';
import { clip } from './cells.ts';

/** In points from the sheet's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Univer measures in pixels at 96 dpi, Excel in points at 72. */
export const pointsPerPixel = 0.75;

export function boxOf(sheet: FWorksheet, area: Area): Box {
  const { row, column, rows, columns } = clip(sheet, area);
  const width = (index: number) => sheet.getColumnWidth(index);
  const height = (index: number) => sheet.getRowHeight(index);
  return {
    left: sum(0, column, width) * pointsPerPixel,
    top: sum(0, row, height) * pointsPerPixel,
    width: sum(column, columns, width) * pointsPerPixel,
    height: sum(row, rows, height) * pointsPerPixel,
  };
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index++) total += size(index);
  return total;
}
