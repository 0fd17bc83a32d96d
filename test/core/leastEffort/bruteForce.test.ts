// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { findPlan } from '../../../core/leastEffort/findPlan.ts';
import type { Goal } from '../../../core/leastEffort/plan.ts';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import { type Declared, declaredIn, found, isThere, planIn, redeclared, runOf, workbook } from './plans.ts';

/** An indicator of a small case, with every value that may be proposed for it. */
interface Kind {
  readonly declared: Omit<Declared, 'code'>;
  readonly values: readonly number[];
}

const KINDS: readonly Kind[] = [
  { declared: { format: 'level 1-4' }, values: [1, 2, 3, 4] },
  { declared: { format: 'yes-no' }, values: [0, 1] },
  { declared: { goalposts: [0, 4] }, values: [0, 1, 2, 3, 4] },
  { declared: { goalposts: [0, 3], direction: '-' }, values: [0, 1, 2, 3] },
];

const CODES = ['I1', 'I2', 'I3', 'I4'];

interface Case {
  readonly kinds: readonly Kind[];
  readonly grids: readonly Grid[];
  readonly efforts: Readonly<Record<string, number>>;
  readonly present: readonly (number | null)[];
  readonly goal: Goal;
}

const anyCase = (method: Readonly<Record<string, Cell>>, goals: fc.Arbitrary<Goal>): fc.Arbitrary<Case> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...KINDS), { minLength: 4, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      // Which value each of three clusters has; of the first, now and then none.
      fc.array(fc.nat(59), { minLength: 12, maxLength: 12 }),
      fc.option(fc.nat(3), { freq: 5 }),
      goals,
    )
    .map(([kinds, weights, levels, picks, gap, goal]) => {
      const rows = ['X', 'Y', 'Z'].map((cluster, row): (string | number | null)[] => [
        cluster,
        ...kinds.map(({ values }, i) =>
          row === 0 && i === gap ? null : values[picks[row * 4 + i]! % values.length]!,
        ),
      ]);
      const declared = kinds.map(
        (kind, i): Declared => ({
          ...kind.declared,
          code: CODES[i]!,
          dimension: i < 2 ? 'A' : 'B',
          weight: weights[i]!,
        }),
      );
      const efforts = Object.fromEntries(CODES.map((code, i) => [code, levels[i]!]));
      const present = rows[0]!.slice(1) as (number | null)[];
      return { kinds, grids: workbook(declared, CODES, rows, method), efforts, present, goal };
    });

const GOALS: fc.Arbitrary<Goal> = fc.oneof(
  fc.integer({ min: 20, max: 100 }).map((score): Goal => ({ kind: 'score', score })),
  fc.constantFrom<Goal>(
    { kind: 'rank', rank: 1 },
    { kind: 'rank', rank: 2 },
    { kind: 'band', band: 3 },
    { kind: 'gold' },
  ),
);

/** Whole steps from a value on, in the direction that makes it better. */
function better({ declared, values }: Kind, present: number | null): readonly (number | null)[] {
  if (present === null) return [null];
  return values.filter((value) => (declared.direction === '-' ? value <= present : value >= present));
}

/** The least effort of all combinations that reach the goal when the workbook is calculated; `null`: none does. */
function cheapest({ kinds, grids, efforts, present, goal }: Case): number | null {
  let least: number | null = null;
  const tryAll = (chosen: readonly (number | null)[], effort: number): void => {
    if (least !== null && effort >= least) return;
    const i = chosen.length;
    if (i < kinds.length) {
      const span = Math.max(...kinds[i]!.values) - Math.min(...kinds[i]!.values);
      for (const value of better(kinds[i]!, present[i]!)) {
        const points = value === null ? 0 : Math.abs(value - present[i]!) / span;
        tryAll([...chosen, value], effort + efforts[CODES[i]!]! * points);
      }
      return;
    }
    const values = new Map(
      chosen.flatMap((value, j) => (value === null ? [] : [[CODES[j]!, value] as const])),
    );
    if (isThere(runOf(redeclared(grids, 'X', values)), 'X', goal)) least = effort;
  };
  tryAll([], 0);
  return least;
}

/** By how much the plan costs more than the cheapest combination; checks that it is allowed and leads to the goal. */
function excess(one: Case): number {
  const plan = planIn(one.grids, 'X', one.goal, one.efforts);
  if (plan.outcome === 'not-possible') {
    expect(plan.reason).toBe('no-score');
    return 0;
  }
  const least = cheapest(one);
  if (plan.outcome === 'already-there') {
    expect(least).toBe(0);
    return 0;
  }
  if (plan.outcome === 'unreachable') {
    expect(least).toBeNull();
    return 0;
  }
  for (const { indicator, from, to } of plan.steps) {
    const i = CODES.indexOf(indicator);
    expect(one.present[i]).toBe(from);
    expect(better(one.kinds[i]!, from)).toContain(to);
  }
  const after = runOf(redeclared(one.grids, 'X', declaredIn(plan.steps)));
  expect(isThere(after, 'X', one.goal)).toBe(true);
  return plan.effort - least!;
}

test('where the method is linear no combination is cheaper', () => {
  fc.assert(
    fc.property(anyCase({}, GOALS), (one) => {
      expect(Math.abs(excess(one))).toBeLessThan(1e-9);
    }),
    { numRuns: 100, seed: 6 },
  );
});

test.each(['geometric', 'harmonic'])('in small cases none is where it is not, either: %s', (aggregation) => {
  fc.assert(
    fc.property(anyCase({ aggregation }, GOALS), (one) => {
      expect(Math.abs(excess(one))).toBeLessThan(1e-9);
    }),
    { numRuns: 60, seed: 6 },
  );
});

test('what can be taken in parts costs no more than any combination on a grid, up to rounding', () => {
  const tenths = Array.from({ length: 11 }, (_, i) => i);
  const goal = { kind: 'score', score: 70 } as const;
  const declared: Declared[] = [
    { code: 'I1', goalposts: [0, 10], weight: 2 },
    { code: 'I2', goalposts: [0, 10] },
    { code: 'I3', dimension: 'B', goalposts: [0, 10], direction: '-' },
  ];
  const present = [2.5, 4.5, 6.5];
  const grids = workbook(declared, CODES.slice(0, 3), [
    ['X', ...present],
    ['Y', 1.5, 9.5, 3.5],
  ]);
  const run = runOf(grids);
  const efforts = { I1: 3, I2: 1, I3: 2 };
  const plan = findPlan({ run, cluster: 'X', goal, efforts: new Map(Object.entries(efforts)) });
  let least = Number.POSITIVE_INFINITY;
  for (const a of tenths.filter((value) => value >= 2.5)) {
    for (const b of tenths.filter((value) => value >= 4.5)) {
      for (const c of tenths.filter((value) => value <= 6.5)) {
        const effort = (3 * (a - 2.5) + (b - 4.5) + 2 * (6.5 - c)) / 10;
        const values = new Map([
          ['I1', a],
          ['I2', b],
          ['I3', c],
        ]);
        if (effort < least && isThere(runOf(redeclared(grids, 'X', values)), 'X', goal)) least = effort;
      }
    }
  }
  expect(plan).toMatchObject({ outcome: 'found', proof: 'fractional-knapsack' });
  expect(found(plan).effort).toBeLessThan(least + 0.02);
  expect(found(plan).leastEffort).toBeLessThanOrEqual(least);
});
