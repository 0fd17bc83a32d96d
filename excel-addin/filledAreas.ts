// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../core/model/address.ts';
import { passingRange } from './steps/range.ts';

/** What takes one answer to read needs no search. */
const LARGE = 25_000;

/** A large area is asked in so many bands of rows by so many of columns, a narrow or a low one in one. */
const BANDS = 8;
const NARROW = 64;

/** So many areas are asked for in one sync, each in up to 64 parts; and so many syncs are enough for anything. */
const AREAS_PER_SYNC = 40;
const MOST_SYNCS = 20;

/**
 * Where in the used ranges something stands. One cell far from the others makes a used range of a whole sheet: each part of
 * a large one is asked for the used range of its own, over and over as long as at least half of the area turns out blank.
 * None for small ranges, one sync for what is full, a few for a number in the last cell of a sheet.
 */
export async function filledAreas(
  context: Excel.RequestContext,
  extents: readonly (Area & { readonly worksheet: Excel.Worksheet })[],
): Promise<Area[][]> {
  let found = extents.map(({ row, column, rows, columns }): Area[] => [{ row, column, rows, columns }]);
  const full = new Set<Area>();
  for (let sync = 0; sync < MOST_SYNCS; sync += 1) {
    const large = found.flatMap((areas, index) =>
      areas.filter((area) => cellsIn([area]) > LARGE && !full.has(area)).map((area) => ({ area, index })),
    );
    if (large.length === 0) break;
    const asked = large.slice(0, AREAS_PER_SYNC).map(({ area, index }) => {
      const parts = bands(area).map((part) => usedIn(extents[index]!.worksheet, part));
      return [area, parts] as const;
    });
    await context.sync();
    const smaller = new Map(asked.map(([area, parts]) => [area, areasOf(parts)]));
    for (const [area, parts] of smaller) if (cellsIn(parts) * 2 > cellsIn([area])) full.add(area);
    found = found.map((areas) =>
      areas.flatMap((area) => (full.has(area) ? [area] : (smaller.get(area) ?? [area]))),
    );
  }
  return found;
}

function usedIn(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const used = passingRange(sheet, area).getUsedRangeOrNullObject(true);
  return used.load('rowIndex,columnIndex,rowCount,columnCount').untrack();
}

function areasOf(ranges: readonly Excel.Range[]): Area[] {
  return ranges
    .filter((range) => !range.isNullObject)
    .map(({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) => {
      return { row, column, rows, columns };
    });
}

/** The area cut into bands of rows and of columns. */
function bands({ row, column, rows, columns }: Area): Area[] {
  return cut(row, rows).flatMap(([top, height]) =>
    cut(column, columns).map(([left, width]) => ({ row: top, column: left, rows: height, columns: width })),
  );
}

function cut(start: number, length: number): (readonly [number, number])[] {
  if (length <= NARROW) return [[start, length]];
  const size = Math.ceil(length / BANDS);
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => {
    return [start + i * size, Math.min(size, length - i * size)] as const;
  });
}

/** How many cells areas have together. */
export function cellsIn(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
