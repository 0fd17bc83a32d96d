// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell, Grid } from '../../../core/model/grid.ts';
import type { Goal } from '../../../core/way/way.ts';
import { type Declared, declaredIn, isThere, redeclared, runOf, wayIn, workbook } from './ways.ts';

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

/** By how much the way costs more than the cheapest combination; checks that it is allowed and leads to the goal. */
function excess(one: Case): number {
  const way = wayIn(one.grids, 'X', one.goal, one.efforts);
  if (way.outcome === 'not-possible') {
    expect(way.reason).toBe('no-score');
    return 0;
  }
  const least = cheapest(one);
  if (way.outcome === 'already-there') {
    expect(least).toBe(0);
    return 0;
  }
  if (way.outcome === 'unreachable') {
    expect(least).toBeNull();
    return 0;
  }
  for (const { indicator, from, to } of way.steps) {
    const i = CODES.indexOf(indicator);
    expect(one.present[i]).toBe(from);
    expect(better(one.kinds[i]!, from)).toContain(to);
  }
  const after = runOf(redeclared(one.grids, 'X', declaredIn(way.steps)));
  expect(isThere(after, 'X', one.goal)).toBe(true);
  return way.effort - least!;
}

test('where the method is linear no combination is cheaper', () => {
  fc.assert(
    fc.property(anyCase({}, GOALS), (one) => {
      expect(Math.abs(excess(one))).toBeLessThan(1e-9);
    }),
    { numRuns: 100, seed: 6 },
  );
});

test.each(['geometric', 'harmonic'])('where it is not, hardly any is: %s', (aggregation) => {
  const worse: number[] = [];
  fc.assert(
    fc.property(anyCase({ aggregation }, GOALS), (one) => {
      const more = excess(one);
      expect(more).toBeGreaterThan(-1e-9);
      if (more > 1e-9) worse.push(more);
    }),
    { numRuns: 60, seed: 6 },
  );
  // Of sixty cases; each within half of the effort that an indicator of the least effort takes.
  expect(worse.length).toBeLessThanOrEqual(3);
  for (const more of worse) expect(more).toBeLessThan(0.5);
});
