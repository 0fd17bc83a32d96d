// SPDX-License-Identifier: EUPL-1.2
import { type Benchmark, SCOPES, type Statistic } from '../model/guidance.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { valueIn } from '../model/table.ts';
import { scoreIn } from './scoreIn.ts';
import { snapped } from './snapped.ts';

/** In this order a reader is told of them: what is near first, and what stands for all before what is best. */
const TELLING: readonly Statistic[] = ['mean', 'median', 'value', 'q3', 'best', 'q1'];

/** The benchmark that tells most of each scope, the nearest scope first; at most as many as a chart has room for. */
export function mostTelling<T extends Pick<Benchmark, 'scope' | 'statistic'>>(
  all: readonly T[],
  most: number,
): readonly T[] {
  return SCOPES.flatMap((wanted) => {
    const ofScope = all.filter(({ scope }) => scope === wanted);
    return ofScope.sort((a, b) => TELLING.indexOf(a.statistic) - TELLING.indexOf(b.statistic)).slice(0, 1);
  }).slice(0, most);
}

/**
 * How many clusters are at a benchmark or beyond it, of those that have something to compare: by their values in the
 * indicator's unit, because beyond a goalpost points no longer differ; on a dimension or the root by their scores.
 */
export function reachOf(
  run: ScoreRun,
  benchmark: Benchmark,
): { readonly reach: number; readonly count: number } {
  const all = run.clusters.flatMap(({ code }) => comparisonWith(run, code, benchmark) ?? []);
  return { reach: all.filter((one) => one >= 0).length, count: all.length };
}

/** How a cluster compares with a benchmark: 1 better, 0 the same, -1 worse; `null` where it has nothing to compare. */
export function comparisonWith(
  run: ScoreRun,
  cluster: string,
  { element, value }: Benchmark,
): 1 | 0 | -1 | null {
  const found = run.framework.byCode.get(element);
  if (found === undefined) return null;
  const own = found.kind === 'indicator' ? finalValue(run, cluster, element) : scoreIn(run, cluster, element);
  if (own === null) return null;
  if (snapped(own) === snapped(value)) return 0;
  const direction = found.kind === 'indicator' ? found.direction : 1;
  return own > value === (direction === 1) ? 1 : -1;
}

/** A cluster's value of an indicator in the unit of its benchmarks and targets: divided and filled in, not yet treated. */
export function finalValue({ stages }: ScoreRun, cluster: string, indicator: string): number | null {
  return valueIn(stages.screened, cluster, indicator);
}
