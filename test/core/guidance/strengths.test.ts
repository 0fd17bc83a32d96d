// SPDX-License-Identifier: EUPL-1.2

import { groupStatistics } from '../../../core/compare/groupStatistics.ts';
import { standouts } from '../../../core/guidance/strengths.ts';
import type { Cell } from '../../../core/model/grid.ts';
import { score } from '../../../core/score.ts';
import { indicators, sheet } from '../workbooks.ts';

const DECLARED = indicators(
  ['A1', 'indicatore', 'A', '+', 1, 0, 10],
  ['A2', 'indicatore', 'A', '-', 1, 0, 10],
  ['B1', 'indicatore', 'B', '+', 1, 0, 10],
  ['B2', 'indicatore', 'B', '+', 0, 0, 10],
);

function standoutsOf(cluster: string, most: number, ...rows: Cell[][]) {
  const run = score([DECLARED, sheet('Dati', ['Cluster', 'A1', 'A2', 'B1', 'B2'], ...rows)]).run!;
  const group = new Map(
    run.framework.indicators.flatMap(({ code }) => {
      const statistics = groupStatistics(run, code);
      return statistics === null ? [] : [[code, statistics] as const];
    }),
  );
  return standouts(run, group, cluster, most);
}

const X: Cell[] = ['X', 9, 9, 5, 10];
const Y: Cell[] = ['Y', 5, 5, 5, 0];
const Z: Cell[] = ['Z', 1, 1, 5, 0];

test('what is above the median is a strength, below it a weakness, with its reason', () => {
  expect(standoutsOf('X', 3, X, Y, Z)).toEqual({
    strengths: [{ indicator: 'A1', score: 90, median: 50, rank: 1, count: 3 }],
    weaknesses: [{ indicator: 'A2', score: 10, median: 50, rank: 3, count: 3 }],
  });
});

test('who equals the median everywhere has neither', () => {
  expect(standoutsOf('Y', 3, X, Y, Z)).toEqual({ strengths: [], weaknesses: [] });
});

test('the furthest from the median come first, no more than asked for', () => {
  const { strengths } = standoutsOf('X', 1, ['X', 9, 0, 7, 10], Y, Z);
  expect(strengths.map(({ indicator }) => indicator)).toEqual(['A1']);
  const { weaknesses } = standoutsOf('X', 1, ['X', 4, 9, 0, 10], Y, Z);
  expect(weaknesses.map(({ indicator }) => indicator)).toEqual(['B1']);
});

test('a missing value is no weakness', () => {
  const { weaknesses } = standoutsOf('X', 3, ['X', null, 9, 5, 0], Y, Z);
  expect(weaknesses.map(({ indicator }) => indicator)).toEqual(['A2']);
});
