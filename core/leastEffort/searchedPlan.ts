// SPDX-License-Identifier: EUPL-1.2
import { cheaper } from './cheaper.ts';
import type { FoundPlaces } from './exactPlan.ts';
import { downFromTheTop, upFromThePresent } from './greedy.ts';
import type { Lever } from './levers.ts';
import type { Places, Searching, Trials } from './trials.ts';

/**
 * The places of the least effort that a search finds where the method is not linear: up from the present by the best
 * gain for its effort, and down from where all is at its bound by the largest saving for its loss; both made cheaper as
 * long as there are trials left. Going down finds what going up does not where one step alone brings nothing, as with
 * two zeros in a geometric mean. `null` where neither comes to the goal.
 */
export function* searchedPlan(
  levers: readonly Lever[],
  trials: Trials,
  mostTrials: number,
): Searching<FoundPlaces | null> {
  const starts: Places[] = [];
  for (const start of [upFromThePresent, downFromTheTop]) {
    const places = yield* start(levers, trials);
    if (yield* trials.reaches(places)) starts.push(places);
  }
  const found: Places[] = [];
  for (const [i, places] of starts.entries()) {
    found.push(yield* cheaper(places, levers, trials, (mostTrials * (i + 1)) / starts.length));
  }
  const [best] = found.sort((a, b) => trials.effort(a) - trials.effort(b));
  return best === undefined ? null : { places: best, proof: 'local-search', leastEffort: null };
}

/**
 * The places that come closest to the goal: as a rule everything at its bound, unless some levers are better left
 * alone.
 */
export function* closest(levers: readonly Lever[], trials: Trials): Searching<Places> {
  const climbed = yield* upFromThePresent(levers, trials);
  const atBounds = top(levers);
  const isFurther = (yield* trials.at(atBounds)).margin > (yield* trials.at(climbed)).margin;
  return isFurther ? atBounds : climbed;
}

/** The places at which every lever is at its bound. */
export function top(levers: readonly Lever[]): number[] {
  return levers.map(({ values }) => values.length - 1);
}
