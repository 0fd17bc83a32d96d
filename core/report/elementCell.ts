// SPDX-License-Identifier: EUPL-1.2
import { restsOnImputed } from '../compare/imputedValues.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { numberCell } from './cells.ts';
import type { PlanCell } from './plan.ts';
import type { ShownRange } from './range.ts';

const ROLES_OF = {
  score: {
    coarse: ['score', 'partialScore', 'imputedScore', 'partialImputedScore'],
    fine: ['fineScore', 'finePartialScore', 'fineImputedScore', 'finePartialImputedScore'],
  },
  overall: {
    coarse: ['overall', 'partialOverall', 'imputedOverall', 'partialImputedOverall'],
    fine: ['fineOverall', 'finePartialOverall', 'fineImputedOverall', 'finePartialImputedOverall'],
  },
} as const;

/** A cluster's score on an element, with marks where it is made from less than all of its weight, or from imputed values. */
export function elementCell(
  run: ScoreRun,
  cluster: string,
  element: string,
  role: 'score' | 'overall',
  { decimals }: Pick<ShownRange, 'decimals'>,
  missing: string,
): PlanCell {
  const roles = ROLES_OF[role][decimals === 1 ? 'coarse' : 'fine'];
  const isPartial = run.partial.get(cluster)?.includes(element) === true;
  const marks = Number(isPartial) + 2 * Number(restsOnImputed(run, cluster, element));
  const { content, role: shown } = numberCell(
    scoreIn(run, cluster, element),
    roles[marks as 0 | 1 | 2 | 3],
    missing,
  );
  return { content, role: shown, shows: { period: run.period, cluster, element } };
}
