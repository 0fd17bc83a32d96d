// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from 'react';
import { findPlanInSteps } from '../../core/leastEffort/findPlan.ts';
import type { PlanQuestion } from '../../core/leastEffort/plan.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { useInSteps } from '../useInSteps.ts';

/** Looks for a plan when asked. A question belongs to the run that it was asked of: another run ends the search. */
export function usePlan(run: ScoreRun) {
  const [latest, ask] = useState<PlanQuestion | null>(null);
  const question = latest?.run === run ? latest : null;
  const begin = useMemo(() => (question === null ? null : () => findPlanInSteps(question)), [question]);
  return { question, ask, ...useInSteps(begin) };
}
