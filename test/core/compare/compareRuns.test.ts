// SPDX-License-Identifier: EUPL-1.2
import { compareRuns } from '../../../core/compare/compareRuns.ts';
import { rank } from '../../../core/compare/rank.ts';
import type { ScoreRun } from '../../../core/model/scoreRun.ts';
import { columnOf } from '../../../core/model/table.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { type Frame, oracle } from '../oracle.ts';

/** What a comparison looks at: a run with one element, `ALL`. */
function runOf(clusters: readonly string[], scores: readonly (number | null)[]): ScoreRun {
  const column = columnOf(scores);
  const ranks = rank(column);
  return {
    clusters: clusters.map((code) => ({ code })),
    stages: {
      normalised: { clusters, columns: ['I'], data: [column] },
      aggregated: { clusters, columns: ['ALL'], data: [column] },
    },
    ranks: new Map(
      ['I', 'ALL'].map((code) => [code, new Map(clusters.map((cluster, i) => [cluster, ranks[i]!]))]),
    ),
  } as unknown as ScoreRun;
}

test('scores, ranks and shifts equal the reference', () => {
  const FILE = 'cluster6/compare_coins.json';
  const { scores, ranks } = oracle(FILE) as { scores: Frame; ranks: Frame };
  const clusters = scores.uCode as readonly string[];
  const run = (column: string) => runOf(clusters, scores[column] as readonly number[]);
  const compared = compareRuns(run('coin.1'), run('coin.2'), 'ALL');
  const part = (of: (one: (typeof compared.clusters)[number]) => unknown) => compared.clusters.map(of);
  compareGolden(
    FILE,
    'clusters',
    part(({ cluster }) => cluster),
    ranks.uCode,
  );
  compareGolden(
    FILE,
    'ranks 1',
    part((one) => one.ranks[0]),
    ranks['coin.1'],
  );
  compareGolden(
    FILE,
    'ranks 2',
    part((one) => one.ranks[1]),
    ranks['coin.2'],
  );
  compareGolden(
    FILE,
    'rank shifts',
    part(({ rankShift }) => rankShift),
    ranks.Diff,
  );
  compareGolden(
    FILE,
    'scores 1',
    part((one) => one.scores[0]),
    scores['coin.1'],
  );
  compareGolden(
    FILE,
    'scores 2',
    part((one) => one.scores[1]),
    scores['coin.2'],
  );
  compareGolden(
    FILE,
    'differences',
    part((one) => one.scores[0]! - one.scores[1]!),
    scores.Diff,
  );
  const sizes = [
    part(({ rankShift }) => Math.abs(rankShift!)),
    part((one) => Math.abs(one.scores[0]! - one.scores[1]!)),
  ];
  compareGolden(FILE, 'sizes', sizes, [ranks['Abs.diff'], scores['Abs.diff']]);
  const shifts = ranks['Abs.diff'] as readonly number[];
  expect(compared.meanAbsoluteRankShift).toBeCloseTo(shifts.reduce((a, b) => a + b, 0) / shifts.length, 12);
  expect(Object.fromEntries(comparedValues())).toEqual({ [FILE]: 360 });
});

test('a cluster that only one run has is shown beside nothing', () => {
  const compared = compareRuns(
    runOf(['A', 'B', 'C'], [3, 2, null]),
    runOf(['D', 'B', 'A'], [9, 8, 7]),
    'ALL',
  );
  expect(compared).toEqual({
    clusters: [
      { cluster: 'A', scores: [3, 7], ranks: [1, 3], rankShift: -2 },
      { cluster: 'B', scores: [2, 8], ranks: [2, 2], rankShift: 0 },
      { cluster: 'C', scores: [null, null], ranks: [null, null], rankShift: null },
      { cluster: 'D', scores: [null, 9], ranks: [null, 1], rankShift: null },
    ],
    meanAbsoluteRankShift: 1,
  });
});

test('an indicator is compared too, and an element that no run has is empty', () => {
  const run = runOf(['A'], [5]);
  expect(compareRuns(run, run, 'I').clusters[0]).toMatchObject({ scores: [5, 5], rankShift: 0 });
  expect(compareRuns(run, run, 'X')).toEqual({
    clusters: [{ cluster: 'A', scores: [null, null], ranks: [null, null], rankShift: null }],
    meanAbsoluteRankShift: null,
  });
});
