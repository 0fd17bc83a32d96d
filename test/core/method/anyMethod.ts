// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type {
  AggregationRule,
  Imputation,
  Method,
  Normalisation,
  Treatment,
} from '../../../core/model/method.ts';
import { METHOD_WORDS } from '../../../core/model/methodWords.ts';
import { NORMALISATIONS, traitsOf } from '../../../core/model/normalisations.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => value + 0);
const share = fc
  .oneof(fc.constantFrom(2 / 3, 1 / 6, 0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(Math.abs);
const threshold = fc.double({ min: 0, max: 50, noNaN: true }).map(Math.abs);
const code = fc.stringMatching(/^[A-Z=+@'][A-Z0-9/]{0,5}$/);

const imputation: fc.Arbitrary<Imputation> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      'none' as const,
      'mean' as const,
      'median' as const,
      'row-mean' as const,
      'linear' as const,
    ),
  }),
  fc.record({ kind: fc.constantFrom('group-mean' as const, 'group-median' as const), column: code }),
  fc.record({
    kind: fc.constant('latest' as const),
    periodsBack: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
  }),
);

const treatment: fc.Arbitrary<Treatment> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('none' as const, 'winsorise' as const, 'winsorise-log' as const, 'log' as const),
  }),
  fc.record({ kind: fc.constant('box-cox' as const), lambda: number }),
);

const rule: fc.Arbitrary<AggregationRule> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('arithmetic' as const, 'geometric' as const, 'copeland' as const, 'mpi' as const),
  }),
  fc.record({ kind: fc.constant('power' as const), exponent: number }),
);

const ascending = (length: number) =>
  fc
    .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: length, maxLength: length })
    .map((numbers) => numbers.sort((a, b) => a - b));

const normalisation: fc.Arbitrary<Normalisation> = fc
  .record({
    kind: fc.constantFrom(...NORMALISATIONS),
    ends: fc.option(ascending(2), { nil: null }),
    reference: fc.option(code, { nil: null }),
    cap: fc.boolean(),
  })
  .map(({ kind, ends, reference, cap }) => {
    const own = traitsOf(kind).ends?.usual;
    const chosen = ends === null || own === undefined ? null : ([ends[0]!, ends[1]!] as const);
    // What is the normalisation's own, or none for it, is written as nothing.
    const isSound =
      chosen !== null && (kind !== 'z-score' || chosen[1] > 0) && String(chosen) !== String(own);
    return { kind, scale: isSound ? chosen : null, reference, cap };
  });

/** Any method that a workbook can choose, with scales only where they are not the normalisation's own. */
export const anyMethod: fc.Arbitrary<Method> = fc.record({
  period: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 1990, max: 2050 }),
    fc.constantFrom('2015-09', '1/2', '2016-Q1'),
  ),
  pooling: fc.constantFrom('period' as const, 'all' as const),
  denominate: fc.boolean(),
  imputation,
  screening: fc.record({
    kind: fc.constantFrom('none' as const, 'availability' as const, 'nonzero' as const, 'both' as const),
    minimumAvailability: share,
    minimumNonzero: share,
    include: fc.uniqueArray(code, { maxLength: 3 }),
    exclude: fc.uniqueArray(code, { maxLength: 3 }),
  }),
  outliers: fc.record({ treatment, maxWinsorised: fc.nat(50), skew: threshold, kurtosis: threshold }),
  normalisation,
  weights: fc.constantFrom(...METHOD_WORDS.weights),
  aggregation: fc.record({
    rules: fc.array(rule, { minLength: 1, maxLength: 3 }),
    minimumAvailability: share,
    availabilityBy: fc.constantFrom('weight' as const, 'count' as const),
  }),
  bands: ascending(3).map(([low, middle, high]) => [low!, middle!, high!] as const),
});
