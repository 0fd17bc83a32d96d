// SPDX-License-Identifier: EUPL-1.2
import { columnOf } from '../../../core/model/table.ts';
import { dataAvailability } from '../../../core/statistics/dataAvailability.ts';
import { indicatorsByDimension } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { columnsOf, oracle } from '../oracle.ts';

const FILE = 'cluster6/data_avail.json';
const { summary, byGroup } = oracle(FILE);
const { Raw } = oracle('cluster6/coin.json');
const clusters = Raw!.uCode as string[];
const columns = columnsOf(Raw!);

test('what every cluster has equals the reference', () => {
  const found = clusters.map((_, row) => dataAvailability([...columns.values()], row));
  const actual = {
    uCode: clusters,
    N_missing: found.map(({ missing }) => missing),
    N_zero: found.map(({ zero }) => zero),
    N_miss_or_zero: found.map(({ missing, zero }) => missing + zero),
    Dat_Avail: found.map(({ available }) => available),
    Non_Zero: found.map(({ nonZero }) => nonZero),
  };
  compareGolden(FILE, 'summary', actual, summary);
});

test('what every cluster has of each dimension equals the reference', () => {
  const groups = [...indicatorsByDimension(), ['Composito', [...columns.keys()]] as const];
  const shares = groups.map(([dimension, codes]) => {
    const ofGroup = codes.map((code) => columns.get(code)!);
    return [dimension, clusters.map((_, row) => dataAvailability(ofGroup, row).available)];
  });
  compareGolden(FILE, 'byGroup', { uCode: clusters, ...Object.fromEntries(shares) }, byGroup);
});

test('values were compared', () => {
  expect(comparedValues().get(FILE)).toBeGreaterThan(0);
});

test('a cluster without values has no share of zeros; without indicators there is no share at all', () => {
  expect(dataAvailability([columnOf([null])], 0)).toEqual({
    missing: 1,
    zero: 0,
    available: 0,
    nonZero: null,
  });
  expect(dataAvailability([], 0)).toEqual({ missing: 0, zero: 0, available: null, nonZero: null });
});
