// SPDX-License-Identifier: EUPL-1.2

import { fitScale } from '../../../../core/formulas/scales/fitScale.ts';
import type { Fitted } from '../../../../core/formulas/scales/fitted.ts';
import { referenceOf } from '../../../../core/formulas/scales/reference.ts';
import type { Indicator } from '../../../../core/model/framework.ts';
import type { NormalisationRule } from '../../../../core/model/method.ts';
import { columnOf } from '../../../../core/model/table.ts';
import { indicator } from '../../frameworks.ts';
import { comparedValues, compareGolden, differsOnPurpose, leavesOf } from '../../goldenCount.ts';
import { type Frame, type Numbers, numbersOf, oracle } from '../../oracle.ts';

interface Case {
  readonly rule: NormalisationRule;
  readonly indicator?: Partial<Indicator>;
  /** The row of the reference. */
  readonly row?: number;
  readonly cap?: boolean;
}

const MINUS = { direction: -1 } as const;
const GOALPOSTS = { min: 0, max: 5 };

/** What each column of the oracle was made with. */
const CASES: ReadonlyMap<string, Case> = new Map([
  ['minmax', { rule: { kind: 'min-max', scale: null } }],
  ['minmax_1_100', { rule: { kind: 'min-max', scale: [1, 100] } }],
  ['minmax_direction_neg', { rule: { kind: 'min-max', scale: null }, indicator: MINUS }],
  ['zscore', { rule: { kind: 'z-score', scale: null } }],
  ['scaled_m10_10', { rule: { kind: 'fixed-scale', scale: [-10, 10] } }],
  ['dist2max', { rule: { kind: 'distance-to-max', scale: null } }],
  ['dist2ref_3', { rule: { kind: 'distance-to-reference', scale: null }, row: 2 }],
  ['dist2ref_3_cap', { rule: { kind: 'distance-to-reference', scale: null }, row: 2, cap: true }],
  ['dist2targ_4', { rule: { kind: 'distance-to-target', scale: null }, indicator: { target: 4 } }],
  [
    'dist2targ_4_neg',
    { rule: { kind: 'distance-to-target', scale: null }, indicator: { target: 4, ...MINUS } },
  ],
  [
    'dist2targ_4_cap',
    { rule: { kind: 'distance-to-target', scale: null }, indicator: { target: 4 }, cap: true },
  ],
  ['fracmax', { rule: { kind: 'fraction-of-max', scale: null } }],
  ['rank_min', { rule: { kind: 'rank', scale: null } }],
  ['rank_desc', { rule: { kind: 'rank', scale: null }, indicator: MINUS }],
  ['borda', { rule: { kind: 'borda', scale: null } }],
  ['prank', { rule: { kind: 'percentile-rank', scale: null } }],
  ['goalposts_0_5', { rule: { kind: 'goalposts', scale: [0, 1] }, indicator: { goalposts: GOALPOSTS } }],
  [
    'goalposts_0_5_neg',
    { rule: { kind: 'goalposts', scale: [0, 1] }, indicator: { goalposts: GOALPOSTS, ...MINUS } },
  ],
] as const);

/** The findings after which the scores are others than the reference's, and why. */
const INSTEAD: ReadonlyMap<string | null, string> = new Map([
  ['reference-without-value', 'a reference without a value: distance to the best value instead'],
  ['reference-is-worst', 'a reference that is the worst itself: distance to the best value instead'],
  ['target-not-better', 'a target that is no better than the worst value: the best value counts'],
  ['maximum-not-positive', 'no fraction of a maximum of 0 or less: distance to the best value instead'],
]);

/** A constant is missing also where the target is on its wrong side, for which the reference has 0 or -0. */
function whyDifferent(name: string, { finding }: Fitted): string | undefined {
  if (finding === 'indicator-constant' && name.startsWith('dist2targ')) return 'a constant has no score';
  return INSTEAD.get(finding);
}

interface Vector {
  readonly x: Numbers;
  readonly results: Readonly<Record<string, { readonly value?: readonly (number | string | null)[] }>>;
}

const { vectors } = oracle<{ vectors: Readonly<Record<string, Vector>> }>('edge/vectors.json');

/** The oracle writes a list of one number as it does in R, where there is no other number. */
function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function scaleOf(x: Numbers, { rule, indicator: what, row, cap }: Case): Fitted {
  return fitScale(indicator('x', what), referenceOf([columnOf(x)]), rule, {
    cap: cap ?? false,
    referenceValue: row === undefined ? null : (x[row] ?? null),
    base: null,
  });
}

/** A score that is not finite is missing in the product. */
function scores(x: Numbers, { scale }: Fitted): Numbers {
  return x.map((value) => {
    const score = value === null || scale === null ? null : scale.apply(value);
    return score !== null && Number.isFinite(score) ? score : null;
  });
}

