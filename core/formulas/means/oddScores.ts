// SPDX-License-Identifier: EUPL-1.2
import type { AggregationRule } from '../../model/method.ts';
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

/**
 * What is odd in the scores of an element that have just been made; as a rule nothing.
 *
 * @example
 * const children = { columns: [columnOf([0, 4]), columnOf([9, 9])], weights: [1, 1] }
 * const geometric = { kind: 'geometric' }
 * const made = parentScore(children, 2, geometric, DEFAULT_METHOD.aggregation)
 * oddScores(children, geometric, made) // [{ reason: 'zero', child: 0, clusters: 1, first: 0 }]
 */
export function oddScores(
  children: Children,
  rule: AggregationRule,
  { score, enough }: ParentScore,
): readonly OddScore[] {
  const zeroByOne = isZeroByOne(rule);
  const missing: number[] = [];
  const zero: number[] = [];
  for (let i = 0; i < enough.length; i++) {
    if (enough[i] === 0) continue;
    if (score.present[i] === 0) missing.push(i);
    else if (zeroByOne && score.values[i] === 0) zero.push(i);
  }
  return [
    ...(missing.length === 0 ? [] : whyMissing(children, rule, missing)),
    ...(zero.length === 0 ? [] : culprits(children, 'zero', zero)),
  ];
}

/** True for the means that a single 0 makes 0. */
function isZeroByOne(rule: AggregationRule): boolean {
  return (
    rule.kind === 'geometric' || rule.kind === 'harmonic' || (rule.kind === 'power' && rule.exponent <= 0)
  );
}

function whyMissing(children: Children, rule: AggregationRule, clusters: readonly number[]): OddScore[] {
  const needsAll = rule.kind === 'power' && rule.exponent !== 0;
  const incomplete = needsAll ? clusters.filter((i) => lacksAny(children, i)) : [];
  const whole = needsAll ? clusters.filter((i) => !lacksAny(children, i)) : clusters;
  const negative =
    rule.kind === 'geometric' || rule.kind === 'power' ? culprits(children, 'negative', whole) : [];
  const rest = whole.filter((i) => negative.length === 0 || !hasNegative(children, i));
  return [...ofAll('incomplete', incomplete), ...negative, ...ofAll('undefined', rest)];
}

/** The children whose score is 0 or negative in some of the clusters. */
function culprits(
  { columns }: Children,
  reason: 'zero' | 'negative',
  clusters: readonly number[],
): OddScore[] {
  return columns.flatMap(({ values, present }, child): OddScore[] => {
    let count = 0;
    let first = -1;
    for (const i of clusters) {
      const guilty = present[i] === 1 && (reason === 'zero' ? values[i] === 0 : values[i]! < 0);
      if (!guilty) continue;
      if (count === 0) first = i;
      count++;
    }
    return count === 0 ? [] : [{ reason, child, clusters: count, first }];
  });
}

function ofAll(reason: 'incomplete' | 'undefined', clusters: readonly number[]): OddScore[] {
  return clusters.length === 0
    ? []
    : [{ reason, child: null, clusters: clusters.length, first: clusters[0]! }];
}

function lacksAny({ columns }: Children, cluster: number): boolean {
  return columns.some(({ present }) => present[cluster] === 0);
}

function hasNegative({ columns }: Children, cluster: number): boolean {
  return columns.some(({ values, present }) => present[cluster] === 1 && values[cluster]! < 0);
}
