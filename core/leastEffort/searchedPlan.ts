// SPDX-License-Identifier: EUPL-1.2
import { cheaper } from './cheaper.ts';
import type { FoundPlaces } from './exactPlan.ts';
import { downFromTheTop, upFromThePresent } from './greedy.ts';
import type { Lever } from './levers.ts';
import type { Places, Trials } from './trials.ts';

/**
 * The places of the least effort that a search finds where the method is not linear: up from the present by the best
 * gain for its effort, and down from where all is at its bound by the largest saving for its loss; both made cheaper as
 * long as there are trials left. Going down finds what going up does not where one step alone brings nothing, as with
 * two zeros in a geometric mean. `null` where neither comes to the goal.
 */
export function searchedPlan(
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): FoundPlaces | null {
  const starts = [upFromThePresent(levers, trials), downFromTheTop(levers, trials)].filter((places) =>
    trials.reaches(places),
  );
  const found = starts
    .map((places, i) => cheaper(places, levers, trials, (mostTrials * (i + 1)) / starts.length))
    .sort((a, b) => trials.effort(a) - trials.effort(b))[0];
  return found === undefined ? null : { places: found, proof: 'local-search', leastEffort: null };
}

/**
 * The places that come closest to the goal: as a rule everything at its bound, unless some levers are better left
 * alone.
 */
export function closest(levers: readonly Lever[], trials: Trials): Places {
  return [upFromThePresent(levers, trials), top(levers)].sort(
    (a, b) => trials.at(b).margin - trials.at(a).margin,
  )[0]!;
}

/** The places at which every lever is at its bound. */
export function top(levers: readonly Lever[]): number[] {
  return levers.map(({ values }) => values.length - 1);
}
