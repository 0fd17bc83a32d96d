// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { scalarOf } from './cellContent.ts';
import { cellReader } from './cells.ts';
import type { ChartCells } from './chartStore.ts';
import type { Range } from './range.ts';

export interface SeriesCells {
  readonly name: ChartCells | null;
  readonly values: ChartCells;
  readonly categories: ChartCells | null;
}

/**
 * Cuts a source range into series, as Excel does: along its longer side, with the first row and the first column
 * as labels where they hold no numbers.
 */
export function seriesOf(range: Range, seriesBy: string): SeriesCells[] {
  const { area } = range;
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && area.rows >= area.columns);
  const hasTop = isLabels(range, { ...area, rows: 1, column: area.column + 1, columns: area.columns - 1 });
  const hasLeft = isLabels(range, { ...area, columns: 1, row: area.row + 1, rows: area.rows - 1 });
  const top = hasTop ? 1 : 0;
  const left = hasLeft ? 1 : 0;
  const body = {
    row: area.row + top,
    rows: area.rows - top,
    column: area.column + left,
    columns: area.columns - left,
  };
  const cells = (part: Area): ChartCells => ({ sheetId: range.worksheet.id, area: part });
  return byColumns
    ? Array.from({ length: body.columns }, (_, i) => ({
        name: hasTop ? cells({ row: area.row, rows: 1, column: body.column + i, columns: 1 }) : null,
        values: cells({ ...body, column: body.column + i, columns: 1 }),
        categories: hasLeft ? cells({ ...body, column: area.column, columns: 1 }) : null,
      }))
    : Array.from({ length: body.rows }, (_, i) => ({
        name: hasLeft ? cells({ row: body.row + i, rows: 1, column: area.column, columns: 1 }) : null,
        values: cells({ ...body, row: body.row + i, rows: 1 }),
        categories: hasTop ? cells({ ...body, row: area.row, rows: 1 }) : null,
      }));
}

function isLabels(range: Range, area: Area): boolean {
  if (area.rows < 1 || area.columns < 1) return false;
  const cell = cellReader(range.sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (typeof scalarOf(cell(row, column)) === 'number') return false;
    }
  }
  return true;
}
