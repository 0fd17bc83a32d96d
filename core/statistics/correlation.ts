// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';
import { pearson } from './covariance.ts';
import { kendall } from './kendall.ts';
import { completePairs } from './pairs.ts';
import { ranks } from './ranks.ts';

/** Pearson's r, Spearman's rho (Pearson's r of average ranks) or Kendall's tau-b. */
export type CorrelationKind = 'pearson' | 'spearman' | 'kendall';

/** A correlation, with how many pairs of values it rests on. */
export interface Correlation {
  /** -1 to 1; `null` where one side is constant over the pairs, or there are fewer than two. */
  readonly value: number | null;
  /** How many clusters have both values. */
  readonly pairs: number;
}

/**
 * The correlation of two columns over the rows that have both, as R's `cor(use = "pairwise.complete.obs")`.
 *
 * @example
 * correlate('pearson', columnOf([1, 2, 3, null]), columnOf([2, 4, 6, 8])) // { value: 1, pairs: 3 }
 * correlate('kendall', columnOf([1, 2, 3]), columnOf([5, 5, 5])) // { value: null, pairs: 3 }
 */
export function correlate(kind: CorrelationKind, x: Column, y: Column): Correlation {
  const pairs = completePairs(x, y);
  return { value: BY_KIND[kind](pairs.x, pairs.y), pairs: pairs.x.length };
}

/** Spearman's correlation of paired values; `null` where one side is constant or there are fewer than two pairs. */
function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return pearson(ranks(x, 'average'), ranks(y, 'average'));
}

const BY_KIND = { pearson, spearman, kendall };
