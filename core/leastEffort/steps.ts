// SPDX-License-Identifier: EUPL-1.2
import { valueIn } from '../model/table.ts';
import type { Workings } from '../runMethod.ts';
import { quick, type Search } from './findPlaces.ts';
import { moved } from './greedy.ts';
import type { Lever } from './levers.ts';
import type { PlanStep } from './plan.ts';
import type { Places, Searching, Trials } from './trials.ts';

/** The changes one after the other, the largest gain of the overall score for its effort first. */
export function* stepsOf(places: Places, search: Search): Searching<PlanStep[]> {
  const { cluster, levers, trials } = search;
  const steps: PlanStep[] = [];
  let now: Places = levers.map(() => 0);
  let workings = yield* trials.workings(now);
  for (const lever of yield* inOrder(places, levers, quick(search).trials)) {
    now = moved(now, lever, places[lever]!);
    const after = yield* trials.workings(now);
    steps.push(stepOf(levers[lever]!, places[lever]!, cluster, workings, after, trials));
    workings = after;
  }
  return steps;
}

/** The changes in the order of what each would bring alone. */
function* inOrder(places: Places, levers: readonly Lever[], trials: Trials): Searching<number[]> {
  const present = levers.map(() => 0);
  const scoreNow = (yield* trials.at(present)).score ?? 0;
  const changed = [...places.keys()].filter((lever) => places[lever]! > 0);
  const worth = new Map<number, number>();
  for (const lever of changed) {
    const place = places[lever]!;
    const after = yield* trials.at(moved(present, lever, place));
    worth.set(lever, ((after.score ?? 0) - scoreNow) / levers[lever]!.efforts[place]!);
  }
  return changed.sort((a, b) => worth.get(b)! - worth.get(a)! || a - b);
}

function stepOf(
  { indicator, values, efforts, perUnit }: Lever,
  place: number,
  cluster: string,
  before: Workings,
  after: Workings,
  trials: Trials,
): PlanStep {
  const scoreIn = ({ stages }: Workings) => valueIn(stages.normalised, cluster, indicator.code) ?? 0;
  const { score, rank } = trials.resultOf(after);
  const [from, to] = [values[0]!, values[place]!];
  return {
    indicator: indicator.code,
    from: from / perUnit,
    to: to / perUnit,
    declared: perUnit === 1 ? null : { from, to },
    scoreBefore: scoreIn(before),
    scoreAfter: scoreIn(after),
    effort: efforts[place]!,
    overallAfter: score ?? 0,
    rankAfter: rank ?? 0,
  };
}
