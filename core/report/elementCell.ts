// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { numberCell } from './cells.ts';
import type { PlanCell } from './plan.ts';
import type { ShownRange } from './range.ts';

const ROLES_OF = {
  score: { coarse: ['score', 'partialScore'], fine: ['fineScore', 'finePartialScore'] },
  overall: { coarse: ['overall', 'partialOverall'], fine: ['fineOverall', 'finePartialOverall'] },
} as const;

/** A cluster's score on an element, with a mark where it is made from less than all of its weight. */
export function elementCell(
  run: ScoreRun,
  cluster: string,
  element: string,
  role: 'score' | 'overall',
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string,
): PlanCell {
  const [whole, partial] = ROLES_OF[role][decimals === 1 ? 'coarse' : 'fine'];
  const isPartial = run.partial.get(cluster)?.includes(element) === true;
  const score = scoreIn(run, cluster, element);
  const shows = { period: run.period, cluster, element };
  return { ...numberCell(score, isPartial ? partial : whole, missing), shows };
}
