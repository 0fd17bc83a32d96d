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

/** Numbers to be added up in this order, each with its sign. */
export type SignedNumbers = readonly (readonly [sign: '+' | '-', value: number])[];

/** A score as a person would write it down: (sum of `above`) / (sum of `below`) * factor + plus. */
export interface ScoreSum {
  readonly above: SignedNumbers;
  readonly below: SignedNumbers;
  readonly factor: number;
  readonly plus: number;
}

/** From an indicator's value to its score. The only place where the direction acts; targets go through it too. */
export interface Scale {
  readonly kind: ScaleKind;
  /** The numbers that it was fitted with, by name (`min`, `max`, `mean` …), to be repeated by hand. */
  readonly parameters: ReadonlyMap<string, number>;
  /** What can be put into words of it: its parameters, and what follows from them and the direction (`worst` …). */
  readonly terms: ReadonlyMap<string, number>;
  /** The score of a value; not finite where the value is too large to be scored. */
  apply(value: number): number;
  /** How the score of a value comes about; `null` where it is no sum (a rank), or is cut off at an end of the scale. */
  sumFor(value: number): ScoreSum | null;
}
