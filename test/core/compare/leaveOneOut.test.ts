// SPDX-License-Identifier: EUPL-1.2
import { leaveOneOut } from '../../../core/compare/leaveOneOut.ts';
import { DEFAULT_METHOD, type Method } from '../../../core/model/method.ts';
import { columnOf, valueAt } from '../../../core/model/table.ts';
import { frameworkFrom, treeOf, weightsFrom } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { type Frame, oracle, tableOf } from '../oracle.ts';

const METHOD: Method = {
  ...DEFAULT_METHOD,
  aggregation: { rules: [{ kind: 'arithmetic' }], minimumAvailability: 0, availabilityBy: 'count' },
};

describe('equal to the reference', () => {
  const FILE = 'cluster6/remove_elements.json';
  const iMeta = oracle('cluster6/coin.json').iMeta!;
  const framework = frameworkFrom(iMeta);
  const normalised = tableOf(
    oracle('cluster6/pipeline.json').Normalised!,
    framework.indicators.map(({ code }) => code),
  );
  const { nominal, without } = leaveOneOut(normalised, framework, weightsFrom(iMeta), METHOD);
  const reference =
    oracle<Record<string, { Scores: Frame; Ranks: Frame; MeanAbsDiff: Record<string, number> }>>(FILE);

  test.each(['level1', 'level2'])('%s', (level) => {
    const { Scores, Ranks, MeanAbsDiff } = reference[level]!;
    for (const [code, shift] of Object.entries(MeanAbsDiff)) {
      const result = code === 'Nominal' ? { ...nominal, meanAbsoluteRankShift: 0 } : without.get(code)!;
      const scores = normalised.clusters.map((_, row) => valueAt(result.scores, row));
      compareGolden(FILE, `${level} ${code} scores`, scores, Scores[code]);
      compareGolden(FILE, `${level} ${code} ranks`, result.ranks, Ranks[code]);
      compareGolden(FILE, `${level} ${code} shift`, result.meanAbsoluteRankShift, shift);
    }
  });

  test('every indicator and every dimension was left out, and all values were compared', () => {
    expect(without.size).toBe(36);
    expect(Object.fromEntries(comparedValues())).toEqual({ [FILE]: 38 * 81 });
  });
});

test('where nothing is left, no score and no shift', () => {
  const framework = treeOf([
    { code: 'ALL', parent: null },
    { code: 'A', parent: 'ALL' },
  ]);
  const table = { clusters: ['C1', 'C2'], columns: ['A'], data: [columnOf([1, 2])] };
  const { nominal, without } = leaveOneOut(
    table,
    framework,
    new Map([
      ['ALL', 1],
      ['A', 1],
    ]),
    METHOD,
  );
  expect(nominal.ranks).toEqual([2, 1]);
  expect(without.get('A')).toMatchObject({ ranks: [null, null], meanAbsoluteRankShift: null });
});
