// SPDX-License-Identifier: EUPL-1.2
import { expectedTrials } from '../../core/leastEffort/expectedTrials.ts';
import type { PlanQuestion } from '../../core/leastEffort/plan.ts';
import { expectedSeconds } from '../../core/method/expectedSeconds.ts';
import type { Method } from '../../core/model/method.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { levelsOf } from '../../core/survey.ts';
import { longNote, slowPart } from '../calculate/durationNote.ts';
import type { Words } from '../words.ts';

/** What all stages together do with values, apart from what a method's own slow part takes. */
const VALUES_A_SECOND = 2.4e6;

/** What is to be said before a search for a plan that will take long, and why it will; `null` where it will not. */
export function planNote(question: PlanQuestion, words: Words): string | null {
  const { run } = question;
  const { whole, held } = expectedTrials(question);
  const seconds =
    whole * secondsOfTrial(run, run.method) + held * secondsOfTrial(run, { ...run.method, weights: 'given' });
  const { long, manyTrials } = words.texts.next.plan;
  const why = slowPart(run.method, words) ?? manyTrials;
  return longNote(long, seconds, why, run.clusters.length, words);
}

function secondsOfTrial({ framework, clusters, observedPeriods }: ScoreRun, method: Method): number {
  const extent = {
    clusters: clusters.length,
    indicators: framework.indicators.length,
    levels: levelsOf(framework),
    periods: 1,
  };
  // A trial that moves one lever finds again what is above it alone: about one element of each level.
  const again = extent.levels.length / framework.aggregates.length;
  const values = extent.clusters * extent.indicators * observedPeriods.length;
  return values / VALUES_A_SECOND + again * expectedSeconds(method, extent);
}
