// SPDX-License-Identifier: EUPL-1.2
import { type Column, columnOf } from '../../../core/model/table.ts';
import { indicatorStatistics } from '../../../core/statistics/indicatorStatistics.ts';
import { compareGolden, differsOnPurpose, leavesOf } from '../goldenCount.ts';
import { columnsOf, type Frame, oracle } from '../oracle.ts';

const FILE = 'cluster6/stats_raw.json';
const { stats, stats_3sf } = oracle(FILE);
const raw = columnsOf(oracle('cluster6/coin.json').Raw!);

/** A row of the reference's table: its names for what we call otherwise. */
function asRow(code: string, column: Column): Record<string, unknown> {
  const { counts, shares, flags, ...statistics } = indicatorStatistics(column);
  return {
    iCode: code,
    Min: statistics.minimum,
    Max: statistics.maximum,
    Mean: statistics.mean,
    Median: statistics.median,
    Std: statistics.standardDeviation,
    Skew: statistics.skewness,
    Kurt: statistics.kurtosis,
    'N.Avail': counts.available,
    'N.NonZero': counts.nonZero,
    'N.Unique': counts.unique,
    'N.Same': counts.same,
    'Frc.Avail': shares.available,
    'Frc.NonZero': shares.nonZero,
    'Frc.Unique': shares.unique,
    'Frc.Same': shares.same,
    'Flag.Avail': flags.fewAvailable ? 'LOW' : 'ok',
    'Flag.NonZero': flags.manyZeros ? 'LOW' : 'ok',
    'Flag.Unique': flags.fewUnique ? 'LOW' : 'ok',
    'Flag.SkewKurt': flags.outliers ? 'OUT' : 'ok',
  };
}

function rowOf(frame: Frame, code: string): Record<string, unknown> {
  const row = frame.iCode!.indexOf(code);
  return Object.fromEntries(Object.entries(frame).map(([name, column]) => [name, column[row]]));
}

test.each(stats!.iCode as string[])('the statistics of %s equal the reference', (code) => {
  compareGolden(FILE, code, asRow(code, raw.get(code)!), rowOf(stats!, code));
});

differsOnPurpose(FILE, 'stats_3sf', leavesOf(stats_3sf), 'statistics are not rounded to significant digits');

describe('a small data set', () => {
  const small = oracle('edge/small_coin.json');
  const columns = columnsOf(small.Raw!);

  test.each(small.stats!.iCode as string[])('the statistics of %s equal the reference', (code) => {
    const { 'Flag.SkewKurt': flag, ...expected } = rowOf(small.stats!, code);
    const { 'Flag.SkewKurt': ours, ...actual } = asRow(code, columns.get(code)!);
    // A constant has neither skewness nor kurtosis: NaN in the reference.
    const known = Object.entries(expected).map(([name, value]) => [name, value === 'NaN' ? null : value]);
    compareGolden('edge/small_coin.json', `stats ${code}`, actual, Object.fromEntries(known));
    if (code !== 'i3') {
      compareGolden('edge/small_coin.json', `stats ${code} flag`, ours, flag);
      return;
    }
    expect([ours, flag]).toEqual(['ok', null]);
    const why = 'a constant is not flagged for outliers; the reference says nothing of it';
    differsOnPurpose('edge/small_coin.json', 'stats i3 flag', 1, why);
  });
});

test('quantiles stand in order between the extremes', () => {
  const { minimum, q05, q25, median, q75, q95, maximum } = indicatorStatistics(
    columnOf([4, null, 0, 1, 3, 2]),
  );
  expect([minimum, q05, q25, median, q75, q95, maximum]).toEqual([
    0,
    0.2,
    1,
    2,
    3,
    expect.closeTo(3.8, 12),
    4,
  ]);
});

test('an indicator without values has no statistics, and says that few are available', () => {
  const { counts, shares, flags, ...statistics } = indicatorStatistics(columnOf([null, null]));
  expect(new Set(Object.values(statistics))).toEqual(new Set([null]));
  expect(counts).toEqual({ available: 0, nonZero: 0, unique: 0, same: 0 });
  expect(shares).toEqual({ available: 0, nonZero: null, unique: null, same: null });
  expect(flags).toEqual({ fewAvailable: true, manyZeros: true, fewUnique: true, outliers: false });
});

test('a share that equals its limit is not flagged', () => {
  const limits = { available: 0.75, nonZero: 0.5, unique: 0.5, outliers: { skewness: 2, kurtosis: 3.5 } };
  const { flags } = indicatorStatistics(columnOf([0, 7, 7, null]), limits);
  expect(flags).toEqual({ fewAvailable: false, manyZeros: false, fewUnique: false, outliers: false });
});

test.each<[(number | null)[], Record<string, boolean>]>([
  [[1, 2, 3, 4, 5, 6, null, null, null, null], { fewAvailable: true, manyZeros: false, fewUnique: false }],
  [[1, 2, 3, 4, 5, 6, 7, null, null, null], { fewAvailable: false, manyZeros: false, fewUnique: false }],
  [[0, 0, 0, 0, 0, 0, 1, 2, 3, 4], { fewAvailable: false, manyZeros: true, fewUnique: false }],
  [[1, 1, 1, 1, 1, 1, 1, 2, 3, 4], { fewAvailable: false, manyZeros: false, fewUnique: true }],
])('%j is flagged by the usual limits as %j', (values, expected) => {
  expect(indicatorStatistics(columnOf(values)).flags).toMatchObject(expected);
});

test('without clusters nothing is flagged', () => {
  const { flags, shares } = indicatorStatistics(columnOf([]));
  expect(shares.available).toBeNull();
  expect(Object.values(flags)).toEqual([false, false, false, false]);
});
