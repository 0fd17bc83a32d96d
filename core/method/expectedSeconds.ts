// SPDX-License-Identifier: EUPL-1.2
import { aggregationRule, type Method } from '../model/method.ts';

/** How much there is to calculate. */
export interface Extent {
  readonly clusters: number;
  readonly indicators: number;
  /** What is aggregated at each level, the lowest first. */
  readonly levels: readonly (readonly string[])[];
  /** The periods that are calculated. */
  readonly periods: number;
}

/** Comparisons of two scores, or scores that go into a sum, in a second, on an office computer. */
const STEPS_A_SECOND = 5e7;

/** Searches for weights try so many for each child, and no more than so many together (`balancedWeights.ts`). */
const TRIALS_A_CHILD = 200;
const MOST_TRIALS = 2000;

/**
 * About how many seconds the slow methods take, rather too many than too few: by Copeland every cluster is compared with
 * every other, and optimised weights are searched for by trial. All else takes no time to speak of: 0.
 */
export function expectedSeconds(method: Method, { clusters, indicators, levels, periods }: Extent): number {
  const steps = levels.map((names, index) => {
    const children = (index === 0 ? indicators : levels[index - 1]!.length) / names.length;
    const compares = aggregationRule(method, index + 1).kind === 'copeland';
    const one = children * (compares ? clusters ** 2 / 2 : clusters);
    const trials = method.weights === 'optimised' ? Math.min(TRIALS_A_CHILD * children, MOST_TRIALS) : 0;
    // A trial also correlates each child with the score.
    const searching = trials * (one + children * clusters);
    return names.length * (searching + (compares ? one : 0));
  });
  return (periods * steps.reduce((sum, one) => sum + one, 0)) / STEPS_A_SECOND;
}
