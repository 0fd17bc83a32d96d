// SPDX-License-Identifier: EUPL-1.2
import type { ScaleKind } from './normalisations.ts';

/** What a calculation did on its way, so that the report can say it. */

/** A cluster that was left out, with the shares that decided it. */
export interface ScreenedOut {
  readonly cluster: string;
  readonly reason: 'availability' | 'nonzero' | 'excluded';
  /** Share of the indicators that it has, and of these the share that is not 0. */
  readonly availability: number;
  readonly nonzero: number;
}

export interface SkewAndKurtosis {
  readonly skew: number | null;
  readonly kurtosis: number | null;
}

/** What was done to an indicator whose distribution was tested for outliers. */
export interface TreatmentDone {
  /**
   * `passed`: nothing was needed; `log`, `box-cox`: the values are on another scale now, whether that helped or not;
   * `failed`: winsorising did not help, or nothing could be done.
   */
  readonly outcome: 'passed' | 'winsorised' | 'log' | 'box-cox' | 'failed';
  /** Values that were replaced by their neighbour. */
  readonly winsorised: number;
  readonly before: SkewAndKurtosis;
  readonly after: SkewAndKurtosis;
  /** From the indicator's own scale to that of the transformed values; `null` where they have kept it. */
  readonly transform: ((value: number) => number) | null;
}

/** From an indicator's value to its score. The only place where the direction acts; targets go through it too. */
export interface Scale {
  readonly kind: ScaleKind;
  /** The numbers that it was fitted with, by name (`min`, `max`, `mean` …), to be repeated by hand. */
  readonly parameters: ReadonlyMap<string, number>;
  /** The score of a value; not finite where the value is too large to be scored. */
  apply(value: number): number;
}
