// SPDX-License-Identifier: EUPL-1.2
import { mean, shape, standardDeviation } from '../../../core/statistics/moments.ts';
import { passesOutlierTest } from '../../../core/statistics/outlierTest.ts';
import { median, quantile } from '../../../core/statistics/quantile.ts';
import { ranks, type Ties } from '../../../core/statistics/ranks.ts';
import { comparedValues, compareGolden, differsOnPurpose } from '../goldenCount.ts';
import { oracle } from '../oracle.ts';

const FILE = 'edge/vectors.json';

interface Vector {
  readonly x: readonly (number | null)[];
  readonly results: Readonly<Record<string, { readonly value: unknown }>>;
}

const { vectors } = oracle<{ vectors: Record<string, Vector> }>(FILE);
const cases = Object.entries(vectors);

/** Where R says NaN or NA, a statistic is undefined here. */
function nanAsNull(value: unknown): unknown {
  return value === 'NaN' ? null : value;
}

describe.each(cases)('the edge vector %s', (name, { x, results }) => {
  const values = x.filter((value) => value !== null);

  test.each([
    ['mean', mean(values)],
    ['sd', standardDeviation(values)],
    ['skew', shape(values).skewness],
    ['kurt', shape(values).kurtosis],
    ['median', median(values)],
    ['q05', quantile(values, 0.05)],
    ['q25', quantile(values, 0.25)],
    ['q95', quantile(values, 0.95)],
  ])('has the %s of the reference', (statistic, actual) => {
    const [expected] = results[statistic]!.value as unknown[];
    compareGolden(FILE, `${name} ${statistic}`, actual, nanAsNull(expected));
  });

  test('passes or fails the outlier test as in the reference', () => {
    const { Pass, Skew, Kurt } = results.check_SkewKurt!.value as Record<string, unknown>;
    const { skewness, kurtosis } = shape(values);
    compareGolden(
      FILE,
      `${name} check_SkewKurt`,
      [passesOutlierTest(shape(values)), skewness, kurtosis],
      [Pass, nanAsNull(Skew), nanAsNull(Kurt)],
    );
  });

  test.each<Ties>(['min', 'average'])('has the ranks of the reference, ties %s', (ties) => {
    const ranked = ranks(values, ties).values();
    const actual = x.map((value) => (value === null ? null : ranked.next().value));
    compareGolden(FILE, `${name} rank_${ties}`, actual, results[`rank_${ties}`]!.value);
  });
});

differsOnPurpose(FILE, 'skew_narmF', cases.length, 'statistics are of what is present; a gap never spreads');
differsOnPurpose(FILE, 'CAGR, prc_change', 2 * cases.length, 'rates of growth are not offered');

test('values were compared', () => {
  expect(comparedValues().get(FILE)).toBeGreaterThan(0);
});
