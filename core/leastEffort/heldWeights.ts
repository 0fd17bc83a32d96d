// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** A run like this one, with the weights that were found for it as if somebody had given them. */
export function holding(run: ScoreRun): ScoreRun {
  const weighted = <E extends { readonly code: string }>(element: E) => ({
    ...element,
    weight: run.weights.get(element.code)!,
  });
  const indicators = run.framework.indicators.map(weighted);
  const aggregates = run.framework.aggregates.map(weighted);
  const framework: Framework = {
    ...run.framework,
    indicators,
    aggregates,
    byCode: new Map([...indicators, ...aggregates].map((one) => [one.code, one])),
  };
  return { ...run, framework, method: { ...run.method, weights: 'given' } };
}
