// SPDX-License-Identifier: EUPL-1.2
import type { Period } from './period.ts';

/** How a missing value is filled. The last three look along the periods of one cluster. */
export type Imputation =
  | { readonly kind: 'none' | 'mean' | 'median' | 'row-mean' | 'constant' | 'linear' }
  | { readonly kind: 'group-mean' | 'group-median'; readonly column: string }
  /** `null`: however far back. */
  | { readonly kind: 'latest'; readonly periodsBack: number | null };

export interface Screening {
  readonly kind: 'none' | 'availability' | 'nonzero' | 'both';
  /** Shares; a cluster with less is left out. */
  readonly minimumAvailability: number;
  readonly minimumNonzero: number;
  /** Codes of clusters that stay in, and that are left out, whatever their data. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What is done to an indicator whose distribution fails the test for outliers. */
export type Treatment =
  | { readonly kind: 'none' | 'winsorise' | 'winsorise-log' | 'log' }
  | { readonly kind: 'box-cox'; readonly lambda: number };

export interface Outliers {
  readonly treatment: Treatment;
  /** Values winsorised at most, of one indicator. */
  readonly maxWinsorised: number;
  /** An indicator passes the test with abs(skewness) below `skew` or kurtosis below `kurtosis`. */
  readonly skew: number;
  readonly kurtosis: number;
}

export const NORMALISATIONS = [
  'goalposts',
  'min-max',
  'z-score',
  'fixed-scale',
  'rank',
  'borda',
  'percentile-rank',
  'fraction-of-max',
  'distance-to-max',
  'distance-to-reference',
  'distance-to-target',
] as const;

export type NormalisationKind = (typeof NORMALISATIONS)[number];

/** Two numbers that a normalisation is set by; `null` for those with a range of their own. */
export type ScaleEnds = readonly [number, number];

/** Bottom and top of goalposts and min-max, mean and sd of z-scores, the values that get 0 and 100 on a fixed scale. */
export const DEFAULT_SCALES: ReadonlyMap<NormalisationKind, ScaleEnds> = new Map([
  ['goalposts', [0, 100]],
  ['min-max', [0, 100]],
  ['z-score', [0, 1]],
  ['fixed-scale', [0, 100]],
]);

export interface NormalisationRule {
  readonly kind: NormalisationKind;
  /** `null`: that of {@link DEFAULT_SCALES}. */
  readonly scale: ScaleEnds | null;
}

export interface Normalisation extends NormalisationRule {
  /** The code of the cluster that distance-to-reference looks at. */
  readonly reference: string | null;
  /** Whether the distances to a reference and to a target stop at 1. */
  readonly cap: boolean;
}

/** How the scores of the children become that of their parent. */
export type AggregationRule =
  | { readonly kind: 'arithmetic' | 'geometric' | 'harmonic' | 'copeland' | 'mpi' | 'ampi' }
  | { readonly kind: 'power'; readonly exponent: number };

export interface Aggregation {
  /** One a level from the lowest up; the last holds for all levels above it too. Never empty. */
  readonly rules: readonly AggregationRule[];
  /** An element with a smaller share of its children present is missing. */
  readonly minimumAvailability: number;
  readonly availabilityBy: 'weight' | 'count';
}

export const WEIGHTINGS = ['given', 'equal', 'pca', 'optimised'] as const;

export type Weighting = (typeof WEIGHTINGS)[number];

/** Every choice of a calculation, as data that can be stored, compared and run again. */
export interface Method {
  /** `null`: the latest period in the data. */
  readonly period: Period;
  /** `all`: scales are fitted over the values of all periods together. */
  readonly pooling: 'period' | 'all';
  readonly denominate: boolean;
  readonly imputation: Imputation;
  readonly screening: Screening;
  readonly outliers: Outliers;
  readonly normalisation: Normalisation;
  readonly weights: Weighting;
  readonly aggregation: Aggregation;
  /** Lower bounds of the second, third and fourth band, ascending; inclusive. */
  readonly bands: readonly [number, number, number];
}

export const DEFAULT_METHOD: Method = {
  period: null,
  pooling: 'period',
  denominate: true,
  imputation: { kind: 'none' },
  screening: { kind: 'none', minimumAvailability: 2 / 3, minimumNonzero: 0.05, include: [], exclude: [] },
  outliers: { treatment: { kind: 'none' }, maxWinsorised: 5, skew: 2, kurtosis: 3.5 },
  normalisation: { kind: 'goalposts', scale: null, reference: null, cap: false },
  weights: 'given',
  aggregation: { rules: [{ kind: 'arithmetic' }], minimumAvailability: 0.6, availabilityBy: 'weight' },
  bands: [40, 60, 80],
};

/**
 * How an indicator with an exception of its own is normalised. Without a scale of its own it takes the method's, where
 * the two numbers mean the same in both: of goalposts and min-max the bottom and the top.
 */
export function normalisationRule(
  own: NormalisationRule | null,
  chosen: NormalisationRule,
): NormalisationRule {
  if (own === null) return chosen;
  const alike = own.kind === chosen.kind || (runsFromBottomToTop(own) && runsFromBottomToTop(chosen));
  return own.scale === null && alike ? { kind: own.kind, scale: chosen.scale } : own;
}

function runsFromBottomToTop({ kind }: NormalisationRule): boolean {
  return kind === 'goalposts' || kind === 'min-max';
}

/** True where gaps are filled from the same cluster's other periods. */
export function looksOverTime({ kind }: Imputation): boolean {
  return kind === 'latest' || kind === 'constant' || kind === 'linear';
}

/** True where scales are fitted over all periods together. */
export function isPooled(method: Method): boolean {
  return method.pooling === 'all' || impliedNormalisation(method) === 'ampi';
}

/** The rule by which the children of an aggregate of this level (1 is the lowest) are brought together. */
export function aggregationRule({ aggregation: { rules } }: Method, level: number): AggregationRule {
  return rules[Math.min(level, rules.length) - 1]!;
}

/** What Mazziotta-Pareto brings along in the place of the chosen normalisation; `null` where none is used. */
export function impliedNormalisation({ aggregation: { rules } }: Method): 'mpi' | 'ampi' | null {
  const rule = rules.find(({ kind }) => kind === 'mpi' || kind === 'ampi');
  return rule === undefined ? null : (rule.kind as 'mpi' | 'ampi');
}

/** The two numbers that a normalisation is set by; `null` for those with a range of their own. */
export function scaleEnds({ kind, scale }: NormalisationRule): ScaleEnds | null {
  const usual = DEFAULT_SCALES.get(kind) ?? null;
  return usual === null ? null : (scale ?? usual);
}
