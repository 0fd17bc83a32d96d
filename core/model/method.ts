// SPDX-License-Identifier: EUPL-1.2
import {
  type AGGREGATIONS,
  IMPUTATIONS,
  type MethodWord,
  type RuleOf,
  type SCREENINGS,
  type TREATMENTS,
} from './methodWords.ts';
import { type NormalisationKind, type ScaleEnds, traitsOf } from './normalisations.ts';
import type { Period } from './period.ts';

export type Imputation = RuleOf<typeof IMPUTATIONS>;

export interface Screening {
  readonly kind: keyof typeof SCREENINGS;
  /** Shares; a cluster with less is left out. */
  readonly minimumAvailability: number;
  readonly minimumNonzero: number;
  /** Codes of clusters that stay in, and that are left out, whatever their data. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Treatment = RuleOf<typeof TREATMENTS>;

export interface Outliers {
  readonly treatment: Treatment;
  /** Values winsorised at most, of one indicator. */
  readonly maxWinsorised: number;
  /** An indicator passes the test with abs(skewness) below `skew` or kurtosis below `kurtosis`. */
  readonly skew: number;
  readonly kurtosis: number;
}

export interface NormalisationRule {
  readonly kind: NormalisationKind;
  /** `null`: the usual one, where it has one. */
  readonly scale: ScaleEnds | null;
}

export interface Normalisation extends NormalisationRule {
  /** The code of the cluster that distance-to-reference looks at. */
  readonly reference: string | null;
  /** Whether the distances to a reference and to a target stop at 1. */
  readonly cap: boolean;
}

export type AggregationRule = RuleOf<typeof AGGREGATIONS>;

export interface Aggregation {
  /** One a level from the lowest up; the last holds for all levels above it too. Never empty. */
  readonly rules: readonly AggregationRule[];
  /** An element with a smaller share of its children present is missing. */
  readonly minimumAvailability: number;
  readonly availabilityBy: MethodWord<'aggregation.availability-by'>;
}

export type Weighting = MethodWord<'weights'>;

/** Every choice of a calculation, as data that can be stored, compared and run again. */
export interface Method {
  /** `null`: the latest period in the data. */
  readonly period: Period;
  /** `all`: scales are fitted over the values of all periods together. */
  readonly pooling: MethodWord<'pooling'>;
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
  return traitsOf(kind).ends?.of === 'scores';
}

/** True where gaps are filled from the same cluster's other periods. */
export function looksOverTime(imputation: Imputation): imputation is OverTime {
  return IMPUTATIONS[imputation.kind].isOverTime;
}

export type OverTime = Extract<Imputation, { readonly kind: KindOverTime }>;

type KindOverTime = {
  [Kind in Imputation['kind']]: (typeof IMPUTATIONS)[Kind]['isOverTime'] extends true ? Kind : never;
}[Imputation['kind']];

/** True where scales are fitted over all periods together. */
export function isPooled(method: Method): boolean {
  return method.pooling === 'all' || impliedNormalisation(method) === 'ampi';
}

/** True where some scores come of comparing each cluster with all others: what changes one of them may change any. */
export function comparesClusters({ aggregation: { rules } }: Method): boolean {
  return rules.some(({ kind }) => kind === 'copeland');
}

/** True where weights are found from the scores themselves. */
export function calculatesWeights({ weights }: Method): boolean {
  return weights === 'pca' || weights === 'optimised';
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
  const { ends } = traitsOf(kind);
  return ends === null ? null : (scale ?? ends.usual);
}
