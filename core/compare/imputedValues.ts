// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { rowOf, valueAt } from '../model/table.ts';

/** The indicators (codes) whose missing value was filled in, by cluster; clusters with none are absent. */
export function imputedIndicators({
  denominated,
  imputed,
  screened,
}: ScoreRun['stages']): ScoreRun['imputedIndicators'] {
  const kept = new Set(screened.clusters);
  const found = imputed.clusters.map((cluster, row) => {
    const before = rowOf(denominated, cluster);
    const codes = imputed.columns.filter(
      (_, i) =>
        valueAt(imputed.data[i]!, row) !== null &&
        (before < 0 || valueAt(denominated.data[i]!, before) === null),
    );
    return [cluster, codes] as const;
  });
  return new Map(found.filter(([cluster, codes]) => codes.length > 0 && kept.has(cluster)));
}

/** True where a cluster's score on an element is made, in some part of weight, from a value that was filled in. */
export function restsOnImputed(
  { framework, weights, imputedIndicators }: Pick<ScoreRun, 'framework' | 'weights' | 'imputedIndicators'>,
  cluster: string,
  element: string,
): boolean {
  const imputed = imputedIndicators.get(cluster);
  if (imputed === undefined) return false;
  const counts = (code: string): boolean => {
    if (code === element) return true;
    const parent = framework.byCode.get(code)?.parent ?? null;
    return parent !== null && weights.get(code) !== 0 && counts(parent);
  };
  return imputed.some(counts);
}
