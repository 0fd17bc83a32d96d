// SPDX-License-Identifier: EUPL-1.2
import { type ComparedCluster, meanAbsoluteRankShift } from '../../core/compare/compareRuns.ts';
import { rank } from '../../core/compare/rank.ts';
import { fixedWeights } from '../../core/means/children.ts';
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import { type Table, valueAt } from '../../core/model/table.ts';
import { aggregate } from '../../core/stages/aggregate.ts';
import { type Movement, movementOf } from './movement.ts';

/** What becomes of the overall score when an element is left out. */
export interface LeaveOutEffect {
  readonly element: string;
  readonly isIndicator: boolean;
  /** Mean absolute rank shift; `null` where no cluster is ranked with and without the element. */
  readonly mean: number | null;
  readonly movement: Movement;
}

/** What can be left out: every indicator, then every aggregate below the root. */
export function leavable({ framework }: ScoreRun): string[] {
  const elements = [...framework.indicators, ...framework.aggregates];
  return elements.filter(({ parent }) => parent !== null).map(({ code }) => code);
}

export function leaveOutEffect(run: ScoreRun, element: string): LeaveOutEffect {
  const clusters = withAndWithout(run, element);
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

/**
 * The overall score of every cluster with an element and without it: what {@link leaveOneOut} does for all elements
 * at once, for one, so that many can be done in turn while somebody waits.
 */
export function withAndWithout(run: ScoreRun, element: string): ComparedCluster[] {
  const { framework, stages, method } = run;
  const weights = new Map(run.weights).set(element, 0);
  const { table } = aggregate(stages.normalised, framework, fixedWeights(weights), method, []);
  const results = [rootResult(stages.aggregated, framework.root), rootResult(table, framework.root)] as const;
  return run.clusters.map(({ code }, row) => {
    const ranks = [results[0].ranks[row]!, results[1].ranks[row]!] as const;
    return {
      cluster: code,
      scores: [valueAt(results[0].scores, row), valueAt(results[1].scores, row)],
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

function rootResult({ columns, data }: Table, root: string) {
  const scores = data[columns.indexOf(root)]!;
  return { scores, ranks: rank(scores) };
}
