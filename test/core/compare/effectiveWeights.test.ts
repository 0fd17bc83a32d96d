// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { effectiveWeights } from '../../../core/compare/effectiveWeights.ts';
import { indicatorsBelow } from '../../../core/model/framework.ts';
import { frameworkFrom, treeOf, weightsFrom } from '../frameworks.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { oracle } from '../oracle.ts';

const FILE = 'cluster6/weights.json';
const framework = frameworkFrom(oracle('cluster6/coin.json').iMeta!);

describe('equal to the reference', () => {
  const reference = oracle(FILE);
  test.each(['equal', 'w2'])('%s', (part) => {
    const frame = reference[part]!;
    const effective = effectiveWeights(framework, weightsFrom(frame));
    const actual = frame.iCode!.map((code) => effective.get(code as string));
    compareGolden(FILE, part, actual, frame.EffWeight);
  });

  test('all values were compared', () => {
    expect(Object.fromEntries(comparedValues())).toEqual({ [FILE]: 74 });
  });
});

test('those of all indicators sum to 1, those below an element to its own', () => {
  const codes = [...framework.byCode.keys()];
  const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive, { minLength: codes.length, maxLength: codes.length }), (weights) => {
      const effective = effectiveWeights(framework, new Map(codes.map((code, i) => [code, weights[i]!])));
      for (const { code } of framework.aggregates) {
        const below = indicatorsBelow(framework, code).reduce(
          (sum, one) => sum + effective.get(one.code)!,
          0,
        );
        expect(below).toBeCloseTo(effective.get(code)!, 12);
      }
      expect(effective.get(framework.root)).toBe(1);
    }),
  );
});

test('what stands under no weight at all has none, and is no NaN', () => {
  const one = treeOf([
    { code: 'ALL', parent: null },
    { code: 'D', parent: 'ALL' },
    { code: 'A', parent: 'D' },
  ]);
  const effective = effectiveWeights(
    one,
    new Map([
      ['ALL', 1],
      ['D', 0],
      ['A', 2],
    ]),
  );
  expect(Object.fromEntries(effective)).toEqual({ ALL: 1, D: 0, A: 0 });
});
