// SPDX-License-Identifier: EUPL-1.2
import { type Coefficient, coefficient } from './coefficient.ts';
import type { Group } from './groups.ts';
import { OPPOSED, SAME_SIGNAL } from './limits.ts';
import type { Columns } from './scores.ts';

/** Two indicators of one dimension, correlated in three ways. */
export interface IndicatorPair {
  readonly dimension: string;
  readonly first: string;
  readonly second: string;
  readonly pearson: Coefficient;
  readonly spearman: Coefficient;
  readonly kendall: Coefficient;
  /** By Pearson's correlation: they tell the same twice, or pull against each other. */
  readonly flag: 'same-signal' | 'opposed' | null;
}

/** All pairs of indicators within a dimension: what a dimension is made of should go together, but not coincide. */
export function indicatorPairs(groups: readonly Group[], scores: Columns): IndicatorPair[] {
  return groups.flatMap(({ element, indicators }) =>
    indicators.flatMap((first, i) =>
      indicators.slice(i + 1).map((second): IndicatorPair => {
        const [x, y] = [scores.get(first)!, scores.get(second)!];
        const pearson = coefficient('pearson', x, y);
        return {
          dimension: element,
          first,
          second,
          pearson,
          spearman: coefficient('spearman', x, y),
          kendall: coefficient('kendall', x, y),
          flag: flagOf(pearson.value),
        };
      }),
    ),
  );
}

function flagOf(correlation: number | null): IndicatorPair['flag'] {
  if (correlation === null) return null;
  if (correlation >= SAME_SIGNAL) return 'same-signal';
  return correlation <= OPPOSED ? 'opposed' : null;
}
