// SPDX-License-Identifier: EUPL-1.2
import type { Children } from '../../../../core/formulas/means/children.ts';
import { parentScore } from '../../../../core/formulas/means/parentScore.ts';
import type { AggregationRule } from '../../../../core/model/method.ts';
import { columnOf, valueAt } from '../../../../core/model/table.ts';
import { compareGolden, differsOnPurpose } from '../../goldenCount.ts';
import { type Numbers, oracle } from '../../oracle.ts';

const FILE = 'edge/vectors.json';

interface Vector {
  readonly x: Numbers;
  readonly results: Readonly<Record<string, { readonly value?: readonly (number | 'NaN' | null)[] }>>;
}

const { vectors, w8 } = oracle<{ vectors: Readonly<Record<string, Vector>>; w8: readonly number[] }>(FILE);

/** The score of a single cluster whose children have these scores; what has the weight 0 does not count. */
function scoreOf(x: Numbers, weights: readonly number[], rule: AggregationRule): number | null {
  const counted = x.map((_, i) => i).filter((i) => weights[i] !== 0);
  const children: Children = {
    columns: counted.map((i) => columnOf([x[i]!])),
    weights: Float64Array.from(counted, (i) => weights[i]!),
  };
  const { score } = parentScore(children, 1, rule, {
    rules: [rule],
    minimumAvailability: 0,
    availabilityBy: 'count',
  });
  return valueAt(score, 0);
}

/** `null`: all weigh the same. */
type Case = readonly [string, AggregationRule, readonly number[] | null];

const CASES: readonly Case[] = [
  ['amean', { kind: 'arithmetic' }, null],
  ['amean_w8', { kind: 'arithmetic' }, w8],
  ['amean_zero_weights', { kind: 'arithmetic' }, new Array(200).fill(0)],
  ['gmean', { kind: 'geometric' }, null],
  ['gmean_w8', { kind: 'geometric' }, w8],
  ['hmean', { kind: 'harmonic' }, null],
  ['hmean_w8', { kind: 'harmonic' }, w8],
  ['genmean_2', { kind: 'power', exponent: 2 }, null],
  ['genmean_m1', { kind: 'power', exponent: -1 }, null],
  ['genmean_half', { kind: 'power', exponent: 0.5 }, null],
  ['genmean_0', { kind: 'power', exponent: 0 }, null],
];

test.each(CASES)('%s of every vector equals the reference', (name, rule, weights) => {
  for (const [vector, { x, results }] of Object.entries(vectors)) {
    const expected = results[name]!.value;
    const part = `${vector} ${name}`;
    if (weights === w8 && x.length !== w8.length) {
      differsOnPurpose(FILE, part, 1, 'eight weights of more or fewer values: not possible');
      continue;
    }
    const score = scoreOf(x, weights ?? x.map(() => 1), rule);
    if (expected !== undefined) {
      // Where R says NaN there is no score.
      compareGolden(FILE, part, score, expected[0] === 'NaN' ? null : expected[0]);
      continue;
    }
    // The reference stops.
    differsOnPurpose(
      FILE,
      part,
      1,
      'the reference stops at scores of 0, below 0, or at the exponent 0; here 0, missing, or the geometric mean',
    );
    const negative = rule.kind !== 'harmonic' && x.some((value) => value !== null && value < 0);
    if (name === 'genmean_0')
      expect(score).toBe(
        scoreOf(
          x,
          x.map(() => 1),
          { kind: 'geometric' },
        ),
      );
    else if (name !== 'genmean_m1') expect(score).toBe(negative ? null : 0);
  }
});
