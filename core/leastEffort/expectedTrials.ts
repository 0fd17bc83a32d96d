// SPDX-License-Identifier: EUPL-1.2
import { isLinear } from './exactPlan.ts';
import { MOST_ATTEMPTS, mostTrials, TRIALS_BETWEEN } from './findPlaces.ts';
import { TRIALS_A_CLIMB } from './greedy.ts';
import { leversOf } from './levers.ts';
import type { PlanQuestion } from './plan.ts';

/** About how many trials a plan takes, rather too many than too few. */
export interface ExpectedTrials {
  /** By the method as it is. */
  readonly whole: number;
  /** With optimised weights held as they are. */
  readonly held: number;
}

/** What the search for a plan is expected to try; for the steps of the plan each lever is tried once alone. */
export function expectedTrials(question: PlanQuestion): ExpectedTrials {
  const { run } = question;
  const { levers } = leversOf(question);
  const forSteps = levers.length;
  if (isLinear(run, levers)) return { whole: 2 * forSteps, held: 0 };
  const searched = mostTrials(run) + 2 * TRIALS_A_CLIMB * levers.length + forSteps;
  return run.method.weights === 'optimised'
    ? { whole: MOST_ATTEMPTS + TRIALS_BETWEEN + forSteps, held: searched }
    : { whole: searched + forSteps, held: 0 };
}
