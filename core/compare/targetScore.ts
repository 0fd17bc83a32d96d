// SPDX-License-Identifier: EUPL-1.2
import { fixedWeights } from '../formulas/means/children.ts';
import { transformPosts } from '../formulas/treatment/transformPosts.ts';
import type { Indicator } from '../model/framework.ts';
import { aggregationRule } from '../model/method.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { columnOf, valueIn } from '../model/table.ts';
import { aggregate } from '../stages/aggregate.ts';

/** The score of each indicator's target, through the same scale as the data; `null` where it has none. */
export function targetScores(run: ScoreRun): ReadonlyMap<string, number | null> {
  const { framework } = transformPosts(run.framework, run.treatments);
  return new Map(framework.indicators.map((indicator) => [indicator.code, scoreOfTarget(run, indicator)]));
}

/**
 * The score of an element where every indicator is at its target: the targets go through the same scales as the data,
 * and their scores through the same weights and means. `null` where too little of it has a target.
 */
export function targetScore(run: ScoreRun, code: string): number | null {
  const { framework, method, weights } = run;
  const scores = targetScores(run);
  const ofIndicator = scores.get(code);
  if (ofIndicator !== undefined) return ofIndicator;
  const data = [...scores.values()].map((score) => columnOf([score]));
  const targets = { clusters: ['target'], columns: [...scores.keys()], data };
  const { table } = aggregate(targets, framework, fixedWeights(weights), method);
  return valueIn(table, 'target', code);
}

function scoreOfTarget({ scales }: ScoreRun, { code, target }: Indicator): number | null {
  const score = target === null ? undefined : scales.get(code)?.apply(target);
  return score !== undefined && Number.isFinite(score) ? score : null;
}

/** True where an element, or one below it, is scored by comparing the clusters with one another. */
export function isByComparison(run: ScoreRun, code: string): boolean {
  const element = run.framework.byCode.get(code);
  if (element?.kind !== 'aggregate') return false;
  return (
    aggregationRule(run.method, element.level).kind === 'copeland' ||
    element.children.some((child) => isByComparison(run, child))
  );
}
