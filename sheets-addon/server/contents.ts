// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../../core/model/grid.ts';
import { cellOf, lengthOf, trimmed } from './cells.ts';
import { filledBlocks } from './filledBlocks.ts';
import { areaOf, type Block, type Looking, type Range, type Values } from './sights.ts';

/** What a used range holds, and the blocks in which it was read. */
export interface Contents {
  /** From its corner to the last that is filled. Where there are many blocks, each row ends with its own last one. */
  readonly cells: readonly (readonly Cell[])[];
  readonly blocks: readonly Block[];
}

/** Reads a used range in one call or, where it is large, in its filled blocks. */
export function contentsOf(range: Range, looking: Looking): Contents {
  const blocks = filledBlocks(range).map((block): Block => ({ range: block, values: block.getValues() }));
  const [first, ...others] = blocks;
  const cells =
    others.length === 0 && first!.range === range
      ? cellsOf(first!.values, looking)
      : placed(blocks, range.getNumRows(), looking);
  return { cells: trimmed(cells), blocks };
}

/** What cells hold, from what `getValues` says. */
export function cellsOf(values: Values, { serialOf }: Looking): Cell[][] {
  return values.map((row) => row.map((value) => cellOf(value, serialOf)));
}

/** The contents of blocks of a range from A1 on, each row up to its last one; all blank rows are the same. */
function placed(blocks: readonly Block[], rows: number, looking: Looking): readonly (readonly Cell[])[] {
  const filled = new Map<number, Cell[]>();
  for (const { range, values } of blocks) {
    const { row: top, column: left } = areaOf(range);
    cellsOf(values, looking).forEach((line, r) => {
      const end = lengthOf(line);
      if (end === 0) return;
      const cells = filled.get(top + r) ?? [];
      filled.set(top + r, cells);
      while (cells.length < left + end) cells.push(null);
      for (let c = 0; c < end; c += 1) cells[left + c] = line[c]!;
    });
  }
  const blank: Cell[] = [];
  return Array.from({ length: rows }, (_, row) => filled.get(row) ?? blank);
}
