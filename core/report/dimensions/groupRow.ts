// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { ShownRange } from '../range.ts';
import type { Standing } from '../standing.ts';

/** The group's median, and before which of the sorted clusters it stands. */
export interface MarkedMedian {
  readonly value: number;
  readonly at: number;
}

/** `null` where fewer than two clusters have a score: one is its own median. */
export function markMedian(run: ScoreRun, element: string, all: readonly Standing[]): MarkedMedian | null {
  const group = groupStatistics(run, element);
  if (group === null || group.count < 2) return null;
  const below = all.findIndex(({ score }) => score === null || score < group.median);
  return { value: group.median, at: below === -1 ? all.length : below };
}

/** How a statistic of the group looks, with as many decimals as the scores beside it. */
export function groupRole({ decimals }: Pick<ShownRange, 'decimals'>): 'groupScore' | 'fineGroupScore' {
  return decimals === 1 ? 'groupScore' : 'fineGroupScore';
}
