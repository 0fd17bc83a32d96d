// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../model/address.ts';
import type { ScoreName, SheetPlan } from './plan.ts';

/** A cell of the report that holds a score. */
export interface ShownScore extends ScoreName {
  readonly sheet: string;
  readonly cell: string;
}

/** Where on a planned sheet the scores of clusters stand. */
export function scoresShown({ name, blocks }: SheetPlan): ShownScore[] {
  return blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.flatMap(({ shows }, column): ShownScore[] => {
        if (shows === undefined) return [];
        return [{ sheet: name, cell: cellAddress(block.row + row, block.column + column), ...shows }];
      }),
    ),
  );
}
