// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import {
  FLAG_LIMITS,
  type IndicatorStatistics,
  indicatorStatistics,
} from '../statistics/indicatorStatistics.ts';
import type { Group } from './groups.ts';
import { columnsOf } from './scores.ts';

/** What is odd about an indicator's values; `empty` and `constant` leave nothing else to say. */
export type ValueFlag = 'empty' | 'constant' | 'outliers' | 'few-available' | 'many-zeros' | 'few-unique';

/** An indicator's values before and after imputation, screening and the treatment of outliers. */
export interface IndicatorDiagnosis {
  readonly indicator: string;
  readonly dimension: string;
  readonly raw: IndicatorStatistics;
  readonly treated: IndicatorStatistics;
  readonly rawFlags: readonly ValueFlag[];
  readonly treatedFlags: readonly ValueFlag[];
  /** Whether anything was done to its values. */
  readonly changed: boolean;
}

/** Statistics of every indicator, by dimension; `raw` are the values after denominating. */
export function diagnoseIndicators(run: ScoreRun, groups: readonly Group[]): IndicatorDiagnosis[] {
  const { skew, kurtosis } = run.method.outliers;
  const limits = { ...FLAG_LIMITS, outliers: { skewness: skew, kurtosis } };
  const before = columnsOf(run.stages.denominated);
  const after = columnsOf(run.stages.treated);
  return groups.flatMap(({ element, indicators }) =>
    indicators.map((indicator) => {
      const raw = indicatorStatistics(before.get(indicator)!, limits);
      const treated = indicatorStatistics(after.get(indicator)!, limits);
      return {
        indicator,
        dimension: element,
        raw,
        treated,
        rawFlags: flagsOf(raw),
        treatedFlags: flagsOf(treated),
        changed: JSON.stringify(raw) !== JSON.stringify(treated),
      };
    }),
  );
}

function flagsOf({ counts, flags }: IndicatorStatistics): ValueFlag[] {
  if (counts.available === 0) return ['empty'];
  if (counts.unique === 1) return ['constant'];
  return [
    ...(flags.outliers ? (['outliers'] as const) : []),
    ...(flags.fewAvailable ? (['few-available'] as const) : []),
    ...(flags.manyZeros ? (['many-zeros'] as const) : []),
    ...(flags.fewUnique ? (['few-unique'] as const) : []),
  ];
}
