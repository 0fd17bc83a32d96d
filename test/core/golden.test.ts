// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../../core/model/scoreRun.ts';
import type { MethodOverride } from '../../core/read/readMethod.ts';
import { score } from '../../core/score.ts';
import { differences, oracle } from './oracle.ts';
import { cluster6 } from './workbooks.ts';

const grids = cluster6();
const normalised = oracle('cluster6/normalise.json');
const aggregated = oracle('cluster6/aggregate_na.json');

function run(...overrides: MethodOverride[]): ScoreRun {
  return score(grids, { overrides }).run!;
}

test('denominated values equal the reference', () => {
  expect(differences(run().stages.denominated, oracle('cluster6/denominated.json').Denominated!)).toEqual([]);
});

test('goalposts equal the reference', () => {
  const { stages } = run(['denominate', 'no'], ['normalisation', 'goalposts']);
  expect(differences(stages.normalised, normalised.goalposts!)).toEqual([]);
});

test.each([
  ['0;100', 'minmax_0_100'],
  ['1;100', 'minmax_1_100'],
  ['0;1', 'minmax_0_1'],
])('min-max from %s equals the reference', (scale, frame) => {
  const { stages } = run(['denominate', 'no'], ['normalisation', 'min-max'], ['normalisation.scale', scale]);
  expect(differences(stages.normalised, normalised[frame]!)).toEqual([]);
});

const MIN_MAX: MethodOverride[] = [
  ['normalisation', 'min-max'],
  ['normalisation.scale', '1;100'],
  ['aggregation.availability-by', 'count'],
];

test.each([
  ['0', 'amean'],
  ['0.7', 'amean_thr07'],
  ['1', 'amean_thr1'],
])('weighted means with an availability of %s equal the reference', (share, frame) => {
  const { stages } = run(...MIN_MAX, ['aggregation.minimum-availability', share]);
  expect(differences(stages.aggregated, aggregated[frame]!)).toEqual([]);
});

test('ranks equal the reference exactly', () => {
  const { ranks, clusters } = run(...MIN_MAX, ['aggregation.minimum-availability', '0']);
  const { uCode, ...columns } = aggregated.ranks_amean!;
  expect(uCode).toHaveLength(clusters.length);
  for (const [code, expected] of Object.entries(columns)) {
    expect(uCode!.map((cluster) => ranks.get(code)!.get(cluster as string) ?? null)).toEqual(expected);
  }
});
