// SPDX-License-Identifier: EUPL-1.2

import type { InSteps } from '../../model/inSteps.ts';
import type { Aggregation, AggregationRule } from '../../model/method.ts';
import type { Column } from '../../model/table.ts';
import { correlate } from '../../statistics/correlation.ts';
import { solve } from '../../statistics/linearSystem.ts';
import { standardDeviation } from '../../statistics/moments.ts';
import { nelderMead } from '../../statistics/nelderMead.ts';
import { present } from '../../statistics/present.ts';
import { parentScore } from '../means/parentScore.ts';

/** No weight falls below this part of an equal one: every child goes on counting. */
const SMALLEST_PART = 0.01;

/** A difference in the shares of correlation that nobody would see: then there is nothing left to search. */
const BALANCED = 1e-12;

/** Weights of the children, in their order, with how well they balance. */
export interface BalancedWeights {
  /** Positive; they sum to 1. */
  readonly weights: Float64Array;
  /** The most by which a child's share of correlation differs from an equal one. */
  readonly difference: number;
}

/**
 * Weights by which all children have the same share of correlation with their parent's score (Becker et al. 2017; the
 * aim of COINr's get_opt_weights with equal targets). For the arithmetic mean of complete scores there is a formula;
 * otherwise, and where that asks for weights that are not positive, its result is where a search begins, in steps.
 *
 * @example
 * const columns = [columnOf([1, 2, 3, 4]), columnOf([20, 40, 10, 30])]
 * atOnce(balancedWeights(columns, { kind: 'arithmetic' }, DEFAULT_METHOD.aggregation)).weights // [10 / 11, 1 / 11]
 */
export function* balancedWeights(
  columns: readonly Column[],
  rule: AggregationRule,
  aggregation: Aggregation,
): InSteps<BalancedWeights> {
  const shares = (weights: Float64Array) => correlationShares(columns, weights, rule, aggregation);
  const smallest = SMALLEST_PART / columns.length;
  const start = atLeast(smallest, balancedMean(columns) ?? new Float64Array(columns.length).fill(1));
  const difference = largest(shares(start));
  if (difference <= BALANCED) return { weights: start, difference };

  // The shares above the smallest weight are squares: whatever the search tries is allowed.
  const above = 1 - SMALLEST_PART;
  const weightsAt = (point: Float64Array) =>
    scaled(point.map((root) => root * root)).map((share) => smallest + above * share);
  const imbalance = (point: Float64Array) => meanSquare(shares(weightsAt(point)));
  const from = start.map((weight) => Math.sqrt(Math.max(0, weight - smallest) / above));
  const step = 0.3 / Math.sqrt(columns.length);
  const evaluations = Math.min(200 * columns.length, 2000);
  const found = weightsAt(yield* nelderMead(imbalance, from, step, evaluations));
  return { weights: found, difference: largest(shares(found)) };
}

/**
 * Weights that balance the arithmetic mean: R u = 1, w = u / s, with the children's correlations R and deviations s.
 * Then every child has the same covariance with sum(w x), in units of its own deviation. `null` where R is singular.
 */
function balancedMean(columns: readonly Column[]): Float64Array | null {
  const correlations = columns.map((a) => columns.map((b) => correlate('pearson', a, b).value ?? 0));
  const solution = solve(correlations, new Float64Array(columns.length).fill(1));
  return solution?.map((u, child) => u / standardDeviation(present(columns[child]!))!) ?? null;
}

/** Each child's correlation with the parent's score, as a share of their sum, less an equal share; NaN where undefined. */
function correlationShares(
  columns: readonly Column[],
  weights: Float64Array,
  rule: AggregationRule,
  aggregation: Aggregation,
): Float64Array {
  const { score } = parentScore({ columns, weights }, columns[0]!.values.length, rule, aggregation);
  const correlations = Float64Array.from(
    columns,
    (column) => correlate('pearson', column, score).value ?? Number.NaN,
  );
  const sum = correlations.reduce((all, one) => all + one, 0);
  return correlations.map((one) => (sum > 0 ? one / sum - 1 / columns.length : Number.NaN));
}

function atLeast(smallest: number, weights: Float64Array): Float64Array {
  const positive = scaled(weights.map((weight) => Math.max(weight, 0)));
  return positive.some((weight) => weight < smallest)
    ? scaled(positive.map((weight) => Math.max(weight, smallest)))
    : positive;
}

function scaled(weights: Float64Array): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** What cannot be calculated is worse than everything else. */
function meanSquare(differences: Float64Array): number {
  const mean = differences.reduce((sum, one) => sum + one * one, 0) / differences.length;
  return Number.isNaN(mean) ? Number.POSITIVE_INFINITY : mean;
}

function largest(differences: Float64Array): number {
  const size = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
}
