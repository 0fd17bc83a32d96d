// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../core/model/address.ts';

/** Some rows of the area with this index. */
export interface ReadingPart {
  readonly area: number;
  readonly row: number;
  readonly rows: number;
}

/**
 * Excel on the web answers at most 5 MB. With its value, type, number format and formula, which is the value again where
 * there is none, a full double takes some 60 bytes, a formula or a long label 120; how much the next cells take is known
 * from those before them.
 */
const BYTES_PER_ANSWER = 3_500_000;
const MOST_CELLS = 80_000;

/** What is asked of some rows, and what their answer is measured and kept by. */
interface Reading<T> {
  /** Queues what is asked. */
  readonly ask: (part: ReadingPart) => T;
  /** Keeps what the answer says. Returns how many bytes it had. */
  readonly take: (part: ReadingPart, answer: T) => number;
  /** So many cells are asked for before anything is known of them. */
  readonly firstCells: number;
  readonly progress?: (share: number) => void;
}

/**
 * Asks for all rows of the areas, in order, in as many syncs as keep each answer small: small areas together, large ones in
 * parts, and those again in smaller parts whose answer Excel refuses to send.
 */
export async function readInParts<T>(
  context: Excel.RequestContext,
  areas: readonly Area[],
  { ask, take, firstCells, progress }: Reading<T>,
): Promise<void> {
  const parts = partsToRead(areas);
  let cells = firstCells;
  for (let batch = parts.next(cells); batch.length > 0; batch = parts.next(cells)) {
    const asked = batch.map((part) => ({ part, answer: ask(part) }));
    const size = cellsOf(batch, areas);
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || (batch.length === 1 && batch[0]!.rows === 1)) throw error;
      parts.putBack(batch);
      cells = Math.floor(size / 2);
      continue;
    }
    const bytes = asked.reduce((sum, { part, answer }) => sum + take(part, answer), 0);
    // No more than twice as many: what follows may be another kind of cells.
    cells = Math.min(MOST_CELLS, 2 * Math.max(cells, size), Math.floor((size * BYTES_PER_ANSWER) / bytes));
    progress?.(parts.share);
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
}

function cellsOf(batch: readonly ReadingPart[], areas: readonly Area[]): number {
  return batch.reduce((sum, { area, rows }) => sum + rows * areas[area]!.columns, 0);
}

/** Which rows of which area to ask for next. */
interface PartsToRead {
  /** Whole rows of no more cells than these, but at least one row; none at the end. */
  next(cells: number): ReadingPart[];
  /** Gives the last ones again. */
  putBack(batch: readonly ReadingPart[]): void;
  /** Of all cells, the share that has been given. */
  readonly share: number;
}

/** All rows of the areas in order, as many at a time as is wanted then. */
function partsToRead(areas: readonly Area[]): PartsToRead {
  const all = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let [area, given, done] = [0, 0, 0];
  return {
    next(cells) {
      const batch: ReadingPart[] = [];
      let room = cells;
      while (area < areas.length) {
        const { row, rows: height, columns } = areas[area]!;
        const fitting = Math.max(Math.floor(room / columns), batch.length === 0 ? 1 : 0);
        const rows = Math.min(height - done, fitting);
        if (rows === 0) break;
        batch.push({ area, row: row + done, rows });
        room -= rows * columns;
        given += rows * columns;
        done += rows;
        if (done < height) break;
        area += 1;
        done = 0;
      }
      return batch;
    },
    putBack(batch) {
      const [first] = batch;
      if (first === undefined) return;
      given -= cellsOf(batch, areas);
      area = first.area;
      done = first.row - areas[area]!.row;
    },
    get share() {
      return all === 0 ? 1 : given / all;
    },
  };
}

/** All parts of so many cells at once. */
export function cutReading(areas: readonly Area[], cells: number): ReadingPart[][] {
  const parts = partsToRead(areas);
  const batches: ReadingPart[][] = [];
  for (let batch = parts.next(cells); batch.length > 0; batch = parts.next(cells)) batches.push(batch);
  return batches;
}
