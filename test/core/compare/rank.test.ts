// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { rank } from '../../../core/compare/rank.ts';
import { columnOf } from '../../../core/model/table.ts';
import { comparedValues, compareGolden } from '../goldenCount.ts';
import { type Numbers, numbersOf, oracle } from '../oracle.ts';

/** The definition, word by word: one more than there are scores above it, all taken at 12 significant digits. */
function naive(scores: Numbers): Numbers {
  const snapped = scores.map((score) => (score === null ? null : Number(score.toPrecision(12))));
  return snapped.map((own) =>
    own === null ? null : 1 + snapped.filter((other) => other !== null && other > own).length,
  );
}

describe('equal to the reference', () => {
  test('ranks of weighted means', () => {
    const { amean, ranks_amean } = oracle('cluster6/aggregate_na.json');
    for (const [code, ranks] of Object.entries(ranks_amean!)) {
      if (code === 'uCode') continue;
      compareGolden('cluster6/aggregate_na.json', code, rank(columnOf(amean![code] as Numbers)), ranks);
    }
  });

  test('ranks of a small data set, without regard to directions', () => {
    const { Raw, ranks } = oracle('edge/small_coin.json');
    for (const [code, values] of Object.entries(numbersOf(Raw!))) {
      compareGolden('edge/small_coin.json', `ranks ${code}`, rank(columnOf(values)), ranks![code]);
    }
  });

  test('ranks of the standard pipeline', () => {
    const { Aggregated, Ranks } = oracle('cluster6/pipeline.json');
    for (const [code, ranks] of Object.entries(Ranks!)) {
      if (code === 'uCode') continue;
      compareGolden('cluster6/pipeline.json', code, rank(columnOf(Aggregated![code] as Numbers)), ranks);
    }
  });

  test('all values were compared', () => {
    expect(Object.fromEntries(comparedValues())).toEqual({
      'cluster6/aggregate_na.json': 280,
      'cluster6/pipeline.json': 1480,
      'edge/small_coin.json': 72,
    });
  });
});

test('ties share the best rank, and what is missing has none', () => {
  expect(rank(columnOf([5, null, 9, 5, 1]))).toEqual([2, null, 1, 2, 4]);
});

test('scores that differ beyond 12 digits are ties', () => {
  expect(rank(columnOf([3.4, 3.4000000000000004, 3.40000000001]))).toEqual([2, 2, 1]);
  expect(rank(columnOf([0, -0, 1e-30]))).toEqual([2, 2, 1]);
});

/** Scores close together: some of them at the edge between two values of 12 digits. */
const close = fc
  .tuple(fc.constantFrom(1, 9.99999999999, 3.4, 57.25, -12.5, 1e-7, 100), fc.integer({ min: -60, max: 60 }))
  .map(([near, steps]) => near * (1 + steps * 2.5e-13));
const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('the ranks are those of the definition, also among scores that all but agree', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.oneof(close, any)), { maxLength: 40 }), (scores) => {
      expect(rank(columnOf(scores))).toEqual(naive(scores));
    }),
    { numRuns: 1000 },
  );
});
