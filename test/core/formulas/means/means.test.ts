// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Children } from '../../../../core/formulas/means/children.ts';
import { geometricMean } from '../../../../core/formulas/means/geometricMean.ts';
import { harmonicMean } from '../../../../core/formulas/means/harmonicMean.ts';
import { powerMean } from '../../../../core/formulas/means/powerMean.ts';
import { weightedMean } from '../../../../core/formulas/means/weightedMean.ts';
import { columnOf } from '../../../../core/model/table.ts';

/** One cluster. */
interface World {
  readonly scores: readonly (number | null)[];
  readonly weights: readonly number[];
}

function children({ scores, weights }: World): Children {
  return { columns: scores.map((score) => columnOf([score])), weights: Float64Array.from(weights) };
}

const score = fc.double({ min: 0.01, max: 200, noNaN: true });
const exponent = fc.double({ min: -20, max: 20, noNaN: true }).filter((p) => p === 0 || Math.abs(p) > 0.01);

function worldOf(scores: fc.Arbitrary<number | null>): fc.Arbitrary<World> {
  const child = fc.tuple(scores, fc.double({ min: 0.1, max: 10, noNaN: true }));
  return fc
    .array(child, { minLength: 1, maxLength: 8 })
    .map((pairs) => ({ scores: pairs.map(([one]) => one), weights: pairs.map(([, weight]) => weight) }));
}

const complete = worldOf(score);
const withGaps = worldOf(fc.option(score, { freq: 4 })).filter(({ scores }) =>
  scores.some((one) => one !== null),
);

const MEANS: readonly [
  name: string,
  mean: (children: Children) => Float64Array,
  world: fc.Arbitrary<World>,
][] = [
  ['arithmetic', weightedMean, withGaps],
  ['geometric', geometricMean, withGaps],
  ['harmonic', harmonicMean, withGaps],
  ['power 3', (of) => powerMean(of, 3), complete],
  ['power -1.5', (of) => powerMean(of, -1.5), complete],
  ['power 0', (of) => powerMean(of, 0), withGaps],
];

describe.each(MEANS)('the %s mean', (_, mean, world) => {
  test('lies between the lowest and the highest of what is present', () => {
    fc.assert(
      fc.property(world, (one) => {
        const present = one.scores.filter((value) => value !== null);
        const value = mean(children(one))[0]!;
        expect(value).toBeGreaterThanOrEqual(Math.min(...present) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual(Math.max(...present) * (1 + 1e-12));
      }),
    );
  });

  test('does not change when all weights are multiplied', () => {
    fc.assert(
      fc.property(world, fc.double({ min: 0.01, max: 100, noNaN: true }), (one, factor) => {
        const scaled = { ...one, weights: one.weights.map((weight) => weight * factor) };
        const value = mean(children(one))[0]!;
        expect(Math.abs(mean(children(scaled))[0]! - value)).toBeLessThanOrEqual(1e-12 * value);
      }),
    );
  });

  test('is never lowered by a better child', () => {
    fc.assert(
      fc.property(world, fc.nat(7), score, (one, at, step) => {
        const child = at % one.scores.length;
        const better = one.scores.map((value, i) => (i === child && value !== null ? value + step : value));
        const value = mean(children(one))[0]!;
        expect(mean(children({ ...one, scores: better }))[0]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      }),
    );
  });

  test('gives to a gap no weight', () => {
    fc.assert(
      fc.property(world, (one) => {
        const kept = one.scores.map((_, i) => i).filter((i) => one.scores[i] !== null);
        const without = {
          scores: kept.map((i) => one.scores[i]!),
          weights: kept.map((i) => one.weights[i]!),
        };
        expect(mean(children(one))).toEqual(mean(children(without)));
      }),
    );
  });
});

test('the power mean grows with its exponent', () => {
  fc.assert(
    fc.property(complete, exponent, exponent, (one, p, q) => {
      const [low, high] = [Math.min(p, q), Math.max(p, q)];
      const value = powerMean(children(one), low)[0]!;
      expect(powerMean(children(one), high)[0]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
    }),
  );
});

test('the power means of 1, 0 and -1 are the arithmetic, the geometric and the harmonic mean', () => {
  fc.assert(
    fc.property(complete, (one) => {
      const of = children(one);
      expect(powerMean(of, 1)[0]! / weightedMean(of)[0]!).toBeCloseTo(1, 11);
      expect(powerMean(of, 0)).toEqual(geometricMean(of));
      expect(powerMean(of, -1)[0]! / harmonicMean(of)[0]!).toBeCloseTo(1, 11);
    }),
  );
});

test('the points of the children sum to the arithmetic mean', () => {
  fc.assert(
    fc.property(withGaps, (one) => {
      const total = one.scores.reduce<number>(
        (sum, value, i) => sum + (value === null ? 0 : one.weights[i]!),
        0,
      );
      const points = one.scores.map((value, i) => ((value ?? 0) * one.weights[i]!) / total);
      const sum = points.reduce((all, point) => all + point, 0);
      expect(Math.abs(weightedMean(children(one))[0]! - sum)).toBeLessThanOrEqual(1e-12 * sum);
    }),
  );
});
