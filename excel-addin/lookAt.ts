// SPDX-License-Identifier: EUPL-1.2
import { type Cell, type Grid, withSights } from '../core/model/grid.ts';
import { lookedArea } from '../core/model/look.ts';
import { jsonBytes } from './jsonBytes.ts';
import type { WorksheetExtent } from './readGrids.ts';
import { readInParts } from './reading.ts';
import { cellsOf } from './sheetContents.ts';
import { passingRange } from './steps/range.ts';

/** With its value and its type a cell takes half as much as with its format and formula: 33 looks. */
const FIRST_CELLS = 80_000;

/** The first cells of sheets that are larger than a look. One sync for some 33 of them, none without one. */
export async function lookAt(
  context: Excel.RequestContext,
  extents: readonly WorksheetExtent[],
): Promise<Grid[]> {
  const areas = extents.map(lookedArea);
  const cells = extents.map((): Cell[][] => []);
  await readInParts(context, areas, {
    firstCells: FIRST_CELLS,
    ask({ area, row, rows }) {
      const { column, columns } = areas[area]!;
      return passingRange(extents[area]!.worksheet, { row, column, rows, columns }).load('values,valueTypes');
    },
    take({ area }, range) {
      for (const line of cellsOf(range)) cells[area]!.push(line);
      return jsonBytes([range.values, range.valueTypes]);
    },
  });
  return extents.map(({ worksheet, row, column, rows, columns }, index) => {
    const grid = { sheet: worksheet.name, row, column, cells: cells[index]! };
    const hidden = worksheet.visibility !== 'Visible';
    return { ...withSights(grid, { hidden }), usedRange: { row, column, rows, columns } };
  });
}
