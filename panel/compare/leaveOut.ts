// SPDX-License-Identifier: EUPL-1.2
import { type ComparedCluster, meanAbsoluteRankShift } from '../../core/compare/compareRuns.ts';
import { leavable, leaveOutInSteps } from '../../core/compare/leaveOneOut.ts';
import { atOnce, type InSteps, within } from '../../core/model/inSteps.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { valueAt, valueIn } from '../../core/model/table.ts';
import { type Movement, movementOf } from './movement.ts';

/** What becomes of the overall score when an element is left out. */
export interface LeaveOutEffect {
  readonly element: string;
  readonly isIndicator: boolean;
  /** Mean absolute rank shift; `null` where no cluster is ranked with and without the element. */
  readonly mean: number | null;
  readonly movement: Movement;
}

/** The effect of leaving one element (code) out on the overall scores and ranks. */
export function leaveOutEffect(run: ScoreRun, element: string): LeaveOutEffect {
  return atOnce(effectInSteps(run, element));
}

/**
 * The effects of all elements, the strongest first: each is left out in turn. In steps: after each it yields how many
 * have been left out, with the part of the next that is done.
 */
export function* leaveOutInTurn(run: ScoreRun): Generator<number, LeaveOutEffect[], undefined> {
  const effects: LeaveOutEffect[] = [];
  for (const element of leavable(run.framework)) {
    effects.push(yield* within(effects.length, effects.length + 1, effectInSteps(run, element)));
    yield effects.length;
  }
  return byEffect(effects);
}

function* effectInSteps(run: ScoreRun, element: string): InSteps<LeaveOutEffect> {
  const clusters = yield* withAndWithoutInSteps(run, element);
  return {
    element,
    isIndicator: run.framework.byCode.get(element)?.kind === 'indicator',
    mean: meanAbsoluteRankShift(
      clusters.map(({ ranks }) => ranks[0]),
      clusters.map(({ ranks }) => ranks[1]),
    ),
    movement: movementOf(clusters),
  };
}

/** The overall score of every cluster with an element and without it. */
export function withAndWithout(run: ScoreRun, element: string): ComparedCluster[] {
  return atOnce(withAndWithoutInSteps(run, element));
}

function* withAndWithoutInSteps(run: ScoreRun, element: string): InSteps<ComparedCluster[]> {
  const { framework, stages, method } = run;
  const without = yield* leaveOutInSteps(stages.normalised, framework, run.weights, method, element);
  const ranksWith = run.ranks.get(framework.root)!;
  return run.clusters.map(({ code }, row) => {
    const ranks = [ranksWith.get(code) ?? null, without.ranks[row]!] as const;
    return {
      cluster: code,
      scores: [valueIn(stages.aggregated, code, framework.root), valueAt(without.scores, row)],
      ranks,
      rankShift: ranks[0] === null || ranks[1] === null ? null : ranks[0] - ranks[1],
    };
  });
}

/** The strongest effect first: by the mean shift, then by the longest. What leaves nothing to compare comes last. */
export function byEffect(effects: readonly LeaveOutEffect[]): LeaveOutEffect[] {
  return [...effects].sort((a, b) => (b.mean ?? -1) - (a.mean ?? -1) || longest(b) - longest(a));
}

function longest({ movement: { most } }: LeaveOutEffect): number {
  return Math.abs(most[0]?.rankShift ?? 0);
}
