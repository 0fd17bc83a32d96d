// SPDX-License-Identifier: EUPL-1.2
import { findPlan, findPlanInSteps } from '../../../core/leastEffort/findPlan.ts';
import type { Cell } from '../../../core/model/grid.ts';
import {
  type Declared,
  declaredIn,
  found,
  isThere,
  planIn,
  redeclared,
  runOf,
  unreachable,
  workbook,
} from './plans.ts';

/** Two dimensions of the same weight; A2 gets better downwards, and counts as a level does in whole steps. */
const DECLARED: readonly Declared[] = [
  { code: 'A1', goalposts: [0, 10] },
  { code: 'A2', direction: '-', goalposts: [0, 10] },
  { code: 'B1', dimension: 'B', format: 'livello 1-4' },
  { code: 'B2', dimension: 'B', format: 'sì-no' },
];
const COLUMNS = ['A1', 'A2', 'B1', 'B2'];
// X: 25, 50, 33.3, 0 -> 27.08; Y: 75, 75, 66.7, 100 -> 79.17; Z: 50, 0, 0, 100 -> 37.5.
const ROWS: readonly Cell[][] = [
  ['X', 2.5, 5, 2, 0],
  ['Y', 7.5, 2.5, 3, 1],
  ['Z', 5, 10.5, 1, 1],
];
const BOOK = workbook(DECLARED, COLUMNS, ROWS);

test('the largest gain for its effort comes first, and the last value goes only as far as it must', () => {
  // A point of any of them brings a quarter of a point; the cheapest is A1, then B2.
  const plan = found(planIn(BOOK, 'X', { kind: 'score', score: 50 }, { A1: 1, A2: 3, B1: 3, B2: 2 }));
  expect(plan).toMatchObject({ method: 'exact', proof: 'branch-and-bound' });
  // 75 points of A1 bring 18.75, so that 4.17 are missing: 16.7 points of A2 cost less than all of B2.
  expect(plan.steps.map(({ indicator, from, to }) => [indicator, from, to])).toEqual([
    ['A1', 2.5, 10],
    ['A2', 5, 3.33],
  ]);
  expect(plan.effort).toBeCloseTo(0.75 + 3 * 0.167, 9);
  expect(plan.leastEffort).toBeCloseTo(0.75 + (2 * (22.91666666666 - 18.75) * 4) / 100, 6);
});

test('every step says its scores, and the overall score and the rank after it', () => {
  const { steps } = found(planIn(BOOK, 'X', { kind: 'rank', rank: 2 }, { A1: 1 }));
  expect(steps).toHaveLength(1);
  expect(steps[0]).toMatchObject({
    indicator: 'A1',
    from: 2.5,
    scoreBefore: 25,
    rankAfter: 2,
    declared: null,
  });
  expect(steps[0]!.to).toBeCloseTo(6.67, 9);
  expect(steps[0]!.scoreAfter).toBeCloseTo(66.7, 9);
  expect(steps[0]!.overallAfter).toBeCloseTo((66.7 + 50 + 100 / 3) / 4, 9);
});

test('a value below its goalpost costs nothing up to there', () => {
  const plan = found(planIn(BOOK, 'Z', { kind: 'score', score: 40 }, { A2: 1 }));
  expect(plan.steps.map(({ indicator, to }) => [indicator, to])).toEqual([['A2', 9]]);
  expect(plan.effort).toBeCloseTo(0.1, 9);
});

test('levels and yes-no move in whole steps', () => {
  const plan = found(planIn(BOOK, 'X', { kind: 'score', score: 34 }, { A1: 3, A2: 3, B1: 1, B2: 3 }));
  expect(plan.steps.map(({ indicator, to }) => [indicator, to])).toEqual([['B1', 3]]);
});

test('counts stay whole, other numbers do not', () => {
  const counts = workbook(
    [{ code: 'N', goalposts: [0, 30] }],
    ['N'],
    [
      ['X', 7],
      ['Y', 20],
    ],
  );
  expect(found(planIn(counts, 'X', { kind: 'score', score: 50.5 })).steps[0]!.to).toBe(16);
  const amounts = workbook(
    [{ code: 'N', goalposts: [0, 30] }],
    ['N'],
    [
      ['X', 7],
      ['Y', 20.5],
    ],
  );
  expect(found(planIn(amounts, 'X', { kind: 'score', score: 50.5 })).steps[0]!.to).toBe(15.2);
});

