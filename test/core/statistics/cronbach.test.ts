// SPDX-License-Identifier: EUPL-1.2
import { columnOf } from '../../../core/model/table.ts';
import { cronbachAlpha } from '../../../core/statistics/cronbach.ts';
import { indicatorsByDimension } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { columnsOf, oracle } from '../oracle.ts';

const FILE = 'cluster6/cronbach.json';
const golden = oracle<Record<'byGroup' | 'byGroupRaw' | 'overall', Record<string, number>>>(FILE);
const { Aggregated, Normalised } = oracle('cluster6/pipeline.json');
const raw = columnsOf(oracle('cluster6/coin.json').Raw!);
const normalised = columnsOf(Normalised!);
const aggregated = columnsOf(Aggregated!);
const groups = indicatorsByDimension();

test.each([
  ['byGroup', normalised],
  ['byGroupRaw', raw],
] as const)('alpha of every dimension (%s) equals the reference', (part, columns) => {
  const alphas = [...groups].map(([dimension, codes]) => [
    dimension,
    cronbachAlpha(codes.map((code) => columns.get(code)!)),
  ]);
  compareGolden(FILE, part, Object.fromEntries(alphas), golden[part]);
});

test('alpha of all dimensions and of all indicators equals the reference', () => {
  const actual = {
    level2_all: cronbachAlpha([...groups.keys()].map((dimension) => aggregated.get(dimension)!)),
    level1_all: cronbachAlpha([...normalised.values()]),
  };
  compareGolden(FILE, 'overall', actual, golden.overall);
});

test('values were compared', () => {
  expect(comparedValues().get(FILE)).toBeGreaterThan(0);
});

test('the same indicator twice is perfectly consistent', () => {
  const column = columnOf([1, 2, 4, null]);
  expect(cronbachAlpha([column, column])).toBeCloseTo(1, 12);
});

test('there is no alpha of one indicator, of pairs that never meet, and where nothing varies', () => {
  expect(cronbachAlpha([columnOf([1, 2, 3])])).toBeNull();
  expect(cronbachAlpha([columnOf([1, 2, null, null]), columnOf([null, 2, 3, 4])])).toBeNull();
  expect(cronbachAlpha([columnOf([5, 5, 5]), columnOf([7, 7, 7])])).toBeNull();
});
