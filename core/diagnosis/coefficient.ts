// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';
import { type CorrelationKind, correlate } from '../statistics/correlation.ts';
import { correlationPValue, kendallPValue } from '../statistics/significance.ts';
import { SIGNIFICANCE } from './limits.ts';

/** A correlation, from -1 to 1, with its p-value; `null` where it is not defined. */
export interface Coefficient {
  readonly value: number | null;
  readonly p: number | null;
  /** How many clusters have both values. */
  readonly pairs: number;
}

/** The correlation of two columns over the clusters that have both, with its two-sided p-value. */
export function coefficient(kind: CorrelationKind, first: Column, second: Column): Coefficient {
  const { value, pairs } = correlate(kind, first, second);
  const pValue = kind === 'kendall' ? kendallPValue : correlationPValue;
  return { value, p: value === null ? null : pValue(value, pairs), pairs };
}

/** True where a correlation is significant, at the level of {@link SIGNIFICANCE}. */
export function isSignificant({ p }: Coefficient): boolean {
  return p !== null && p <= SIGNIFICANCE;
}

/** The least correlation of so many clusters that is significant; `null` where none is. */
export function leastSignificant(pairs: number): number | null {
  if (pairs < 3) return null;
  let low = 0;
  let high = 1;
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (correlationPValue(middle, pairs)! > SIGNIFICANCE) low = middle;
    else high = middle;
  }
  return high;
}
