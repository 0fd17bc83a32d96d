// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';
import { covariance } from './covariance.ts';
import { completePairs } from './pairs.ts';

/**
 * Cronbach's alpha of indicators that are meant to measure one thing: k^2 * mean covariance / sum of the covariance
 * matrix, each covariance over the rows that have both values. 1 is consistent; negative means opposing directions.
 * `null` for a single indicator, where a pair has fewer than two rows in common, and where nothing varies.
 *
 * @example
 * cronbachAlpha([columnOf([1, 2, 3]), columnOf([2, 3, 4])]) // 1
 * cronbachAlpha([columnOf([1, 2, 3])]) // null
 */
export function cronbachAlpha(columns: readonly Column[]): number | null {
  const count = columns.length;
  if (count < 2) return null;
  let variances = 0;
  let covariances = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      const { x, y } = completePairs(columns[i]!, columns[j]!);
      const joint = covariance(x, y);
      if (joint === null) return null;
      if (i === j) variances += joint;
      else covariances += 2 * joint;
    }
  }
  const alpha = ((count / (count - 1)) * covariances) / (variances + covariances);
  return Number.isFinite(alpha) ? alpha : null;
}
