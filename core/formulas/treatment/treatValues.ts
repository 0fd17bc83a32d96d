// SPDX-License-Identifier: EUPL-1.2
import type { Outliers, Treatment } from '../../model/method.ts';
import type { TreatmentDone } from '../../model/workings.ts';
import { type Shape, shape } from '../../statistics/moments.ts';
import { type OutlierLimits, passesOutlierTest } from '../../statistics/outlierTest.ts';
import { boxCox, logarithm, type Transform, transformed } from './transforms.ts';
import { winsorise } from './winsorise.ts';

/** The values after the treatment, in their order, with what was done. */
export interface Treated {
  readonly values: Float64Array;
  readonly done: TreatmentDone;
  /** Whether the values pass the test now. */
  readonly passes: boolean;
}

/**
 * Tests the values of one indicator for outliers and treats them where they fail. `null` where there is no test:
 * fewer than three values, or all the same.
 *
 * @example
 * const outliers = DEFAULT_METHOD.outliers
 * const treated = treatValues(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 99), { kind: 'winsorise' }, outliers)
 * treated.values // [1, 2, 3, 4, 5, 6, 7, 7]
 * treated.done.outcome // 'winsorised'
 * treatValues(Float64Array.of(5, 5, 5), { kind: 'winsorise' }, outliers) // null
 */
export function treatValues(values: Float64Array, treatment: Treatment, outliers: Outliers): Treated | null {
  const limits: OutlierLimits = { skewness: outliers.skew, kurtosis: outliers.kurtosis };
  const before = shape(values);
  const passes = passesOutlierTest(before, limits);
  if (passes === null) return null;
  if (passes) return treated('passed', values, 0, before, before, true);

  const untreated = treated('failed', values, 0, before, before, false);
  const judge = (outcome: 'log' | 'box-cox', transform: Transform): Treated => {
    const result = transformed(values, transform);
    // Values at the ends of what a double holds have no transform.
    if (!result.every(Number.isFinite)) return untreated;
    const after = shape(result);
    const enough = passesOutlierTest(after, limits) === true;
    return treated(outcome, result, 0, before, after, enough, transform);
  };
  switch (treatment.kind) {
    case 'none':
      return untreated;
    case 'log':
      return judge('log', logarithm(values, before.skewness!));
    case 'box-cox':
      return judge('box-cox', boxCox(values, treatment.lambda));
    case 'winsorise':
    case 'winsorise-log': {
      const { values: winsorised, count, shape: after } = winsorise(values, limits, outliers.maxWinsorised);
      const enough = passesOutlierTest(after, limits) === true;
      if (!enough && treatment.kind === 'winsorise-log')
        return judge('log', logarithm(values, before.skewness!));
      return treated(enough ? 'winsorised' : 'failed', winsorised, count, before, after, enough);
    }
  }
}

function treated(
  outcome: TreatmentDone['outcome'],
  values: Float64Array,
  winsorised: number,
  before: Shape,
  after: Shape,
  passes: boolean,
  transform: Transform | null = null,
): Treated {
  const named = ({ skewness, kurtosis }: Shape) => ({ skew: skewness, kurtosis });
  const done = { outcome, winsorised, before: named(before), after: named(after), transform };
  return { values, done, passes };
}
