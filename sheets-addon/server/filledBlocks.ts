// SPDX-License-Identifier: EUPL-1.2
import type { Range } from './sights.ts';

/** So many cells of a used range are read at a time. */
const MOST_CELLS = 100_000;

/**
 * The blocks of a used range that hold anything, none larger than what is read at a time. Google knows a used range by
 * its last row and column, so one cell far from the others spans millions of blanks: a half that is blank as a whole,
 * which is one call (<https://developers.google.com/apps-script/reference/spreadsheet/range#isblank>), is not looked into.
 */
export function filledBlocks(range: Range): Range[] {
  if (range.getNumRows() * range.getNumColumns() <= MOST_CELLS) return [range];
  const [first, second] = halvesOf(range);
  const before = first.isBlank() ? [] : filledBlocks(first);
  // The last row and column are filled somewhere: where nothing stands before, it is there.
  return before.length > 0 && second.isBlank() ? before : [...before, ...filledBlocks(second)];
}

/** Cut across the longer side. */
function halvesOf(range: Range): [Range, Range] {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows >= columns) {
    const half = Math.ceil(rows / 2);
    return [range.offset(0, 0, half, columns), range.offset(half, 0, rows - half, columns)];
  }
  const half = Math.ceil(columns / 2);
  return [range.offset(0, 0, rows, half), range.offset(0, half, rows, columns - half)];
}