test('nothing goes beyond what a percentage can be', () => {
  const book = workbook(
    [{ code: 'P', goalposts: [0, 125], format: 'percent' }],
    ['P'],
    [
      ['X', 7],
      ['Y', 20],
    ],
  );
  const plan = unreachable(planIn(book, 'X', { kind: 'score', score: 90 }));
  expect(plan.best).toMatchObject({ score: 80, rank: 1 });
  expect(plan.best.steps.map(({ to }) => to)).toEqual([100]);
  expect(plan.barriers).toEqual([{ indicator: 'P', reason: 'at-its-bound' }]);
});

test('without goalposts nothing goes beyond the best that anybody has', () => {
  const book = workbook(
    [{ code: 'N' }, { code: 'M', direction: '-' }],
    ['N', 'M'],
    [
      ['X', 1.5, 9],
      ['Y', 20, 2],
      ['Z', 8, 4],
    ],
  );
  const plan = unreachable(planIn(book, 'X', { kind: 'score', score: 101 }));
  expect(declaredIn(plan.best.steps)).toEqual(
    new Map([
      ['N', 20],
      ['M', 2],
    ]),
  );
});

test('what is divided is proposed as it is declared, with the denominator as it is', () => {
  const book = workbook(
    [{ code: 'N', goalposts: [0, 2], denominator: 'Addetti' }],
    ['N', 'Addetti'],
    [
      ['X', 10, 20],
      ['Y', 30, 20],
    ],
  );
  const [step] = found(planIn(book, 'X', { kind: 'score', score: 51 })).steps;
  expect(step).toMatchObject({ from: 0.5, to: 1.05, declared: { from: 10, to: 21 } });
});

test('a rank is reached by a tie with who has it now', () => {
  const book = workbook(
    [{ code: 'N', goalposts: [0, 100] }],
    ['N'],
    [
      ['X', 10],
      ['Y', 50],
      ['Z', 30],
    ],
  );
  const plan = found(planIn(book, 'X', { kind: 'rank', rank: 1 }));
  expect(plan.steps.map(({ to, rankAfter }) => [to, rankAfter])).toEqual([[50, 1]]);
});

test('a goal that is reached already is said to be', () => {
  expect(planIn(BOOK, 'Y', { kind: 'band', band: 2 })).toMatchObject({ outcome: 'already-there', rank: 1 });
  expect(planIn(BOOK, 'Y', { kind: 'rank', rank: 1 })).toMatchObject({ outcome: 'already-there' });
  expect(planIn(BOOK, 'X', { kind: 'rank', rank: 99 })).toMatchObject({ outcome: 'already-there', rank: 3 });
  expect(planIn(BOOK, 'X', { kind: 'band', band: 0 })).toMatchObject({ outcome: 'already-there' });
});

test.each([
  ['a cluster that is not there', 'W', { kind: 'rank', rank: 1 }, 'unknown-cluster'],
  ['no place in a ranking', 'X', { kind: 'rank', rank: 0 }, 'goal-senseless'],
  ['half a place', 'X', { kind: 'rank', rank: 1.5 }, 'goal-senseless'],
  ['no number', 'X', { kind: 'score', score: Number.NaN }, 'goal-senseless'],
] as const)('there is no plan for %s', (_, cluster, goal, reason) => {
  expect(planIn(BOOK, cluster, goal)).toEqual({ outcome: 'not-possible', reason });
});

test('bands and gold need scores from 0 to 100', () => {
  const book = workbook(DECLARED, COLUMNS, ROWS, { normalisation: 'z-score' });
  const impossible = { outcome: 'not-possible', reason: 'no-bands' };
  expect(planIn(book, 'X', { kind: 'gold' })).toEqual(impossible);
  expect(planIn(book, 'X', { kind: 'band', band: 3 })).toEqual(impossible);
});

test('a cluster that is screened out, or has too little for a score, has no plan', () => {
  const out = workbook(DECLARED, COLUMNS, ROWS, { 'screening.exclude': 'X' });
  expect(planIn(out, 'X', { kind: 'rank', rank: 1 })).toMatchObject({ reason: 'screened-out' });
  const empty = workbook(DECLARED, COLUMNS, [['X', null, null, null, null], ...ROWS.slice(1)]);
  expect(planIn(empty, 'X', { kind: 'rank', rank: 1 })).toMatchObject({ reason: 'no-score' });
});

test('a single cluster has plans too', () => {
  const alone = workbook(DECLARED, COLUMNS, ROWS.slice(0, 1));
  expect(
    found(planIn(alone, 'X', { kind: 'band', band: 3 })).steps.at(-1)!.overallAfter,
  ).toBeGreaterThanOrEqual(80);
});

