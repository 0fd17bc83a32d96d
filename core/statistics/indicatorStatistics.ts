// SPDX-License-Identifier: EUPL-1.2
import type { Column } from '../model/table.ts';
import { mean, shape, standardDeviation } from './moments.ts';
import { OUTLIER_LIMITS, type OutlierLimits, passesOutlierTest } from './outlierTest.ts';
import { present } from './present.ts';
import { quantileOfSorted, sorted } from './quantile.ts';

/** What is known of one indicator over all clusters. `null` where there are too few values, or all the same. */
export interface IndicatorStatistics {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly q05: number | null;
  readonly q25: number | null;
  readonly q75: number | null;
  readonly q95: number | null;
  readonly standardDeviation: number | null;
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  readonly counts: ValueCounts;
  readonly shares: ValueShares;
  readonly flags: IndicatorFlags;
}

/** How many clusters have a value, one that is not zero; how many different values; how many share the commonest. */
export interface ValueCounts {
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
  readonly same: number;
}

/** `available` of all clusters; the others of those with a value, `null` where there are none. */
export interface ValueShares {
  readonly available: number | null;
  readonly nonZero: number | null;
  readonly unique: number | null;
  readonly same: number | null;
}

/** What a reader should look at. The shares compared here are all of all clusters, as in COINr. */
export interface IndicatorFlags {
  readonly fewAvailable: boolean;
  readonly manyZeros: boolean;
  readonly fewUnique: boolean;
  readonly outliers: boolean;
}

/** Below which shares of all clusters an indicator is flagged, and the limits of the outlier test. */
export interface FlagLimits {
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
  readonly outliers: OutlierLimits;
}

/** The defaults of COINr's `get_stats`. */
export const FLAG_LIMITS: FlagLimits = {
  available: 0.65,
  nonZero: 0.5,
  unique: 0.5,
  outliers: OUTLIER_LIMITS,
};

/**
 * The statistics of an indicator's column over all clusters, with what a reader should look at (as COINr's get_stats).
 *
 * @example
 * const column = columnOf([1, 2, 2, 7, null])
 * indicatorStatistics(column).median // 2
 * indicatorStatistics(column).counts // { available: 4, nonZero: 4, unique: 3, same: 2 }
 * indicatorStatistics(column).shares.available // 0.8
 */
export function indicatorStatistics(column: Column, limits: FlagLimits = FLAG_LIMITS): IndicatorStatistics {
  const values = present(column);
  const ascending = sorted(values);
  const shapeOfValues = shape(values);
  const counts = countValues(ascending);
  const clusters = column.values.length;
  return {
    minimum: quantileOfSorted(ascending, 0),
    maximum: quantileOfSorted(ascending, 1),
    mean: mean(values),
    median: quantileOfSorted(ascending, 0.5),
    q05: quantileOfSorted(ascending, 0.05),
    q25: quantileOfSorted(ascending, 0.25),
    q75: quantileOfSorted(ascending, 0.75),
    q95: quantileOfSorted(ascending, 0.95),
    standardDeviation: standardDeviation(values),
    ...shapeOfValues,
    counts,
    shares: {
      available: share(counts.available, clusters),
      nonZero: share(counts.nonZero, counts.available),
      unique: share(counts.unique, counts.available),
      same: share(counts.same, counts.available),
    },
    flags: {
      fewAvailable: counts.available / clusters < limits.available,
      manyZeros: counts.nonZero / clusters < limits.nonZero,
      fewUnique: counts.unique / clusters < limits.unique,
      outliers: passesOutlierTest(shapeOfValues, limits.outliers) === false,
    },
  };
}

function countValues(ascending: Float64Array): ValueCounts {
  let nonZero = 0;
  let unique = 0;
  let same = 0;
  let run = 0;
  for (let i = 0; i < ascending.length; i++) {
    if (ascending[i] !== 0) nonZero++;
    run = i > 0 && ascending[i] === ascending[i - 1] ? run + 1 : 1;
    if (run === 1) unique++;
    if (run > same) same = run;
  }
  return { available: ascending.length, nonZero, unique, same };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
