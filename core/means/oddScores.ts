// SPDX-License-Identifier: EUPL-1.2
import type { AggregationRule } from '../model/method.ts';
import type { Children } from './children.ts';
import type { ParentScore } from './parentScore.ts';

/** What made a rule give 0 or nothing. `child` is its place among the children, `null` where it is none alone. */
export interface OddScore {
  readonly reason: 'zero' | 'negative' | 'incomplete' | 'undefined';
  readonly child: number | null;
  /** How many clusters, and the place of the first. */
  readonly clusters: number;
  readonly first: number;
}

/** What is odd in a score that has just been made; as a rule nothing. */
export function oddScores(
  children: Children,
  rule: AggregationRule,
  { score, enough }: ParentScore,
): readonly OddScore[] {
  const found = new Map<string, OddScore>();
  const note = (reason: OddScore['reason'], child: number | null, cluster: number) => {
    const key = `${reason} ${child}`;
    const before = found.get(key);
    found.set(key, {
      reason,
      child,
      clusters: (before?.clusters ?? 0) + 1,
      first: before?.first ?? cluster,
    });
  };
  for (let i = 0; i < enough.length; i++) {
    if (enough[i] === 0) continue;
    if (score.present[i] === 0) {
      const { reason, culprits } = whyMissing(children, rule, i);
      for (const child of culprits) note(reason, child, i);
    } else if (score.values[i] === 0 && isZeroByOne(rule)) {
      for (const child of where(children, i, (value) => value === 0)) note('zero', child, i);
    }
  }
  return [...found.values()];
}

/** True for the means that a single 0 makes 0. */
function isZeroByOne(rule: AggregationRule): boolean {
  return (
    rule.kind === 'geometric' || rule.kind === 'harmonic' || (rule.kind === 'power' && rule.exponent <= 0)
  );
}

function whyMissing(
  children: Children,
  rule: AggregationRule,
  cluster: number,
): { reason: OddScore['reason']; culprits: readonly (number | null)[] } {
  const needsAll = rule.kind === 'power' && rule.exponent !== 0;
  if (needsAll && children.columns.some(({ present }) => present[cluster] === 0)) {
    return { reason: 'incomplete', culprits: [null] };
  }
  if (rule.kind === 'geometric' || rule.kind === 'power') {
    const negative = where(children, cluster, (value) => value < 0);
    if (negative.length > 0) return { reason: 'negative', culprits: negative };
  }
  return { reason: 'undefined', culprits: [null] };
}

/** The children whose score is there and is so. */
function where({ columns }: Children, cluster: number, isSo: (value: number) => boolean): number[] {
  return columns.flatMap(({ values, present }, child) =>
    present[cluster] === 1 && isSo(values[cluster]!) ? [child] : [],
  );
}