test('what is missing is never proposed, and is named where the goal cannot be reached', () => {
  const book = workbook(
    [
      { code: 'A1', goalposts: [0, 10] },
      { code: 'A2', goalposts: [0, 10] },
      { code: 'A3', goalposts: [0, 10] },
    ],
    ['A1', 'A2', 'A3'],
    [
      ['X', 2, null, 3],
      ['Y', 5, 8, 2],
    ],
  );
  const plan = unreachable(planIn(book, 'X', { kind: 'score', score: 101 }));
  expect(plan.best.score).toBeCloseTo(100, 9);
  expect(plan.barriers).toEqual([
    { indicator: 'A1', reason: 'at-its-bound' },
    { indicator: 'A2', reason: 'missing' },
    { indicator: 'A3', reason: 'at-its-bound' },
  ]);
  expect(planIn(book, 'X', { kind: 'score', score: 60 })).toMatchObject({
    outcome: 'found',
    method: 'exact',
  });
});

test('a dimension of which too little is declared cannot help until more is', () => {
  const book = workbook(
    [
      { code: 'A1', goalposts: [0, 10] },
      { code: 'B1', dimension: 'B', goalposts: [0, 10], weight: 1 },
      { code: 'B2', dimension: 'B', goalposts: [0, 10], weight: 2 },
      { code: 'C1', dimension: 'C', goalposts: [0, 10] },
    ],
    ['A1', 'B1', 'B2', 'C1'],
    [
      ['X', 2, 1, null, 3],
      ['Y', 5, 8, 2, 2],
    ],
  );
  const plan = unreachable(planIn(book, 'X', { kind: 'score', score: 101 }));
  expect(plan.barriers).toContainEqual({ indicator: 'B1', reason: 'dimension-missing' });
  expect(plan.barriers).toContainEqual({ indicator: 'B2', reason: 'missing' });
});

test('what has no weight is left alone, what has no scale is named', () => {
  const book = workbook(
    [
      { code: 'A1', goalposts: [0, 10] },
      { code: 'A2', goalposts: [0, 10], weight: 0 },
      { code: 'A3', weight: 0.1 },
    ],
    ['A1', 'A2', 'A3'],
    [
      ['X', 2, 1, 5],
      ['Y', 5, 8, 5],
    ],
  );
  const plan = unreachable(planIn(book, 'X', { kind: 'score', score: 101 }));
  expect(plan.barriers).toEqual([
    { indicator: 'A1', reason: 'at-its-bound' },
    { indicator: 'A3', reason: 'no-scale' },
  ]);
});

describe('gold', () => {
  const declared: readonly Declared[] = [
    { code: 'A1', goalposts: [0, 10], requirement: 4 },
    { code: 'A2', direction: '-', goalposts: [0, 10], requirement: 6 },
    { code: 'A3', goalposts: [0, 10] },
    { code: 'A4', goalposts: [0, 10], weight: 0, requirement: 3 },
  ];
  const columns = ['A1', 'A2', 'A3', 'A4'];

  test('minimum requirements are met before anything else, also without weight', () => {
    const book = workbook(declared, columns, [
      ['X', 2, 8, 2.5, 1],
      ['Y', 5, 5, 5, 5],
    ]);
    const plan = found(planIn(book, 'X', { kind: 'gold' }, { A1: 3, A2: 3, A3: 1 }));
    const to = declaredIn(plan.steps);
    expect(to.get('A1')).toBeGreaterThanOrEqual(4);
    expect(to.get('A2')).toBeLessThanOrEqual(6);
    expect([to.get('A3'), to.get('A4')]).toEqual([10, 3]);
    expect(plan.steps.at(-2)!.overallAfter).toBeGreaterThanOrEqual(80);
  });

  test('80 points are not enough where a requirement is failed', () => {
    const book = workbook(declared, columns, [
      ['X', 10, 7, 10, 5],
      ['Y', 5, 5, 5, 5],
    ]);
    const plan = found(planIn(book, 'X', { kind: 'gold' }));
    expect(plan.steps.map(({ indicator, to }) => [indicator, to])).toEqual([['A2', 6]]);
  });

  test('a requirement without a value, or beyond the bound, stands in the plan; the plan to 80 is shown', () => {
    const missing = workbook(declared, columns, [
      ['X', 5, 5, 5, null],
      ['Y', 5, 5, 5, 5],
    ]);
    const plan = unreachable(planIn(missing, 'X', { kind: 'gold' }));
    expect(plan.barriers).toEqual([{ indicator: 'A4', reason: 'missing' }]);
    expect(plan.best.score).toBeCloseTo(80, 6);
    const beyond = workbook(
      [
        { code: 'A1', goalposts: [0, 10], requirement: 11 },
        { code: 'A2', goalposts: [0, 10] },
      ],
      ['A1', 'A2'],
      [
        ['X', 5, 5],
        ['Y', 1, 1],
      ],
    );
    expect(unreachable(planIn(beyond, 'X', { kind: 'gold' })).barriers).toContainEqual({
      indicator: 'A1',
      reason: 'minimum-beyond-bound',
    });
  });
});

