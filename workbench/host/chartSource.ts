// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import type { ChartCells } from './chartStore.ts';
import type { Range } from './range.ts';

export interface SeriesCells {
  readonly name: ChartCells | null;
  readonly values: ChartCells;
  readonly categories: ChartCells | null;
}

/**
 * Cuts a source range into series, as Excel does: along its longer side, without the leading rows and columns of
 * labels. Excel shows all of these; here only the first row and the first column name series and categories.
 */
export function seriesOf(range: Range, seriesBy: string): SeriesCells[] {
  const { area } = range;
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && area.rows >= area.columns);
  const top = leadingLabels(range.worksheet.rangeOf(withoutFirstColumn(area)).valueTypes);
  const left = leadingLabels(transposed(range.worksheet.rangeOf(withoutFirstRow(area)).valueTypes));
  const body = {
    row: area.row + top,
    rows: area.rows - top,
    column: area.column + left,
    columns: area.columns - left,
  };
  const cells = (part: Area): ChartCells => ({ sheetId: range.worksheet.id, area: part });
  return byColumns
    ? Array.from({ length: body.columns }, (_, i) => ({
        name: top > 0 ? cells({ row: area.row, rows: 1, column: body.column + i, columns: 1 }) : null,
        values: cells({ ...body, column: body.column + i, columns: 1 }),
        categories: left > 0 ? cells({ ...body, column: area.column, columns: 1 }) : null,
      }))
    : Array.from({ length: body.rows }, (_, i) => ({
        name: left > 0 ? cells({ row: body.row + i, rows: 1, column: area.column, columns: 1 }) : null,
        values: cells({ ...body, row: body.row + i, rows: 1 }),
        categories: top > 0 ? cells({ ...body, row: area.row, rows: 1 }) : null,
      }));
}

/** The corner between the labels tells nothing about either side; a single row or column has no corner. */
function withoutFirstRow(area: Area): Area {
  return area.rows === 1 ? area : { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function withoutFirstColumn(area: Area): Area {
  return area.columns === 1 ? area : { ...area, column: area.column + 1, columns: area.columns - 1 };
}

function transposed<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
}

/** How many of the lines are labels. The last never is one: something must be left to draw. */
function leadingLabels(lines: readonly (readonly string[])[]): number {
  const last = lines.length - 1;
  return lines.findIndex((types, index) => index === last || !isLabels(types, index));
}

/** The first line may be blank; of those after it only text makes labels. */
function isLabels(types: readonly string[], index: number): boolean {
  return index === 0 ? !types.includes('Double') : types.every((type) => type === 'String');
}
