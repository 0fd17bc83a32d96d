// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../model/address.ts';
import type { Grid } from '../../model/grid.ts';
import { areasOf } from './areas.ts';
import { headersOf } from './headers.ts';
import { View } from './view.ts';

/** The areas of a sheet that may be tables; a header that a blank row parts from its records is joined to them. */
export function tableAreas(grid: Grid): Area[] {
  const areas: Area[] = [];
  for (const area of areasOf(grid)) {
    const above = areas.map((one) => isRightBelow(area, one)).lastIndexOf(true);
    const joined = above < 0 ? null : union(areas[above]!, area);
    if (joined !== null && !hasHeaders(grid, area) && hasHeaders(grid, joined)) areas[above] = joined;
    else areas.push(area);
  }
  return areas.filter(({ rows, columns }) => rows > 1 && columns > 1);
}

/** A blank row lies between, and the columns are mostly the same. */
function isRightBelow(area: Area, above: Area): boolean {
  if (area.row !== above.row + above.rows + 1) return false;
  const from = Math.max(area.column, above.column);
  const to = Math.min(area.column + area.columns, above.column + above.columns);
  return to - from >= 0.6 * Math.max(area.columns, above.columns);
}

function union(one: Area, other: Area): Area {
  const column = Math.min(one.column, other.column);
  const end = Math.max(one.column + one.columns, other.column + other.columns);
  return { row: one.row, column, rows: other.row + other.rows - one.row, columns: end - column };
}

function hasHeaders(grid: Grid, area: Area): boolean {
  return headersOf(new View(grid, area, false)) !== null;
}