test.each([
  ['geometric', {}],
  ['harmonic', {}],
  ['power:2', {}],
  ['copeland', {}],
  ['mpi', {}],
  ['ampi', {}],
  ['arithmetic', { normalisation: 'min-max' }],
  ['arithmetic', { normalisation: 'rank' }],
  ['arithmetic', { normalisation: 'z-score', outliers: 'winsorise-log' }],
  ['arithmetic', { normalisation: 'distance-to-reference', 'normalisation.reference': 'X' }],
  ['arithmetic', { weights: 'pca' }],
  ['arithmetic', { weights: 'optimised' }],
  ['arithmetic', { imputation: 'row-mean' }],
  ['arithmetic', { screening: 'nonzero' }],
] as const)('a searched plan leads to its goal: %s, %j', (aggregation, method) => {
  const rows: readonly Cell[][] = [...ROWS, ['V', 9, 1, 4, 1], ['W', 3, null, 4, 0], ['U', 1.5, 2, 2, 1]];
  const together = DECLARED.map((one): Declared => ({ ...one, dimension: 'A' }));
  const book = workbook(together, COLUMNS, rows, { aggregation, ...method });
  const goal = { kind: 'rank', rank: 2 } as const;
  const plan = found(planIn(book, 'X', goal));
  expect(plan).toMatchObject({ method: 'search', proof: 'local-search', leastEffort: null });
  const after = runOf(redeclared(book, 'X', declaredIn(plan.steps)));
  expect(isThere(after, 'X', goal)).toBe(true);
  expect(after.ranks.get(after.framework.root)!.get('X')).toBe(plan.steps.at(-1)!.rankAfter);
});

test('two zeros under a geometric mean are both raised, though either alone brings nothing', () => {
  const book = workbook(
    [
      { code: 'A1', goalposts: [0, 10] },
      { code: 'A2', goalposts: [0, 10] },
    ],
    ['A1', 'A2'],
    [
      ['X', 0, 0],
      ['Y', 4.5, 5],
    ],
    { aggregation: 'geometric' },
  );
  const plan = found(planIn(book, 'X', { kind: 'score', score: 50 }));
  expect(plan.steps).toHaveLength(2);
  expect(Math.abs(plan.effort - 2)).toBeLessThan(0.03);
});

test('the same question has the same answer', () => {
  const book = workbook(DECLARED, COLUMNS, ROWS, { aggregation: 'geometric' });
  const goal = { kind: 'score', score: 55 } as const;
  expect(planIn(book, 'X', goal)).toEqual(planIn(book, 'X', goal));
});

test.each([
  ['arithmetic', {}],
  ['geometric', {}],
  ['copeland', {}],
  ['arithmetic', { weights: 'optimised' }],
] as const)('in steps it is the same plan, and each trial is counted: %s, %j', (aggregation, method) => {
  const rows: readonly Cell[][] = [...ROWS, ['V', 9, 1, 4, 1], ['W', 3, null, 4, 0], ['U', 1.5, 2, 2, 1]];
  const together = DECLARED.map((one): Declared => ({ ...one, dimension: 'A' }));
  const run = runOf(workbook(together, COLUMNS, rows, { aggregation, ...method }));
  const question = { run, cluster: 'X', goal: { kind: 'rank', rank: 2 }, efforts: new Map() } as const;
  const search = findPlanInSteps(question);
  const counts: number[] = [];
  let step = search.next();
  for (; !step.done; step = search.next()) counts.push(step.value);
  expect(step.value).toEqual(findPlan(question));
  // One after the other, none left out.
  expect([...new Set(counts)].filter((count) => count > 0)).toEqual(
    Array.from({ length: counts.at(-1)! }, (_, i) => i + 1),
  );
  expect(counts.at(-1)).toBeGreaterThan(4);
});

test('within one trial it gives way too, where that is long', () => {
  const clusters = Array.from({ length: 900 }, (_, i): Cell[] => [
    `C${i}`,
    i % 10,
    i % 7,
    (i % 4) + 1,
    i % 2,
  ]);
  const run = runOf(workbook(DECLARED, COLUMNS, [...ROWS, ...clusters], { aggregation: 'copeland' }));
  const search = findPlanInSteps({
    run,
    cluster: 'X',
    goal: { kind: 'rank', rank: 2 },
    efforts: new Map(),
  });
  // No trial has ended yet.
  expect([search.next().value, search.next().value]).toEqual([0, 0]);
});
