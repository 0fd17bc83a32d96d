// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { atOnce } from '../model/inSteps.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { type Aim, aimOf, lacksBands } from './aim.ts';
import { isLinear } from './exactPlan.ts';
import { closestPlaces, findPlaces, type Search } from './findPlaces.ts';
import { type Lever, type Levers, leversOf } from './levers.ts';
import type { Barrier, Impossible, LeastEffortPlan, PlanQuestion } from './plan.ts';
import { stepsOf } from './steps.ts';
import { type Places, type Searching, Trials, type Tried } from './trials.ts';

/**
 * The changes of least effort that take a cluster to a goal while the others stay as they are. The effort of a change is
 * that of its indicator times the share of the range from worst to best (the points of its score / 100 where scores
 * run from 0 to 100): an estimate. Every result is calculated by the whole method again, from the declared values on.
 */
export function findPlan(question: PlanQuestion): LeastEffortPlan {
  return atOnce(findPlanInSteps(question));
}

/** The same as {@link findPlan}, in steps. */
export function* findPlanInSteps(question: PlanQuestion): Searching<LeastEffortPlan> {
  const aim = aimOf(question.goal, question.run);
  const reason = aim === null ? 'goal-senseless' : whyNot(question);
  return reason === null ? yield* planTowards(question, aim!) : { outcome: 'not-possible', reason };
}

function whyNot({ run, cluster, goal }: PlanQuestion): Impossible | null {
  if (run.screenedOut.some((out) => out.cluster === cluster)) return 'screened-out';
  if (!run.clusters.some(({ code }) => code === cluster)) return 'unknown-cluster';
  if (scoreIn(run, cluster, run.framework.root) === null) return 'no-score';
  return lacksBands(goal, run) ? 'no-bands' : null;
}

function* planTowards(question: PlanQuestion, aim: Aim): Searching<LeastEffortPlan> {
  const { run, cluster } = question;
  const all = leversOf(question);
  const { levers, failing } = all;
  const tried: Tried = { count: 0 };
  const trials = new Trials(run, cluster, levers, aim, tried);
  const present = yield* trials.at(levers.map(() => 0));
  if (present.margin >= 0 && failing.length === 0 && levers.every(({ least }) => least === 0)) {
    return { outcome: 'already-there', score: present.score!, rank: present.rank! };
  }
  const search: Search = { run, cluster, levers, aim, trials, tried };
  const found = yield* findPlaces(search);
  if (found === null || failing.length > 0) {
    return yield* unreachable(search, all, found?.places ?? (yield* closestPlaces(search)));
  }
  const { places, proof, leastEffort } = found;
  const isProved = proof === 'fractional-knapsack' || proof === 'branch-and-bound';
  return {
    outcome: 'found',
    steps: yield* stepsOf(places, search),
    effort: trials.effort(places),
    method: isProved ? 'exact' : 'search',
    proof,
    leastEffort,
  };
}

/** How far the cluster gets. Where only a requirement is failed, the plan for the score is shown all the same. */
function* unreachable(
  search: Search,
  { barriers, failing }: Levers,
  places: Places,
): Searching<LeastEffortPlan> {
  const { run, levers, trials } = search;
  const { score, rank } = yield* trials.at(places);
  const isThere = yield* trials.reaches(places);
  const keeping = isThere ? failing : [...barriers, ...atTheirBounds(places, levers)];
  return {
    outcome: 'unreachable',
    best: { score: score!, rank: rank!, steps: yield* stepsOf(places, search) },
    barriers: inFrameworkOrder(run, keeping),
    method: isLinear(run, levers) ? 'exact' : 'search',
  };
}

function atTheirBounds(places: Places, levers: readonly Lever[]): Barrier[] {
  return levers.flatMap(({ indicator: { code }, values }, i): Barrier[] =>
    places[i] === values.length - 1 ? [{ indicator: code, reason: 'at-its-bound' }] : [],
  );
}

function inFrameworkOrder({ framework }: ScoreRun, barriers: readonly Barrier[]): Barrier[] {
  return framework.indicators.flatMap(({ code }) => barriers.filter(({ indicator }) => indicator === code));
}
