// SPDX-License-Identifier: EUPL-1.2
import { hasBands } from '../compare/band.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import { snapped } from '../compare/snapped.ts';
import { targetScores } from '../compare/targetScore.ts';
import { indicatorsBelow } from '../model/framework.ts';
import type { Action } from '../model/guidance.ts';
import type { Cluster } from '../model/observations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { labelTriggers } from './label.ts';

/** An action that the score of an element calls for. */
export interface ScoredAction {
  readonly action: Action;
  /** The code of the element; the root where the action is about the cluster as a whole. */
  readonly element: string;
  readonly score: number;
  /**
   * Points that the score lacks to that of the target in Indicatori, without one to 100; never below 0. Of a dimension:
   * the mean of what its indicators lack, by weight, because some may be beyond their target and others not.
   */
  readonly gap: number;
  /** Points of the overall score where the gap closes as a whole: gap x the element's effective weight. */
  readonly gain: number;
}

/** The actions of a cluster. */
export interface ClusterActions {
  readonly cluster: string;
  /** The actions for the state of its label, in the order of the catalogue. */
  readonly label: readonly Action[];
  /** The actions for its scores: the most gain for the effort first, ties in the order of the catalogue. */
  readonly scored: readonly ScoredAction[];
}

const FULL_SCORE = 100;

/**
 * For each of the clusters the actions whose trigger holds on a day (year first), sorted by gap x effective weight /
 * effort. Triggers on scores mean points from 0 to 100: where scores run otherwise, none holds.
 */
export function clusterActions(
  run: ScoreRun,
  actions: readonly Action[],
  clusters: readonly Cluster[],
  today: string | null,
): ClusterActions[] {
  const full = hasBands(run.method, run.framework) ? fullScores(run) : null;
  return clusters.map((cluster) => ({
    cluster: cluster.code,
    label: labelActions(actions, cluster, today),
    scored: full === null ? [] : scoredActions(run, actions, cluster.code, full),
  }));
}

/** The actions for the state of a cluster's label on a day, in the order of the catalogue. */
export function labelActions(
  actions: readonly Action[],
  cluster: Cluster,
  today: string | null,
): readonly Action[] {
  const triggers = labelTriggers(cluster, today);
  return actions.filter(({ trigger }) => trigger.kind === 'label' && triggers.includes(trigger.state));
}

/** The gain of an action for one unit of its effort, in points of the overall score. */
export function gainForEffort({ gain, action }: ScoredAction): number {
  return gain / action.effort;
}

function scoredActions(
  run: ScoreRun,
  actions: readonly Action[],
  cluster: string,
  full: ReadonlyMap<string, number>,
): ScoredAction[] {
  const due = actions.flatMap((action): ScoredAction[] => {
    const { trigger } = action;
    const element = action.element ?? run.framework.root;
    const score = scoreIn(run, cluster, element);
    if (trigger.kind !== 'score' || score === null) return [];
    if (snapped(score) < trigger.from || snapped(score) >= trigger.below) return [];
    const gap = gapOf(run, cluster, element, full);
    return [{ action, element, score, gap, gain: gap * run.effectiveWeights.get(element)! }];
  });
  return due.sort((a, b) => gainForEffort(b) - gainForEffort(a));
}

/** The score that each indicator should reach: that of its target, without one all points. */
function fullScores(run: ScoreRun): ReadonlyMap<string, number> {
  return new Map([...targetScores(run)].map(([code, score]) => [code, score ?? FULL_SCORE]));
}

/** The points missing on an element: the mean of those missing on the indicators below it, by effective weight. */
function gapOf(run: ScoreRun, cluster: string, element: string, full: ReadonlyMap<string, number>): number {
  let [missing, weights] = [0, 0];
  for (const { code } of indicatorsBelow(run.framework, element)) {
    const score = scoreIn(run, cluster, code);
    if (score === null) continue;
    const weight = run.effectiveWeights.get(code)!;
    missing += weight * Math.max(0, full.get(code)! - score);
    weights += weight;
  }
  return weights > 0 ? missing / weights : 0;
}
