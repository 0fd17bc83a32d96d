// SPDX-License-Identifier: EUPL-1.2
import type { ComparedCluster } from '../../../core/compare/compareRuns.ts';
import { leaderChanges, movementOf } from '../../../panel/compare/movement.ts';

function moved(...ranks: [number | null, number | null][]): ComparedCluster[] {
  return ranks.map(([first, second], i) => ({
    cluster: 'ABCDEF'[i]!,
    scores: [first, second],
    ranks: [first, second],
    rankShift: first === null || second === null ? null : first - second,
  }));
}

test('counts who moves and finds who moves most', () => {
  const movement = movementOf(moved([1, 2], [2, 4], [3, 1], [4, 3], [5, 5]));
  expect(movement).toMatchObject({ ranked: 5, rankedOnce: 0, moved: 4 });
  expect(movement.most.map(({ cluster }) => cluster)).toEqual(['B', 'C']);
  expect(movement.leaders).toEqual([['A'], ['C']]);
  expect(leaderChanges(movement)).toBe(true);
});

test('nobody moves: nobody moves most', () => {
  const movement = movementOf(moved([1, 1], [2, 2]));
  expect(movement).toMatchObject({ moved: 0, most: [] });
  expect(leaderChanges(movement)).toBe(false);
});

test('those ranked only once are told apart from those never ranked', () => {
  expect(movementOf(moved([1, 1], [2, null], [null, 2], [null, null]))).toMatchObject({
    ranked: 1,
    rankedOnce: 2,
  });
});

test.each([
  [
    'a tie at the top breaks',
    [
      [1, 1],
      [1, 2],
    ],
    true,
  ],
  [
    'the same are tied at the top',
    [
      [1, 1],
      [1, 1],
    ],
    false,
  ],
  [
    'nobody leads any more',
    [
      [1, null],
      [2, null],
    ],
    true,
  ],
] as const)('the leader changes: %s', (_, ranks, changes) => {
  expect(leaderChanges(movementOf(moved(...ranks.map(([a, b]): [number, number | null] => [a, b]))))).toBe(
    changes,
  );
});
