// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Grid, withSights } from '../core/model/grid.ts';
import { lookedArea } from '../core/model/look.ts';
import type { WorksheetExtent } from './readGrids.ts';
import { cutReading } from './reading.ts';
import { cellsOf } from './sheetContents.ts';

/** With its value and its type a cell takes half as much as with its format and formula: 33 looks. */
const LOOKED_CELLS_PER_SYNC = 80_000;

/** The first cells of sheets that are larger than a look. One sync for some 33 of them, none without one. */
export async function lookAt(
  context: Excel.RequestContext,
  extents: readonly WorksheetExtent[],
): Promise<Grid[]> {
  const areas = extents.map(lookedArea);
  const cells = extents.map((): Cell[][] => []);
  for (const batch of cutReading(areas, LOOKED_CELLS_PER_SYNC)) {
    const parts = batch.map(({ extent, row, rows }) => {
      const { column, columns } = areas[extent]!;
      const range = extents[extent]!.worksheet.getRangeByIndexes(row, column, rows, columns);
      return { extent, range: range.load('values,valueTypes') };
    });
    await context.sync();
    for (const { extent, range } of parts) for (const line of cellsOf(range)) cells[extent]!.push(line);
  }
  return extents.map(({ worksheet, row, column, rows, columns }, index) => {
    const grid = { sheet: worksheet.name, row, column, cells: cells[index]! };
    const hidden = worksheet.visibility !== 'Visible';
    return { ...withSights(grid, { hidden }), usedRange: { row, column, rows, columns } };
  });
}
