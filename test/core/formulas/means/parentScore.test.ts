// SPDX-License-Identifier: EUPL-1.2
import { parentScore } from '../../../../core/formulas/means/parentScore.ts';
import { type Aggregation, DEFAULT_METHOD } from '../../../../core/model/method.ts';
import { columnOf } from '../../../../core/model/table.ts';

const A = { kind: 'arithmetic' } as const;

/** One cluster with a score for each weight, where `null` is a missing one. */
function scoreOf(
  scores: readonly (number | null)[],
  weights: readonly number[],
  aggregation: Partial<Aggregation> = {},
) {
  const children = { columns: scores.map((score) => columnOf([score])), weights };
  const { score, share, enough } = parentScore(children, 1, A, {
    ...DEFAULT_METHOD.aggregation,
    ...aggregation,
  });
  return { score: score.present[0] === 1 ? score.values[0] : null, share: share[0], enough: enough[0] === 1 };
}

test('a share that only rounding keeps below the minimum is enough', () => {
  const { score, share, enough } = scoreOf([40, 40, null, null, null], [1.6, 1.1, 0, 1.6, 0.2], {
    minimumAvailability: 0.6,
  });
  expect(share).toBeLessThan(0.6);
  expect(share).toBeCloseTo(0.6, 15);
  expect(enough).toBe(true);
  expect(score).toBeCloseTo(40, 12);
});

test.each([
  [0.5, true],
  [0.5 + 1e-9, false],
])('of a half, where at least %d is asked for', (minimumAvailability, enough) => {
  expect(scoreOf([40, null], [1, 1], { minimumAvailability })).toEqual({
    score: enough ? 40 : null,
    share: 0.5,
    enough,
  });
});

test('nothing is never enough, even where nothing is asked for', () => {
  const nothing = { score: null, share: 0, enough: false };
  expect(scoreOf([null, null], [1, 1], { minimumAvailability: 0 })).toEqual(nothing);
  expect(scoreOf([], [], { minimumAvailability: 0 })).toEqual(nothing);
});

test.each([
  ['that cancel out', [1, -1], null],
  ['that cancel out except for rounding', [0.1 + 0.2, -0.3], null],
  ['of which one only takes away', [3, -1], 10],
])('weights %s', (_, weights, score) => {
  const result = scoreOf([20, 40], weights, { minimumAvailability: 0 });
  expect(result).toEqual({ score, share: 1, enough: true });
});

test('only the weights of the children that are there may cancel out', () => {
  expect(scoreOf([20, 40, null], [1, -1, 5], { minimumAvailability: 0 }).score).toBeNull();
  expect(scoreOf([20, null, 40], [1, -1, 1], { minimumAvailability: 0 }).score).toBe(30);
});

test('by count, an element counts the same whatever its weight', () => {
  expect(scoreOf([20, null], [3, 1], { availabilityBy: 'count' }).share).toBe(0.5);
  expect(scoreOf([20, null], [3, 1], { availabilityBy: 'weight' }).share).toBe(0.75);
  expect(scoreOf([20, null], [3, -1], { availabilityBy: 'weight' }).share).toBe(0.75);
});
