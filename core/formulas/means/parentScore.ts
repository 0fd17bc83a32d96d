// SPDX-License-Identifier: EUPL-1.2
import type { Aggregate } from '../../model/framework.ts';
import { atOnce, type InSteps } from '../../model/inSteps.ts';
import { type Aggregation, type AggregationRule, aggregationRule, type Method } from '../../model/method.ts';
import type { Column } from '../../model/table.ts';
import type { Children } from './children.ts';
import { copeland } from './copeland.ts';
import { geometricMean } from './geometricMean.ts';
import { harmonicMean } from './harmonicMean.ts';
import { mazziottaPareto } from './mazziottaPareto.ts';
import { powerMean } from './powerMean.ts';
import { weightedMean } from './weightedMean.ts';

/** Shares are sums of weights: 0.6 must pass where rounding makes it 0.59999999999999998. */
const TOLERANCE = 1e-12;
const CANCELLED = 1e-9;

/** The scores of an element, one a cluster, with what they rest on. */
export interface ParentScore {
  readonly score: Column;
  /** The share of its children that each cluster has, from 0 to 1. */
  readonly share: Float64Array;
  /** 1 where that is enough for a score; where the score is missing all the same, the rule has none. */
  readonly enough: Uint8Array;
}

/** Finds the scores of an element, one a cluster, from those of its children. */
export type ScoreOf = (element: Aggregate, children: Children, clusters: number) => InSteps<ParentScore>;

/**
 * The scores of every element by its level's rule.
 *
 * @example
 * const children = { columns: [columnOf([40]), columnOf([80])], weights: [1, 1] }
 * atOnce(scoresBy(DEFAULT_METHOD)({ level: 1 }, children, 1)).share // [1]
 */
export function scoresBy(method: Method): ScoreOf {
  return ({ level }, children, clusters) =>
    parentScoreInSteps(children, clusters, aggregationRule(method, level), method.aggregation);
}

/**
 * An element's score from those of its children, by one rule. Without children, missing for all clusters.
 *
 * @example
 * const children = { columns: [columnOf([40, 40]), columnOf([80, null])], weights: [1, 1] }
 * const made = parentScore(children, 2, { kind: 'arithmetic' }, DEFAULT_METHOD.aggregation)
 * made.share // [1, 0.5]
 * made.score // columnOf([60, null])
 */
export function parentScore(
  children: Children,
  clusters: number,
  rule: AggregationRule,
  aggregation: Aggregation,
): ParentScore {
  return atOnce(parentScoreInSteps(children, clusters, rule, aggregation));
}

/** The same as {@link parentScore}, in steps. */
function* parentScoreInSteps(
  children: Children,
  clusters: number,
  rule: AggregationRule,
  aggregation: Aggregation,
): InSteps<ParentScore> {
  const share = availability(children, clusters, aggregation.availabilityBy);
  const minimum = aggregation.minimumAvailability - TOLERANCE;
  const enough = new Uint8Array(clusters);
  for (let i = 0; i < clusters; i++) enough[i] = share[i]! > 0 && share[i]! >= minimum ? 1 : 0;
  const values =
    children.columns.length === 0 ? new Float64Array(clusters) : yield* meanBy(rule, children, enough);
  const present = enough.slice();
  if (Array.prototype.some.call(children.weights, (weight) => weight < 0))
    leaveOutCancelled(children, present);
  for (let i = 0; i < clusters; i++) {
    if (present[i] === 1 && Number.isFinite(values[i])) continue;
    values[i] = 0;
    present[i] = 0;
  }
  return { score: { values, present }, share, enough };
}

/**
 * True for the Mazziotta-Pareto indices, which know no weights by definition.
 *
 * @example
 * isUnweighted({ kind: 'ampi' }) // true
 * isUnweighted({ kind: 'geometric' }) // false
 */
export function isUnweighted({ kind }: AggregationRule): boolean {
  return kind === 'mpi' || kind === 'ampi';
}

/** One number a cluster, not finite where the rule has no result. */
function* meanBy(rule: AggregationRule, children: Children, enough: Uint8Array): InSteps<Float64Array> {
  switch (rule.kind) {
    case 'arithmetic':
      return weightedMean(children);
    case 'geometric':
      return geometricMean(children);
    case 'harmonic':
      return harmonicMean(children);
    case 'power':
      return powerMean(children, rule.exponent);
    case 'copeland':
      return yield* copeland(children, enough);
    case 'mpi':
      return mazziottaPareto(children, 'sample');
    case 'ampi':
      return mazziottaPareto(children, 'population');
  }
}

/** Weights that cancel out up to rounding, as two opposed loadings do, have no mean: a score would be noise. */
function leaveOutCancelled({ columns, weights }: Children, present: Uint8Array): void {
  for (let i = 0; i < present.length; i++) {
    let sum = 0;
    let size = 0;
    for (let child = 0; child < columns.length; child++) {
      if (columns[child]!.present[i] === 0) continue;
      sum += weights[child]!;
      size += Math.abs(weights[child]!);
    }
    if (Math.abs(sum) <= CANCELLED * size) present[i] = 0;
  }
}

function availability(
  { columns, weights }: Children,
  clusters: number,
  by: Aggregation['availabilityBy'],
): Float64Array {
  const share = new Float64Array(clusters);
  let all = 0;
  for (let child = 0; child < columns.length; child++) {
    const { present } = columns[child]!;
    // A principal component may give a weight below 0: what it takes away counts as much.
    const counted = by === 'weight' ? Math.abs(weights[child]!) : 1;
    all += counted;
    for (let i = 0; i < clusters; i++) share[i]! += counted * present[i]!;
  }
  // The same sum in the same order is exactly 1; only a part of it needs the tolerance.
  if (all > 0) for (let i = 0; i < clusters; i++) share[i]! /= all;
  return share;
}
