// SPDX-License-Identifier: EUPL-1.2
import { type Trend, trendOf } from '../../../core/compare/trends.ts';
import { compareGolden, differsOnPurpose } from '../goldenCount.ts';
import { type Frame, type Numbers, oracle } from '../oracle.ts';

const FILE = 'cluster6/trends.json';
const YEARS = [2020, 2021, 2022, 2023, 2024];
const NO_BASE = 'no rate where the base is not above 0';
const golden = oracle(FILE);
const panel = oracle('cluster6/panel.json');
const iMeta = oracle('cluster6/coin.json').iMeta!;

interface Vector {
  readonly x: Numbers;
  readonly results: Readonly<Record<string, { readonly value: readonly (number | string | null)[] }>>;
}

/** The value of each year of a cluster in a column. */
function seriesIn(frame: Frame, cluster: string, code: string): (number | null)[] {
  return YEARS.map((year) => {
    const row = frame.uCode!.findIndex((one, i) => one === cluster && frame.Time![i] === year);
    return frame[code]![row] as number | null;
  });
}

function trendsLike({ uCode, iCode }: Frame, values: Frame): Trend[] {
  return uCode!.map((cluster, i) => trendOf(YEARS, seriesIn(values, cluster as string, iCode![i] as string)));
}

function compareSpan(part: string, trends: readonly Trend[]): void {
  const { Avail, t_first, t_latest } = golden[part]!;
  compareGolden(
    FILE,
    `${part} span`,
    trends.map(({ availability, first, last }) => [availability, first, last]),
    Avail!.map((share, i) => [share, t_first![i], t_latest![i]]),
  );
}

const directions = new Map(iMeta.iCode!.map((code, i) => [code, iMeta.Direction![i] as number]));

test.each([
  ['CAGR', 'CAGR', 'growth', 116],
  ['CAGR_interp_all', 'CAGR', 'growth', 116],
  ['CAGR_directed', 'CAGR', 'growth', 116],
  ['prc_change', 'prc_change', 'change', 96],
] as const)('%s of every cluster and indicator equals the reference', (part, column, rate, without) => {
  const frame = golden[part]!;
  const trends = trendsLike(frame, panel.Raw!);
  compareSpan(part, trends);
  const rates = trends.map((trend, i) => {
    const value = trend[rate];
    const sign = part === 'CAGR_directed' ? directions.get(frame.iCode![i]!)! : 1;
    return value === null ? null : value * sign;
  });
  const both = (_: unknown, i: number) => rates[i] !== null || frame[column]![i] === null;
  compareGolden(FILE, part, rates.filter(both), frame[column]!.filter(both));
  const differing = rates.length - rates.filter(both).length;
  expect(differing).toBe(without);
  differsOnPurpose(FILE, part, differing, NO_BASE);
});

test('the growth of the composite over all periods equals the reference', () => {
  const frame = golden.CAGR_index_global!;
  const trends = trendsLike(frame, panel.Aggregated_global!);
  compareSpan('CAGR_index_global', trends);
  compareGolden(
    FILE,
    'CAGR_index_global',
    trends.map(({ growth }) => growth),
    frame.CAGR,
  );
});

test('of every edge vector too, as if it were of one year after the other', () => {
  const { vectors } = oracle<{ vectors: Readonly<Record<string, Vector>> }>('edge/vectors.json');
  const differing = { CAGR: [] as string[], prc_change: [] as string[] };
  for (const [name, { x, results }] of Object.entries(vectors)) {
    const { growth, change } = trendOf([...x.keys()], x);
    for (const [part, rate] of [
      ['CAGR', growth],
      ['prc_change', change],
    ] as const) {
      const [expected] = results[part]!.value;
      // Where R says NaN there is no rate.
      const wanted = expected === 'NaN' ? null : expected;
      if (rate !== null || wanted === null) {
        compareGolden('edge/vectors.json', `${name} ${part}`, rate, wanted);
        continue;
      }
      differing[part].push(name);
      differsOnPurpose('edge/vectors.json', `${name} ${part}`, 1, NO_BASE);
    }
  }
  expect(differing).toEqual({
    // The first value is 0 or less, or the last below 0.
    CAGR: 'tie_min negvals mixed zeros heavy_neg heavy_log_neg flip_hi_then_lo kurt_only binary'.split(' '),
    // The line begins there.
    prc_change: [
      ...['tie_min', 'negvals', 'mixed', 'zeros', 'outlier_hi', 'outlier_lo', 'outlier_two_tied'],
      ...['outlier_hi_na', 'heavy', 'flip', 'heavy_log', 'flip_hi_then_lo', 'kurt_only'],
    ],
  });
});

test('the growth goes from the first value to the last; the change along a line through all', () => {
  expect(trendOf([2020, 2021, 2022], [100, null, 121])).toEqual({
    availability: 2 / 3,
    first: 2020,
    last: 2022,
    growth: expect.closeTo(0.1, 12),
    change: expect.closeTo(10.5, 12),
  });
  expect(trendOf([2020, 2021, 2022], [10, 60, 20]).change).toBeCloseTo(20, 12);
});

test.each<[(number | null)[], Partial<Trend>]>([
  [[null, 5, null], { availability: 1 / 3, first: null, last: null, growth: null, change: null }],
  [[5, null, 5], { growth: 0, change: 0 }],
  [[0, 0, 0], { growth: 0, change: 0 }],
  [[0, 1, 2], { growth: null, change: null }],
  [[-4, -3, -2], { growth: null, change: null }],
  [[4, 1, -2], { growth: null, change: -75 }],
  [[4, null, 0], { growth: -1, change: -50 }],
])('the trend of %j', (values, expected) => {
  expect(trendOf([2020, 2021, 2022], values)).toMatchObject(expected);
});
