// SPDX-License-Identifier: EUPL-1.2

import { fitScale, type ScaleContext, type ScaleRule } from '../../../../core/formulas/scales/fitScale.ts';
import { referenceOf } from '../../../../core/formulas/scales/reference.ts';
import type { Indicator } from '../../../../core/model/framework.ts';
import { columnOf } from '../../../../core/model/table.ts';
import { indicator } from '../../frameworks.ts';

/** What a scale was fitted with, and what is said where something else was done: a reader repeats the score from it. */

const NONE: ScaleContext = { cap: false, referenceValue: null, base: null };

function scaleFor(
  rule: ScaleRule,
  values: (number | null)[],
  what: Partial<Indicator> = {},
  context: Partial<ScaleContext> = {},
) {
  return fitScale(indicator('X', what), referenceOf([columnOf(values)]), rule, { ...NONE, ...context });
}

const VALUES = [2, 4, 6, 8];

test.each<[ScaleRule, Partial<Indicator>, Partial<ScaleContext>, Record<string, number>]>([
  [
    { kind: 'goalposts', scale: null },
    { goalposts: { min: 0, max: 10 } },
    {},
    { min: 0, max: 10, bottom: 0, top: 100 },
  ],
  [{ kind: 'min-max', scale: [1, 5] }, {}, {}, { min: 2, max: 8, bottom: 1, top: 5 }],
  [
    { kind: 'z-score', scale: [100, 10] },
    {},
    {},
    { mean: 5, sd: Math.sqrt(20 / 3), newMean: 100, newSd: 10 },
  ],
  [{ kind: 'fixed-scale', scale: [1, 9] }, {}, {}, { a: 1, b: 9 }],
  [{ kind: 'rank', scale: null }, {}, {}, { count: 4 }],
  [{ kind: 'borda', scale: null }, {}, {}, { count: 4 }],
  [{ kind: 'percentile-rank', scale: null }, {}, {}, { count: 4 }],
  [{ kind: 'fraction-of-max', scale: null }, {}, {}, { min: 2, max: 8 }],
  [{ kind: 'distance-to-max', scale: null }, {}, {}, { min: 2, max: 8 }],
  [{ kind: 'distance-to-reference', scale: null }, {}, { referenceValue: 6 }, { worst: 2, reference: 6 }],
  [{ kind: 'distance-to-target', scale: null }, { target: 12 }, {}, { worst: 2, target: 12 }],
  [{ kind: 'ampi' }, {}, { base: referenceOf([columnOf([3, 5])]) }, { min: 1, max: 7, bottom: 70, top: 130 }],
])('%j names its parameters and its kind', (rule, what, context, expected) => {
  const { scale, finding } = scaleFor(rule, VALUES, what, context);
  expect([scale!.kind, Object.fromEntries(scale!.parameters), finding]).toEqual([rule.kind, expected, null]);
});

