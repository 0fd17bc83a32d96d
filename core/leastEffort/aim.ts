// SPDX-License-Identifier: EUPL-1.2

import { hasBands } from '../compare/band.ts';
import { snapped } from '../compare/snapped.ts';
import { GOLD_SCORE } from '../guidance/labelReadiness.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { Column } from '../model/table.ts';
import type { Goal } from './plan.ts';

/**
 * How far the cluster of a row (from 0) is beyond what a goal asks of the overall scores: from 0 up it has reached it.
 */
export type Aim = (overall: Column, row: number) => number;

/**
 * The aim that a goal stands for; `null` where the goal makes no sense. Scores are compared at 12 digits, as bands and
 * ranks are.
 */
export function aimOf(goal: Goal, { method }: Pick<ScoreRun, 'method'>): Aim | null {
  switch (goal.kind) {
    case 'score':
      return Number.isFinite(goal.score) ? beyond(goal.score) : null;
    case 'band':
      return beyond(goal.band === 0 ? Number.NEGATIVE_INFINITY : method.bands[goal.band - 1]!);
    case 'gold':
      return beyond(GOLD_SCORE);
    case 'rank':
      return Number.isInteger(goal.rank) && goal.rank >= 1 ? beyondRank(goal.rank) : null;
  }
}

/** True where a goal speaks of bands, or of a line on their scale, and scores don't run from 0 to 100. */
export function lacksBands({ kind }: Goal, { method, framework }: ScoreRun): boolean {
  return (kind === 'band' || kind === 'gold') && !hasBands(method, framework);
}

function beyond(line: number): Aim {
  const needed = snapped(line);
  return ({ values, present }, row) =>
    present[row] === 1 ? snapped(values[row]!) - needed : Number.NEGATIVE_INFINITY;
}

/** At least what the cluster of that rank has, were this one not there: ties share the best rank. */
function beyondRank(rank: number): Aim {
  return ({ values, present }, row) => {
    const others = values.filter((_, other) => present[other] === 1 && other !== row).sort();
    const needed = others[others.length - rank] ?? Number.NEGATIVE_INFINITY;
    return beyond(needed)({ values, present }, row);
  };
}
