// SPDX-License-Identifier: EUPL-1.2

/** Columns side by side that are equally wide; `column` counts from 0. */
export interface ColumnRun {
  readonly column: number;
  columns: number;
  pixels: number;
}

/** Columns whose widths differ by no more than a character become one run: each run is a call. */
const ALIKE = 8;

/**
 * The width in pixels of a column of so many characters: one of the standard font of 10 points takes 7 pixels, the
 * edges of a cell 5.
 */
export function pixelsOf(characters: number): number {
  return Math.ceil(characters * 7 + 5);
}

/** The widths, in characters, in runs of pixels: every column gets its own width or a little more. */
export function columnRuns(widths: readonly number[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  let narrowest = 0;
  widths.forEach((characters, column) => {
    const pixels = pixelsOf(characters);
    const run = runs.at(-1);
    if (run !== undefined && Math.max(run.pixels, pixels) - Math.min(narrowest, pixels) <= ALIKE) {
      run.columns += 1;
      run.pixels = Math.max(run.pixels, pixels);
      narrowest = Math.min(narrowest, pixels);
    } else {
      runs.push({ column, columns: 1, pixels });
      narrowest = pixels;
    }
  });
  return runs;
}

/** How wide each column is once the runs are set. */
export function widthsInPixels(runs: readonly ColumnRun[]): number[] {
  return runs.flatMap(({ columns, pixels }) => Array.from({ length: columns }, () => pixels));
}
