// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate } from '../model/framework.ts';
import { aggregationRule } from '../model/method.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { scoreIn } from './scoreIn.ts';

/**
 * The points that each indicator brings to an element's score, by code: score x weight / weights present, through every
 * level. They sum to the score. `null` where the score is missing, or a rule on the way is no arithmetic mean: then no
 * indicator has a part of its own. Indicators that the cluster lacks are absent.
 */
export function contributions(
  run: ScoreRun,
  cluster: string,
  element: string,
): ReadonlyMap<string, number> | null {
  if (scoreIn(run, cluster, element) === null || !addsUp(run, element)) return null;
  return new Map(
    [...sharesBelow(run, cluster, element)].map(([code, share]) => [
      code,
      share * scoreIn(run, cluster, code)!,
    ]),
  );
}

/** True where all scores below an element, and its own, are arithmetic means. */
export function addsUp(run: Pick<ScoreRun, 'framework' | 'method'>, code: string): boolean {
  const { framework, method } = run;
  const element = framework.byCode.get(code);
  if (element?.kind !== 'aggregate') return true;
  const { children, level } = element;
  return (
    aggregationRule(method, level).kind === 'arithmetic' && children.every((child) => addsUp(run, child))
  );
}

/** The share of an element's score that each of its children has for a cluster, rescaled over those present. */
export function sharesOf(
  run: ScoreRun,
  cluster: string,
  { children }: Aggregate,
): ReadonlyMap<string, number> {
  const present = children.filter(
    (code) => run.weights.get(code) !== 0 && scoreIn(run, cluster, code) !== null,
  );
  const sum = present.reduce((all, code) => all + run.weights.get(code)!, 0);
  return new Map(present.map((code) => [code, run.weights.get(code)! / sum]));
}

/**
 * The share of an element's score that each indicator below it has for a cluster, by code: they sum to 1. An indicator
 * has all of its own. Only where {@link addsUp}, and where the cluster has a score.
 */
export function sharesBelow(run: ScoreRun, cluster: string, code: string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  spread(run, cluster, code, 1, shares);
  return shares;
}

function spread(
  run: ScoreRun,
  cluster: string,
  code: string,
  share: number,
  shares: Map<string, number>,
): void {
  const element = run.framework.byCode.get(code)!;
  if (element.kind === 'indicator') {
    shares.set(code, share);
    return;
  }
  for (const [child, part] of sharesOf(run, cluster, element)) {
    spread(run, cluster, child, share * part, shares);
  }
}
