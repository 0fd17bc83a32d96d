// SPDX-License-Identifier: EUPL-1.2
import { fixedWeights } from '../../../core/formulas/means/children.ts';
import type { Framework } from '../../../core/model/framework.ts';
import {
  type Aggregation,
  type AggregationRule,
  DEFAULT_METHOD,
  type Method,
} from '../../../core/model/method.ts';
import { aggregate } from '../../../core/stages/aggregate.ts';
import { frameworkFrom, weightsFrom } from '../frameworks.ts';
import { comparedValues, compareGolden, differsOnPurpose } from '../goldenCount.ts';
import { type Frame, frameOf, oracle, tableOf } from '../oracle.ts';

const iMeta = oracle('cluster6/coin.json').iMeta!;

function methodWith(rules: readonly AggregationRule[], aggregation: Partial<Aggregation> = {}): Method {
  return {
    ...DEFAULT_METHOD,
    aggregation: { rules, minimumAvailability: 0, availabilityBy: 'count', ...aggregation },
  };
}

/** The frame that the reference aggregated, aggregated by us; the columns of `expected` only. */
function aggregated(normalised: Frame, framework: Framework, method: Method, expected: Frame): Frame {
  const table = tableOf(
    normalised,
    framework.indicators.map(({ code }) => code),
  );
  const weights = new Map([...framework.byCode].map(([code, { weight }]) => [code, weight]));
  const result = aggregate(table, framework, fixedWeights(weights), method).table;
  const found: Frame = { uCode: result.clusters, ...frameOf(result) };
  return Object.fromEntries(Object.keys(expected).map((code) => [code, found[code]!]));
}

const A = { kind: 'arithmetic' } as const;
const G = { kind: 'geometric' } as const;
const H = { kind: 'harmonic' } as const;

const FRAMES: readonly [frame: string, rules: AggregationRule[]][] = [
  ['amean', [A]],
  ['gmean', [G]],
  ['hmean', [H]],
  ['genmean_p2', [{ kind: 'power', exponent: 2 }]],
  ['genmean_m1', [{ kind: 'power', exponent: -1 }]],
  ['mixed_g_then_a', [G, A]],
  ['amean_w2', [A]],
  ['gmean_w2', [G]],
  ['hmean_w2', [H]],
];

describe('aggregated scores equal the reference', () => {
  const complete = oracle('cluster6/aggregate.json');
  test.each(FRAMES)('without gaps: %s', (frame, rules) => {
    const weights = weightsFrom(frame.endsWith('_w2') ? complete.w2! : iMeta);
    const framework = frameworkFrom(iMeta, weights);
    const expected = complete[frame]!;
    const actual = aggregated(complete.Normalised_1_100!, framework, methodWith(rules), expected);
    compareGolden('cluster6/aggregate.json', frame, actual, expected);
  });

  const gaps = oracle('cluster6/aggregate_na.json');
  test.each([
    ...FRAMES.filter(([frame]) => frame in gaps).map(([frame, rules]) => [frame, rules, 0] as const),
    ['amean_thr07', [A], 0.7] as const,
    ['amean_thr1', [A], 1] as const,
  ])('with gaps: %s', (frame, rules, minimumAvailability) => {
    const weights = weightsFrom(frame.endsWith('_w2') ? gaps.w2! : iMeta);
    const framework = frameworkFrom(iMeta, weights);
    const expected = gaps[frame]!;
    const actual = aggregated(
      gaps.Normalised_1_100!,
      framework,
      methodWith(rules, { minimumAvailability }),
      expected,
    );
    compareGolden('cluster6/aggregate_na.json', frame, actual, expected);
  });

  const { Aggregated } = oracle('cluster6/pipeline.json');
  test('at the end of the standard pipeline', () => {
    const actual = aggregated(Aggregated!, frameworkFrom(iMeta), methodWith([A]), {
      ...Object.fromEntries(
        iMeta.iCode!.filter((_, i) => Number(iMeta.Level![i]) > 1).map((code) => [code, []]),
      ),
    });
    for (const [code, scores] of Object.entries(actual)) {
      compareGolden('cluster6/pipeline.json', code, scores, Aggregated![code]);
    }
  });

  const small = oracle<Record<string, { value: Frame }> & { iMeta: Frame; Normalised: Frame }>(
    'edge/small_coin.json',
  );
  const smallFramework = frameworkFrom(small.iMeta);
  test.each([
    ['a_amean', A],
    ['a_gmean', G],
    ['a_hmean', H],
  ])('edge cases: %s', (name, rule) => {
    for (const [suffix, minimumAvailability] of [
      ['thrnone', 0],
      ['thr0.5', 0.5],
      ['thr1', 1],
    ] as const) {
      const frame = `${name}_${suffix}`;
      const { G1, G2, G3, Idx } = small[frame]!.value;
      const expected = { G1: G1!, G2: G2!, G3: G3!, Idx: Idx! };
      if (minimumAvailability === 1) {
        // On purpose: COINr asks also for the indicator of weight 0, which three clusters don't have.
        expect(G3!.slice(0, 2)).toEqual([null, null]);
        expect(G3![5]).toBeNull();
        expected.G3 = small[`${name}_thrnone`]!.value.G3!;
        differsOnPurpose(
          'edge/small_coin.json',
          `${frame} G3`,
          3,
          'an indicator of weight 0 is left out, so it is not missed either',
        );
      }
      const actual = aggregated(
        small.Normalised,
        smallFramework,
        methodWith([rule], { minimumAvailability }),
        expected,
      );
      compareGolden('edge/small_coin.json', frame, actual, expected);
    }
  });

  test('all values were compared', () => {
    expect(Object.fromEntries(comparedValues())).toEqual({
      'cluster6/aggregate.json': 2880,
      'cluster6/aggregate_na.json': 2880,
      'cluster6/pipeline.json': 280,
      'edge/small_coin.json': 288,
    });
  });
});
