// SPDX-License-Identifier: EUPL-1.2
import { groupStatistics } from '../../compare/groupStatistics.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ScoreRun } from '../../model/scoreRun.ts';
import type { ShownRange } from '../range.ts';
import type { GroupMark } from './marks.ts';

/** The group's median; `null` where fewer than two clusters have a score: one is its own median. */
export function markMedian(
  run: ScoreRun,
  element: string,
  { dimensions }: Texts['report'],
): GroupMark | null {
  const group = groupStatistics(run, element);
  if (group === null || group.count < 2) return null;
  return { kind: 'group', label: dimensions.groupMedian, score: group.median };
}

/** How a mark's score looks, with as many decimals as the scores beside it. */
export function groupRole({ decimals }: Pick<ShownRange, 'decimals'>): 'groupScore' | 'fineGroupScore' {
  return decimals === 1 ? 'groupScore' : 'fineGroupScore';
}
