// SPDX-License-Identifier: EUPL-1.2

/** The gravest first: what makes a score void or turns it round, then what weakens it, then what to keep in mind. */
export const ATTENTION = [
  'one-cluster',
  'empty',
  'constant',
  'opposed-to-parent',
  'opposed-parts',
  'opposed-pair',
  'same-signal',
  'outliers',
  'little-influence',
  'weak-with-parent',
  'low-alpha',
  'few-available',
  'many-zeros',
  'few-unique',
  'few-clusters',
] as const;

/** The code of something to look at; its text is in i18n. */
export type AttentionCode = (typeof ATTENTION)[number];

/** Where a thing was seen: the elements (codes) and numbers that its text speaks of. */
export interface AttentionPlace {
  readonly elements: readonly string[];
  readonly values: readonly number[];
}

/** Something to look at, with all the places where it was seen; none where it concerns the whole. */
export interface AttentionPoint {
  readonly code: AttentionCode;
  readonly places: readonly AttentionPlace[];
  /** Numbers that its text speaks of. */
  readonly values: readonly number[];
}

/** The points that were seen in at least one place. */
export function seenSomewhere(points: readonly Omit<AttentionPoint, 'values'>[]): AttentionPoint[] {
  return points.filter(({ places }) => places.length > 0).map((point) => ({ ...point, values: [] }));
}
