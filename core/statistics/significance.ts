// SPDX-License-Identifier: EUPL-1.2
import { incompleteBetaHalf } from './incompleteBeta.ts';
import { normalTail } from './normalTail.ts';

/**
 * The two-sided p-value of Pearson's or Spearman's correlation over `pairs` pairs: how probable one at least as strong
 * is where there is none. Student's t with `pairs - 2` degrees of freedom, as R's `cor.test` for Pearson (for Spearman
 * an approximation). `null` of fewer than three pairs.
 *
 * @example
 * correlationPValue(0.5, 20) // 0.02477
 * correlationPValue(0.5, 2) // null
 */
export function correlationPValue(correlation: number, pairs: number): number | null {
  if (pairs < 3) return null;
  // With t = r sqrt((n - 2) / (1 - r^2)) the tail of Student's t is this incomplete beta of 1 - r^2.
  const unexplained = (1 - correlation) * (1 + correlation);
  return incompleteBetaHalf((pairs - 2) / 2, unexplained, correlation * correlation);
}

/**
 * The two-sided p-value of Kendall's tau over `pairs` pairs, by the normal approximation without a correction for ties:
 * rough under about ten pairs, and where many values are equal. `null` of fewer than three pairs.
 *
 * @example
 * kendallPValue(0.5, 20) // 0.00205
 */
export function kendallPValue(tau: number, pairs: number): number | null {
  if (pairs < 3) return null;
  return normalTail(tau * Math.sqrt((9 * pairs * (pairs - 1)) / (2 * (2 * pairs + 5))));
}
