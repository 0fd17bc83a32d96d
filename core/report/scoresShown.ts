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
  const scores: ShownScore[] = [];
  for (const block of blocks) {
    block.cells.forEach((cells, row) => {
      cells.forEach(({ shows }, column) => {
        if (shows === undefined) return;
        scores.push({ sheet: name, cell: cellAddress(block.row + row, block.column + column), ...shows });
      });
    });
  }
  return scores;
}
