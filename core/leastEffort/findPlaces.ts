// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import type { Aim } from './aim.ts';
import { exactPlan, type FoundPlaces, isLinear } from './exactPlan.ts';
import { holding } from './heldWeights.ts';
import type { Lever } from './levers.ts';
import { closest, searchedPlan, top } from './searchedPlan.ts';
import { type Places, type Searching, Trials, type Tried } from './trials.ts';

/** A search looks at about so many values in all, which takes about half a second. */
const MOST_VALUES = 1_200_000;
/** Principal components take about so many times as long as all else. */
const PCA_COST = 3;
const FEWEST_TRIALS = 200;
const MOST_TRIALS = 1500;

/** How often a search is made anew because optimised weights moved with the values. */
export const MOST_ATTEMPTS = 5;

/** Of what is left of all levers, how closely it is looked for. */
const FINE_PART = 1 / 64;
export const TRIALS_BETWEEN = 1 - Math.log2(FINE_PART);

/** All that is known when places are looked for. */
export interface Search {
  readonly run: ScoreRun;
  readonly cluster: string;
  readonly levers: readonly Lever[];
  readonly aim: Aim;
  readonly trials: Trials;
  readonly tried: Tried;
}

/** The same search with the weights held as they are, so that they need not be found again at every trial. */
export function quick(search: Search): Search {
  const { run, cluster, levers, aim, tried } = search;
  if (run.method.weights !== 'optimised') return search;
  const held = holding(run);
  return { ...search, run: held, trials: new Trials(held, cluster, levers, aim, tried) };
}

/** The places of least effort that reach the goal; `null` where none were found. */
export function findPlaces(search: Search): Searching<FoundPlaces | null> {
  return search.run.method.weights === 'optimised' ? findHolding(search) : find(search);
}

/** The places that come closest to the goal. */
export function closestPlaces(search: Search): Searching<Places> {
  return closest(search.levers, quick(search).trials);
}

function* find({ run, cluster, levers, trials }: Search): Searching<FoundPlaces | null> {
  if (isLinear(run, levers)) {
    const exact = yield* exactPlan(run, cluster, levers, trials);
    if (exact !== null || !(yield* trials.reaches(top(levers)))) return exact;
  }
  return yield* searchedPlan(levers, trials, mostTrials(run));
}

/**
 * Optimised weights take a thousand times as long as the scores. So the search holds them as they are; where they then
 * turn out otherwise and the goal is missed, it searches again for as much more as was missing, and in the end moves
 * everything evenly.
 */
function* findHolding(search: Search): Searching<FoundPlaces | null> {
  const { levers, aim, trials } = search;
  let short: Places = levers.map(({ least }) => least);
  let more = 0;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const higher: Aim = (overall, row) => aim(overall, row) - more;
    const found = yield* find(quick({ ...search, aim: higher }));
    if (found === null) break;
    const { margin } = yield* trials.at(found.places);
    if (margin >= 0) return { places: found.places, proof: 'local-search', leastEffort: null };
    short = found.places;
    more -= margin * 1.1;
  }
  const places = yield* firstBetween(short, top(levers), trials);
  return places === null ? null : { places, proof: 'local-search', leastEffort: null };
}

/** From what falls short of the goal evenly towards the bounds, as far as needed; `null` where even they fall short. */
function* firstBetween(short: Places, bounds: Places, trials: Trials): Searching<Places | null> {
  if (!(yield* trials.reaches(bounds))) return null;
  const at = (part: number) => short.map((place, i) => place + Math.ceil(part * (bounds[i]! - place)));
  let [below, reached] = [0, 1];
  while (reached - below > FINE_PART) {
    const middle = (below + reached) / 2;
    if (yield* trials.reaches(at(middle))) reached = middle;
    else below = middle;
  }
  return at(reached);
}

/** How many trials a search may make before it leaves things as they are. */
export function mostTrials({ clusters, framework, observedPeriods, method }: ScoreRun): number {
  const perTrial = method.weights === 'pca' ? PCA_COST : 1;
  const values = clusters.length * framework.indicators.length * observedPeriods.length * perTrial;
  return Math.max(FEWEST_TRIALS, Math.min(MOST_TRIALS, Math.round(MOST_VALUES / values)));
}
