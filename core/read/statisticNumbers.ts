// SPDX-License-Identifier: EUPL-1.2
import type { RowStatistic } from './statisticWords.ts';

/** Some numbers, so prepared that a statistic of them, with or without one of them, takes no second look at each. */
export interface Sample {
  readonly count: number;
  readonly sum: number;
  /** Of the squares of the distances from the mean. */
  squares(): number;
  sorted(): readonly number[];
}

export function sampleOf(values: readonly number[]): Sample {
  const count = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  let sorted: readonly number[] | null = null;
  let squares: number | null = null;
  return {
    count,
    sum,
    squares() {
      squares ??= values.reduce((total, value) => total + (value - sum / count) ** 2, 0);
      return squares;
    },
    sorted() {
      sorted ??= [...values].sort((a, b) => a - b);
      return sorted;
    },
  };
}

/** Numbers that people write rounded are this close to what they stand for, in relation to their size. */
const ROUNDED = 0.006;

/**
 * Whether the numbers of a row, by column, are that statistic of those of the other rows: in every column in which there
 * are others to compare with, and in at least one that is not all 0. Numbers may be rounded; a row of sums has the means of
 * what can't be added. `isAmong` says that the row is one of the sample; with one other row, where `one` allows it, two
 * columns must agree.
 */
export function isStatisticOf(
  row: ReadonlyMap<string, number>,
  others: ReadonlyMap<string, Sample>,
  statistic: RowStatistic,
  { isAmong = false, one = false } = {},
): boolean {
  let agreeing = 0;
  let sums = 0;
  let single = false;
  for (const [column, value] of row) {
    const sample = others.get(column);
    const without = isAmong ? value : null;
    const count = (sample?.count ?? 0) - (without === null ? 0 : 1);
    if (sample === undefined || count < (one ? 1 : 2)) continue;
    if (count === 1) single = true;
    const isSum = statistic === 'sum' && isAny(value, statisticOf(sample, 'sum', without));
    const isOther = isAny(value, statisticOf(sample, statistic === 'sum' ? 'mean' : statistic, without));
    if (!isSum && !isOther) return false;
    if (value !== 0) agreeing += 1;
    if (isSum && value !== 0) sums += 1;
  }
  return agreeing >= (single ? 2 : 1) && (statistic !== 'sum' || sums > 0);
}

function isAny(value: number, possible: readonly number[]): boolean {
  return possible.some((one) => isNear(value, one));
}

function isNear(value: number, exact: number): boolean {
  return Math.abs(value - exact) <= ROUNDED * Math.max(Math.abs(exact), 0.1) || Math.round(exact) === value;
}

/** What the statistic of a sample may be, by the ways to calculate it; nothing where numbers alone don't say. */
function statisticOf(sample: Sample, statistic: RowStatistic, without: number | null): readonly number[] {
  const count = without === null ? sample.count : sample.count - 1;
  const sum = sample.sum - (without ?? 0);
  const mean = sum / count;
  const at = (n: number) => valueAt(sample.sorted(), n, without);
  switch (statistic) {
    case 'sum':
      return [sum];
    case 'mean':
      return [mean];
    case 'median':
      return [(at((count - 1) >> 1) + at(count >> 1)) / 2];
    case 'minimum':
      return [at(0)];
    case 'maximum':
      return [at(count - 1)];
    case 'count':
      return [count];
    case 'deviation':
      return deviations(sample, without, count, mean);
    case 'quantile':
      return count < 2 ? [] : [0.25, 0.75].flatMap((share) => quantiles(at, count, share));
    case 'weights':
    case 'units':
    case 'heading':
      return [];
  }
}

/** The n-th value, from 0, as if one of this value were not there. */
function valueAt(sorted: readonly number[], n: number, without: number | null): number {
  return without !== null && sorted[n]! >= without ? sorted[n + 1]! : sorted[n]!;
}

/** Standard deviations and variances, of a sample and of a population, and the first in relation to the mean. */
function deviations(sample: Sample, without: number | null, count: number, mean: number): readonly number[] {
  if (count < 2) return [];
  const around = sample.sum / sample.count;
  const left = without === null ? 0 : (without - around) ** 2;
  const squares = sample.squares() - left - count * (mean - around) ** 2;
  const [ofAll, ofSample] = [Math.max(squares, 0) / count, Math.max(squares, 0) / (count - 1)];
  const roots = [Math.sqrt(ofAll), Math.sqrt(ofSample)];
  const relative = mean === 0 ? [] : roots.flatMap((root) => [root / mean, (100 * root) / mean]);
  return [ofAll, ofSample, ...roots, ...relative];
}

/** As spreadsheets calculate them, with the ends of the sample and without. */
function quantiles(at: (n: number) => number, count: number, share: number): readonly number[] {
  return [share * (count - 1), share * (count + 1) - 1].map((place) => {
    const held = Math.min(Math.max(place, 0), count - 1);
    const below = Math.floor(held);
    const above = Math.min(below + 1, count - 1);
    return at(below) + (held - below) * (at(above) - at(below));
  });
}
