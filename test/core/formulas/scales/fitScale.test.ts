// SPDX-License-Identifier: EUPL-1.2

import { fitScale, type ScaleContext, type ScaleRule } from '../../../../core/formulas/scales/fitScale.ts';
import type { Fitted } from '../../../../core/formulas/scales/fitted.ts';
import { referenceOf } from '../../../../core/formulas/scales/reference.ts';
import type { Indicator } from '../../../../core/model/framework.ts';
import type { NormalisationKind, ScaleEnds } from '../../../../core/model/normalisations.ts';
import { columnOf } from '../../../../core/model/table.ts';
import { indicator } from '../../frameworks.ts';
import type { Numbers } from '../../oracle.ts';

interface Given extends Partial<ScaleContext> {
  readonly values?: Numbers;
  readonly scale?: ScaleEnds;
  readonly indicator?: Partial<Indicator>;
}

const MINUS: Partial<Indicator> = { direction: -1 };

function scaleOf(kind: NormalisationKind | 'ampi', given: Given = {}): Fitted {
  const rule: ScaleRule = kind === 'ampi' ? { kind } : { kind, scale: given.scale ?? null };
  const reference = referenceOf([columnOf(given.values ?? [2, 4, 4, 10])]);
  const { cap = false, referenceValue = null, base = null } = given;
  return fitScale(indicator('x', given.indicator), reference, rule, { cap, referenceValue, base });
}

/** «score parameter=value …» of a value, so that a score can be followed by hand. */
function workings(value: number, { scale }: Fitted): string {
  const parameters = [...scale!.parameters].map(([name, number]) => `${name}=${number}`);
  return [scale!.apply(value), scale!.kind, ...parameters].join(' ');
}

const GOALPOSTS = { goalposts: { min: 0, max: 20 } };

test.each([
  [
    '5 goalposts min=0 max=20 bottom=0 top=20',
    5,
    scaleOf('goalposts', { scale: [0, 20], indicator: GOALPOSTS }),
  ],
  [
    '15 goalposts min=0 max=20 bottom=0 top=20',
    5,
    scaleOf('goalposts', { scale: [0, 20], indicator: { ...GOALPOSTS, ...MINUS } }),
  ],
  [
    '0 goalposts min=0 max=20 bottom=0 top=100',
    30,
    scaleOf('goalposts', { indicator: { ...GOALPOSTS, ...MINUS } }),
  ],
  ['25 min-max min=2 max=10 bottom=0 top=100', 4, scaleOf('min-max')],
  ['75 min-max min=2 max=10 bottom=0 top=100', 4, scaleOf('min-max', { indicator: MINUS })],
  ['-20 min-max min=2 max=10 bottom=5 top=105', 0, scaleOf('min-max', { scale: [5, 105] })],
  ['60 fixed-scale a=1 b=6', 4, scaleOf('fixed-scale', { scale: [1, 6] })],
  ['-100 fixed-scale a=1 b=6', 4, scaleOf('fixed-scale', { scale: [1, 6], indicator: MINUS })],
  ['2 rank count=4', 4, scaleOf('rank')],
  ['4 rank count=4', 9, scaleOf('rank')],
  ['4 rank count=4', 2, scaleOf('rank', { indicator: MINUS })],
  ['2 rank count=4', 4, scaleOf('rank', { indicator: MINUS })],
  ['3 borda count=4', 10, scaleOf('borda')],
  ['0.5 percentile-rank count=3', 4, scaleOf('percentile-rank', { values: [2, null, 4, 10] })],
  ['0.4 fraction-of-max min=2 max=10', 4, scaleOf('fraction-of-max')],
  ['0.8 fraction-of-max min=2 max=10', 4, scaleOf('fraction-of-max', { indicator: MINUS })],
  ['0.25 distance-to-max min=2 max=10', 4, scaleOf('distance-to-max')],
  ['0.75 distance-to-max min=2 max=10', 4, scaleOf('distance-to-max', { indicator: MINUS })],
  [
    '4 distance-to-reference worst=2 reference=4',
    10,
    scaleOf('distance-to-reference', { referenceValue: 4 }),
  ],
  [
    '1 distance-to-reference worst=2 reference=4',
    10,
    scaleOf('distance-to-reference', { referenceValue: 4, cap: true }),
  ],
  ['0.5 distance-to-target worst=2 target=6', 4, scaleOf('distance-to-target', { indicator: { target: 6 } })],
  [
    '1.5 distance-to-target worst=10 target=6',
    4,
    scaleOf('distance-to-target', { indicator: { target: 6, ...MINUS } }),
  ],
  [
    '1 distance-to-target worst=10 target=6',
    4,
    scaleOf('distance-to-target', { indicator: { target: 6, ...MINUS }, cap: true }),
  ],
])('%s of %d', (expected, value, fitted) => {
  expect(workings(value, fitted)).toBe(expected);
});

test('z-scores have the asked for mean and deviation', () => {
  const { scale } = scaleOf('z-score', { values: [1, 2, 3], scale: [100, 10] });
  expect([1, 2, 3].map((value) => scale!.apply(value))).toEqual([90, 100, 110]);
  expect([...scale!.parameters]).toEqual([
    ['mean', 2],
    ['sd', 1],
    ['newMean', 100],
    ['newSd', 10],
  ]);
  expect(scaleOf('z-score', { values: [1, 2, 3], indicator: MINUS }).scale!.apply(1)).toBe(1);
});