function defined(values: readonly (number | string | null)[]): Numbers {
  return values.map((value) => (typeof value === 'number' ? value : null));
}

const differing = new Map<string, string[]>();

test.each([...CASES])('%s of every vector equals the reference', (name, one) => {
  for (const [vector, { x: written, results }] of Object.entries(vectors)) {
    const x = listOf(written as number | Numbers) as Numbers;
    const fitted = scaleOf(x, one);
    const why = whyDifferent(name, fitted);
    if (why !== undefined) {
      differsOnPurpose('edge/vectors.json', `${vector} ${name}`, leavesOf(results[name]!.value ?? []), why);
      const key = `${name}: ${fitted.finding}`;
      differing.set(key, [...(differing.get(key) ?? []), vector]);
      const toMax = scaleOf(x, {
        rule: { kind: 'distance-to-max', scale: null },
        indicator: one.indicator ?? {},
      });
      expect(scores(x, fitted)).toEqual(scores(x, toMax));
      continue;
    }
    const expected = results[name]!.value;
    if (expected === undefined) continue;
    compareGolden('edge/vectors.json', `${vector} ${name}`, scores(x, fitted), defined(expected));
  }
});

test('what is not offered', () => {
  const why = new Map([
    ['rank_max', 'ties share the lowest rank; the highest is not offered'],
    ['goalposts_0_5_notrunc', 'goalposts always stop at their ends'],
    ['fracmax_direction_neg', 'a fraction of the maximum with direction minus: reflected, the best has 1'],
  ]);
  for (const [vector, { results }] of Object.entries(vectors)) {
    for (const [name, reason] of why) {
      differsOnPurpose('edge/vectors.json', `${vector} ${name}`, leavesOf(results[name]!.value), reason);
    }
  }
});

test('these vectors differ on purpose: they have the distance to the best value', () => {
  expect(Object.fromEntries(differing)).toEqual({
    // The reference: NaN and Infinity.
    'dist2ref_3: reference-is-worst': ['tie_max', 'tie_min', 'zeros'],
    'dist2ref_3_cap: reference-is-worst': ['tie_max', 'tie_min', 'zeros'],
    // The reference: all missing.
    'dist2ref_3: reference-without-value': ['two', 'three'],
    'dist2ref_3_cap: reference-without-value': ['two', 'three'],
    // The reference: NaN where the value is the target, else 0.
    'dist2targ_4: indicator-constant': ['const', 'const_na', 'single', 'len1'],
    'dist2targ_4_cap: indicator-constant': ['const', 'const_na', 'single', 'len1'],
    'dist2targ_4_neg: indicator-constant': ['single'],
    // The reference: worse values score higher.
    'dist2targ_4: target-not-better': ['huge', 'big_offset'],
    'dist2targ_4_cap: target-not-better': ['huge', 'big_offset'],
    'dist2targ_4_neg: target-not-better': [
      'negvals',
      'zeros',
      'heavy_neg',
      'heavy_log_neg',
      'tiny',
      'binary',
    ],
    'fracmax: maximum-not-positive': ['negvals', 'heavy_neg', 'heavy_log_neg'],
  });
});

describe('edge/small_coin.json', () => {
  interface SmallCoin {
    readonly Raw: Frame;
    readonly iMeta: { readonly iCode: readonly string[]; readonly Direction: readonly (1 | -1)[] };
    readonly [set: string]: unknown;
  }
  const coin = oracle<SmallCoin>('edge/small_coin.json');

  test.each([
    ['n_minmax', 'minmax'],
    ['Normalised', 'minmax_1_100'],
    ['n_zscore', 'zscore'],
    ['n_rank', 'rank_min'],
    ['n_borda', 'borda'],
    ['n_prank', 'prank'],
    ['n_fracmax', 'fracmax'],
    ['n_dist2max', 'dist2max'],
  ])('%s equals the reference', (set, name) => {
    const golden = set === 'Normalised' ? (coin[set] as Frame) : (coin[set] as { value: Frame }).value;
    for (const [code, x] of Object.entries(numbersOf(coin.Raw))) {
      const direction = coin.iMeta.Direction[coin.iMeta.iCode.indexOf(code)]!;
      if (name === 'fracmax' && direction === -1) {
        const why = 'a fraction of the maximum with direction minus: reflected, the best has 1';
        differsOnPurpose('edge/small_coin.json', `${set} ${code}`, leavesOf(golden[code]), why);
        continue;
      }
      const fitted = scaleOf(x, { ...CASES.get(name)!, indicator: { direction } });
      compareGolden('edge/small_coin.json', `${set} ${code}`, scores(x, fitted), defined(golden[code]!));
    }
  });
});

test('all values of these vectors are compared', () => {
  expect(Object.fromEntries(comparedValues())).toEqual({
    'edge/small_coin.json': 568,
    'edge/vectors.json': 8546,
  });
});
