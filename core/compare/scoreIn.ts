// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';

/** The score of a cluster on an indicator, a dimension or the root; `null` where it is missing. */
export function scoreIn(run: ScoreRun, cluster: string, element: string): number | null {
  const { normalised, aggregated } = run.stages;
  const isIndicator = run.framework.byCode.get(element)?.kind === 'indicator';
  return valueIn(isIndicator ? normalised : aggregated, cluster, element);
}