describe('AMPI', () => {
  const base = referenceOf([columnOf([2, 4])]);

  test('gives the mean of the first period 100, and half the range of all periods 30 points', () => {
    const { scale } = scaleOf('ampi', { base });
    expect([3, 7, -1, 11].map((value) => scale!.apply(value))).toEqual([100, 130, 70, 160]);
    expect(scale!.parameters.get('min')).toBe(-1);
    expect(scale!.parameters.get('max')).toBe(7);
    expect(scaleOf('ampi', { base, indicator: MINUS }).scale!.apply(7)).toBe(70);
  });

  test('lies around the mean of all periods where the first has no values', () => {
    const fitted = scaleOf('ampi', { base: referenceOf([columnOf([null])]) });
    expect(fitted.finding).toBe('base-without-values');
    expect(fitted.scale!.apply(5)).toBe(100);
  });
});

const CONSTANT: Given = { values: [7, 7, null] };
const HUGE: Given = { values: [-1e308, 1e308] };

test.each<[string, Fitted]>([
  ['min-max of a constant', scaleOf('min-max', CONSTANT)],
  ['min-max in place of goalposts of a constant', scaleOf('goalposts', CONSTANT)],
  ['z-score of a constant', scaleOf('z-score', CONSTANT)],
  ['z-score of values that differ by too little', scaleOf('z-score', { values: [1e-300, 2e-300] })],
  ['distance to the best of a constant', scaleOf('distance-to-max', CONSTANT)],
  [
    'distance to a reference of a constant',
    scaleOf('distance-to-reference', { ...CONSTANT, referenceValue: 7 }),
  ],
  ['distance to a target of a constant', scaleOf('distance-to-target', CONSTANT)],
  ['AMPI of a constant', scaleOf('ampi', CONSTANT)],
  ['fraction of a constant maximum of 0', scaleOf('fraction-of-max', { values: [0, 0] })],
])('%s has no scale because all values are the same', (_, fitted) => {
  expect(fitted).toEqual({ scale: null, finding: 'indicator-constant' });
});

test.each(['rank', 'borda', 'percentile-rank', 'fraction-of-max', 'fixed-scale'] as const)(
  '%s of a constant needs no finding',
  (kind) => {
    const { scale, finding } = scaleOf(kind, CONSTANT);
    expect(finding).toBeNull();
    const expected = { rank: 1, borda: 0, 'percentile-rank': 0, 'fraction-of-max': 1, 'fixed-scale': 7 };
    expect(scale!.apply(7)).toBeCloseTo(expected[kind], 12);
  },
);

test.each(['z-score', 'percentile-rank'] as const)('%s of one value has no scale', (kind) => {
  expect(scaleOf(kind, { values: [null, 5] })).toEqual({ scale: null, finding: 'single-value' });
});

test.each(['min-max', 'z-score', 'distance-to-max', 'goalposts', 'ampi'] as const)(
  '%s of values too far apart has no scale',
  (kind) => {
    expect(scaleOf(kind, HUGE)).toEqual({ scale: null, finding: 'score-not-finite' });
  },
);

test.each([
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'fraction-of-max',
  'distance-to-max',
  'distance-to-reference',
  'distance-to-target',
  'goalposts',
  'ampi',
] as const)('%s of no values has no scale and no finding of its own', (kind) => {
  expect(scaleOf(kind, { values: [null, null] })).toEqual({ scale: null, finding: null });
});

test.each<[string, Fitted, number]>([
  ['goalposts-missing', scaleOf('goalposts'), 25],
  ['reference-without-value', scaleOf('distance-to-reference'), 0.25],
  ['reference-is-worst', scaleOf('distance-to-reference', { referenceValue: 2 }), 0.25],
  ['reference-is-worst', scaleOf('distance-to-reference', { referenceValue: 10, indicator: MINUS }), 0.75],
  ['target-missing', scaleOf('distance-to-target'), 0.25],
  ['target-not-better', scaleOf('distance-to-target', { indicator: { target: 2 } }), 0.25],
  ['target-not-better', scaleOf('distance-to-target', { indicator: { target: 10, ...MINUS } }), 0.75],
  ['maximum-not-positive', scaleOf('fraction-of-max', { values: [0, 4, 0].map((value) => value - 4) }), 2],
])('%s: something else is done', (finding, fitted, score) => {
  expect(fitted.finding).toBe(finding);
  expect(fitted.scale!.apply(4)).toBe(score);
});

test('a fixed scale with direction minus says so only where scores are below 0', () => {
  expect(scaleOf('fixed-scale', { indicator: MINUS }).finding).toBe('fixed-scale-negative');
  expect(scaleOf('fixed-scale', { values: [-3, -1], indicator: MINUS }).finding).toBeNull();
  expect(scaleOf('fixed-scale', { values: [-3, -1] }).finding).toBeNull();
});

test('a reference pools the values of all its columns', () => {
  const reference = referenceOf([columnOf([3, null]), columnOf([1, 8])]);
  expect([...reference.ascending()]).toEqual([1, 3, 8]);
  const { count, min, max } = reference;
  expect({ count, min, max, mean: reference.mean() }).toEqual({ count: 3, min: 1, max: 8, mean: 4 });
});
