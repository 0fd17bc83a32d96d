// SPDX-License-Identifier: EUPL-1.2

/** Two numbers that a normalisation is set by; `null` for those with a range of their own. */
export type ScaleEnds = readonly [number, number];

/** All that has to be known of a normalisation outside its formula. */
export interface NormalisationTraits {
  /**
   * The two numbers that it is set by: the scores of the worst and the best, the mean and the standard deviation of the
   * scores, or the values that get 0 and 100; `usual` where the method names none. `null`: it is set by none.
   */
  readonly ends: { readonly of: 'scores' | 'deviation' | 'values'; readonly usual: ScaleEnds } | null;
  /** From where to where its scores run whatever the data; `null` where the data decide. */
  readonly range: 'ends' | ScaleEnds | null;
  /** Whether it depends on the values of all clusters: otherwise a value has the same score among any others. */
  readonly isFitted: boolean;
  /** Whether it only counts how many values are worse. */
  readonly isByRank: boolean;
  /** What of an indicator's declaration it goes by. */
  readonly declared: 'goalposts' | 'target' | null;
  /** Whether it compares with a cluster that the method has to name. */
  readonly needsReference: boolean;
  /** Whether the method may make its scores stop at 1. */
  readonly hasCap: boolean;
}

const BY_THE_DATA: NormalisationTraits = {
  ends: null,
  range: null,
  isFitted: true,
  isByRank: false,
  declared: null,
  needsReference: false,
  hasCap: false,
};

const TRAITS = {
  goalposts: {
    ...BY_THE_DATA,
    ends: { of: 'scores', usual: [0, 100] },
    range: 'ends',
    isFitted: false,
    declared: 'goalposts',
  },
  'min-max': { ...BY_THE_DATA, ends: { of: 'scores', usual: [0, 100] }, range: 'ends' },
  'z-score': { ...BY_THE_DATA, ends: { of: 'deviation', usual: [0, 1] } },
  'fixed-scale': { ...BY_THE_DATA, ends: { of: 'values', usual: [0, 100] }, isFitted: false },
  rank: { ...BY_THE_DATA, isByRank: true },
  borda: { ...BY_THE_DATA, isByRank: true },
  'percentile-rank': { ...BY_THE_DATA, range: [0, 1], isByRank: true },
  'fraction-of-max': BY_THE_DATA,
  'distance-to-max': { ...BY_THE_DATA, range: [0, 1] },
  'distance-to-reference': { ...BY_THE_DATA, needsReference: true, hasCap: true },
  'distance-to-target': { ...BY_THE_DATA, declared: 'target', hasCap: true },
} as const satisfies Readonly<Record<string, NormalisationTraits>>;

export type NormalisationKind = keyof typeof TRAITS;

/** The scale of the adjusted Mazziotta-Pareto index cannot be chosen: the aggregation brings it along. */
export type ScaleKind = NormalisationKind | 'ampi';

/** In the order in which they are offered, the default first. */
export const NORMALISATIONS = Object.keys(TRAITS) as readonly NormalisationKind[];

export function traitsOf(kind: ScaleKind): NormalisationTraits {
  return kind === 'ampi' ? BY_THE_DATA : TRAITS[kind];
}
