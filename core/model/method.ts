// SPDX-License-Identifier: EUPL-1.2
import type { Period } from './period.ts';

export type Normalisation = 'goalposts' | 'min-max';

/** Every choice of a calculation, as data that can be stored, compared and run again. */
export interface Method {
  /** `null`: the latest period in the data. */
  readonly period: Period;
  readonly denominate: boolean;
  readonly normalisation: {
    readonly kind: Normalisation;
    /** What the worst and the best get. */
    readonly bottom: number;
    readonly top: number;
  };
  readonly weights: 'given' | 'equal';
  readonly aggregation: {
    readonly kind: 'arithmetic';
    /** An element with a smaller share of its children present is missing. */
    readonly minimumAvailability: number;
    readonly availabilityBy: 'weight' | 'count';
  };
  /** Lower bounds of the second, third and fourth band, ascending; inclusive. */
  readonly bands: readonly [number, number, number];
}

export const DEFAULT_METHOD: Method = {
  period: null,
  denominate: true,
  normalisation: { kind: 'goalposts', bottom: 0, top: 100 },
  weights: 'given',
  aggregation: { kind: 'arithmetic', minimumAvailability: 0.6, availabilityBy: 'weight' },
  bands: [40, 60, 80],
};