test.each<[ScaleRule, (number | null)[], Partial<Indicator>, Partial<ScaleContext>, string, string | null]>([
  [{ kind: 'goalposts', scale: null }, VALUES, {}, {}, 'goalposts-missing', 'min-max'],
  [{ kind: 'min-max', scale: null }, [3, 3], {}, {}, 'indicator-constant', null],
  [{ kind: 'z-score', scale: null }, [3, 3], {}, {}, 'indicator-constant', null],
  [{ kind: 'z-score', scale: null }, [3], {}, {}, 'single-value', null],
  [{ kind: 'percentile-rank', scale: null }, [3], {}, {}, 'single-value', null],
  [{ kind: 'distance-to-max', scale: null }, [3, 3], {}, {}, 'indicator-constant', null],
  [{ kind: 'fraction-of-max', scale: null }, [-3, 0], {}, {}, 'maximum-not-positive', 'distance-to-max'],
  [
    { kind: 'fixed-scale', scale: [0, 10] },
    VALUES,
    { direction: -1 },
    {},
    'fixed-scale-negative',
    'fixed-scale',
  ],
  [
    { kind: 'distance-to-reference', scale: null },
    VALUES,
    {},
    {},
    'reference-without-value',
    'distance-to-max',
  ],
  [
    { kind: 'distance-to-reference', scale: null },
    VALUES,
    {},
    { referenceValue: 2 },
    'reference-is-worst',
    'distance-to-max',
  ],
  [
    { kind: 'distance-to-reference', scale: null },
    VALUES,
    { direction: -1 },
    { referenceValue: 8 },
    'reference-is-worst',
    'distance-to-max',
  ],
  [{ kind: 'distance-to-target', scale: null }, VALUES, {}, {}, 'target-missing', 'distance-to-target'],
  [
    { kind: 'distance-to-target', scale: null },
    VALUES,
    { target: 2 },
    {},
    'target-not-better',
    'distance-to-target',
  ],
  [
    { kind: 'distance-to-target', scale: null },
    VALUES,
    { target: 8, direction: -1 },
    {},
    'target-not-better',
    'distance-to-target',
  ],
  [{ kind: 'distance-to-target', scale: null }, [3, 3], {}, {}, 'indicator-constant', null],
  [{ kind: 'ampi' }, VALUES, {}, { base: referenceOf([columnOf([null])]) }, 'base-without-values', 'ampi'],
  [{ kind: 'ampi' }, [3, 3], {}, {}, 'indicator-constant', null],
])('%j over %j %j %j: %s', (rule, values, what, context, finding, kind) => {
  const fitted = scaleFor(rule, values, what, context);
  expect([fitted.finding, fitted.scale?.kind ?? null]).toEqual([finding, kind]);
});

test('without values there is no scale, and nothing to say of it here', () => {
  for (const kind of ['min-max', 'z-score', 'rank', 'distance-to-max'] as const) {
    expect(scaleFor({ kind, scale: null }, [null, null])).toEqual({ scale: null, finding: null });
  }
});

test('with direction minus the lowest value is the best', () => {
  const scores = (rule: ScaleRule, what: Partial<Indicator> = {}, context: Partial<ScaleContext> = {}) => {
    const { scale } = scaleFor(rule, VALUES, { direction: -1, ...what }, context);
    return VALUES.map((value) => scale!.apply(value));
  };
  expect(scores({ kind: 'distance-to-max', scale: null })).toEqual([1, 2 / 3, 1 / 3, 0]);
  expect(scores({ kind: 'distance-to-reference', scale: null }, {}, { referenceValue: 6 })).toEqual([
    3, 2, 1, 0,
  ]);
  expect(
    scores({ kind: 'distance-to-reference', scale: null }, {}, { referenceValue: 6, cap: true }),
  ).toEqual([1, 1, 1, 0]);
  expect(scores({ kind: 'distance-to-target', scale: null }, { target: 2 })).toEqual([1, 2 / 3, 1 / 3, 0]);
  expect(scores({ kind: 'fraction-of-max', scale: null })).toEqual([1, 0.75, 0.5, 0.25]);
  expect(scores({ kind: 'goalposts', scale: null }, { goalposts: { min: 4, max: 6 } })).toEqual([
    100, 100, 0, 0,
  ]);
});

test('the terms of a scale name its worst and its best value by the direction', () => {
  const terms = (rule: ScaleRule, what: Partial<Indicator>) =>
    Object.fromEntries(scaleFor(rule, VALUES, { direction: -1, ...what }).scale!.terms);
  expect(terms({ kind: 'min-max', scale: null }, {})).toMatchObject({
    worst: 8,
    best: 2,
    bottom: 0,
    top: 100,
  });
  expect(terms({ kind: 'goalposts', scale: [1, 5] }, { goalposts: { min: 0, max: 10 } })).toMatchObject({
    worst: 10,
    best: 0,
    bottom: 1,
    top: 5,
  });
  expect(terms({ kind: 'distance-to-target', scale: null }, { target: 1 })).toMatchObject({
    worst: 8,
    best: 1,
    bottom: 0,
    top: 1,
  });
  expect(terms({ kind: 'ampi' }, {})).toMatchObject({ worst: 8, best: 2, bottom: 70, top: 130 });
  expect(terms({ kind: 'percentile-rank', scale: null }, {})).toEqual({ count: 4, others: 3 });
});
