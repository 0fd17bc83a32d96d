// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../model/framework.ts';
import { isPooled } from '../model/method.ts';
import { traitsOf } from '../model/normalisations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { ExplainedScale, Source } from './explanation.ts';
import { sourcesOf } from './source.ts';

/** How a value of an indicator, `null` where it is missing, becomes its score; `null` where it has no scale. */
export function explainScale(
  run: ScoreRun,
  indicator: Indicator,
  value: number | null,
): ExplainedScale | null {
  const scale = run.scales.get(indicator.code);
  if (scale === undefined) return null;
  const { isFitted } = traitsOf(scale.kind);
  return {
    kind: scale.kind,
    terms: [...scale.terms],
    sum: value === null ? null : scale.sumFor(value),
    from: isFitted ? fittedOn(run, indicator) : [],
    isPooled: isFitted && isPooled(run.method),
  };
}

/**
 * The values of the clusters that were not screened out; where periods are pooled those of all of them, except for a
 * fiscal year's that repeat an earlier period's.
 */
function fittedOn(run: ScoreRun, indicator: Indicator): Source[] {
  const pooled = isPooled(run.method);
  return run.observedPeriods.flatMap((observed, index) => {
    const isFresh = observed.periodUsed.get(indicator.code) === observed.period;
    const counts = pooled && run.observedPeriods.length > 1 ? isFresh : observed.period === run.period;
    return counts ? sourcesOf(observed, run.kept[index]!, indicator, run.method) : [];
  });
}
