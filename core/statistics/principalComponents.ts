// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';
import { pearson } from './covariance.ts';
import { symmetricEigen } from './eigen.ts';

/** The components from the one that explains most to the one that explains least, as many as indicators. */
export interface PrincipalComponents {
  /** How many clusters have a value of every indicator: only these count. */
  readonly rows: number;
  /** The standard deviation of each component. */
  readonly deviations: Float64Array;
  /** The share of the variance that each component explains. */
  readonly shares: Float64Array;
  /** The loadings by component, then by indicator: vectors of length 1 whose elements sum to 0 or more. */
  readonly loadings: readonly Float64Array[];
}

/**
 * Principal components of standardised indicators, as R's `prcomp(scale = TRUE)` of the complete rows, except that
 * signs are fixed. `null` without columns, of fewer than two complete rows, or where a column is constant over them.
 *
 * @example
 * const columns = [columnOf([1, 2, 3, null]), columnOf([2, 4, 6, 8])]
 * principalComponents(columns).rows // 3
 * principalComponents(columns).shares // [1, 0]
 * principalComponents(columns).loadings[0] // [Math.SQRT1_2, Math.SQRT1_2]
 */
export function principalComponents(columns: readonly Column[]): PrincipalComponents | null {
  const complete = completeRows(columns);
  const correlations = correlationMatrix(complete);
  if (columns.length === 0 || correlations === null) return null;
  const { values, vectors } = symmetricEigen(correlations);
  // Where rows are fewer than columns, the last variances are zero up to rounding.
  const variances = values.map((value) => Math.max(0, value));
  return {
    rows: complete[0]!.length,
    deviations: variances.map(Math.sqrt),
    shares: variances.map((variance) => variance / columns.length),
    loadings: vectors.map(withFixedSign),
  };
}

function completeRows(columns: readonly Column[]): Float64Array[] {
  const rows = columns[0]?.values.keys() ?? [];
  const complete = Uint32Array.from(
    [...rows].filter((row) => columns.every(({ present }) => present[row] === 1)),
  );
  return columns.map(({ values }) => Float64Array.from(complete, (row) => values[row]!));
}

function correlationMatrix(columns: readonly Float64Array[]): Float64Array[] | null {
  const matrix = columns.map(() => new Float64Array(columns.length));
  for (let i = 0; i < columns.length; i++) {
    for (let j = 0; j <= i; j++) {
      const correlation = pearson(columns[i]!, columns[j]!);
      if (correlation === null) return null;
      matrix[i]![j] = matrix[j]![i] = correlation;
    }
  }
  return matrix;
}

/** Loadings that cancel out have no sum to go by: then the first that is not zero is positive. */
function withFixedSign(loadings: Float64Array): Float64Array {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  const guide = Math.abs(sum) > 1e-9 ? sum : (loadings.find((loading) => Math.abs(loading) > 1e-9) ?? 0);
  return guide < 0 ? loadings.map((loading) => -loading) : loadings;
}
