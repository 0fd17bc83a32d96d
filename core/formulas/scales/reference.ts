// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from '../../model/framework.ts';
import type { Column } from '../../model/table.ts';
import { mean, standardDeviation } from '../../statistics/moments.ts';
import { present } from '../../statistics/present.ts';
import { sorted } from '../../statistics/quantile.ts';

/** What a scale is fitted on: all that any normalisation asks of an indicator's values, found once. */
export interface Reference {
  readonly count: number;
  /** Infinity and -Infinity where there is no value. */
  readonly min: number;
  readonly max: number;
  mean(): number | null;
  /** Of a sample (n - 1). */
  sd(): number | null;
  /** The values from the smallest to the largest. */
  ascending(): Float64Array;
}

/**
 * What a scale is fitted on, from the present values of one indicator: its column in one period, or its columns in
 * several periods, pooled.
 *
 * @example
 * const reference = referenceOf([columnOf([3, null]), columnOf([1, 5])])
 * reference.count // 3
 * reference.max // 5
 * reference.mean() // 3
 * reference.ascending() // [1, 3, 5]
 */
export function referenceOf(columns: readonly Column[]): Reference {
  const values = pooled(columns.map(present));
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return {
    count: values.length,
    min,
    max,
    mean: once(() => mean(values)),
    sd: once(() => standardDeviation(values)),
    ascending: once(() => sorted(values)),
  };
}

/** What is calculated when it is first asked for, and then kept: few normalisations ask for all of it. */
function once<T>(calculate: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: calculate() };
    return kept.value;
  };
}

function pooled(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!;
  const values = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    values.set(part, at);
    at += part.length;
  }
  return values;
}

/**
 * The value that is scored lowest: the smallest with direction plus, the largest with minus.
 *
 * @example
 * worstOf(referenceOf([columnOf([10, 30])]), -1) // 30
 */
export function worstOf({ min, max }: Reference, direction: Direction): number {
  return direction === 1 ? min : max;
}

/**
 * The value that is scored highest: the largest with direction plus, the smallest with minus.
 *
 * @example
 * bestOf(referenceOf([columnOf([10, 30])]), -1) // 10
 */
export function bestOf({ min, max }: Reference, direction: Direction): number {
  return direction === 1 ? max : min;
}
