// SPDX-License-Identifier: EUPL-1.2
import type { Scale } from '../../model/workings.ts';

/** A scale that scores a whole column at once. Every class has its own loop: one for all of them runs slower. */
export interface ColumnScale extends Scale {
  /** Fills `scores` with the score of every value, also of those that are missing. */
  applyTo(values: Float64Array, scores: Float64Array): void;
}
