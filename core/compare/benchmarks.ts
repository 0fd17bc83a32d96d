// SPDX-License-Identifier: EUPL-1.2
import { fixedWeights } from '../formulas/means/children.ts';
import type { Benchmark, Scope, Statistic } from '../model/guidance.ts';
import { traitsOf } from '../model/normalisations.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import { columnOf, valueIn } from '../model/table.ts';
import { aggregate } from '../stages/aggregate.ts';
import { isByComparison } from './targetScore.ts';

/**
 * Why a benchmark has no score: its element is not in the framework, its indicator has no scale or the treatment has
 * no image of the value (`no-scale`), or scores only say how many clusters are worse (`by-rank`).
 */
export type Unscored = 'no-element' | 'no-scale' | 'by-rank';

/** A benchmark with the score that its value has on the scale of the data. */
export interface ScoredBenchmark {
  readonly benchmark: Benchmark;
  /** In points, as the clusters' own scores of the element. */
  readonly score: number | null;
  /** `null` where it has a score. */
  readonly unscored: Unscored | null;
}

/** What a set says of one statistic: means are not mixed with medians, nor with best values. */
export interface BenchmarkProfile {
  readonly set: string;
  readonly scope: Scope;
  readonly statistic: Statistic;
  /** In points, by element: as stated, or as the indicators below it make; absent where they are too few. */
  readonly scores: ReadonlyMap<string, number>;
}

/** Each benchmark on the scale of the data, in the order given. That of a dimension or the root is in points already. */
export function benchmarkScores(run: ScoreRun, benchmarks: readonly Benchmark[]): readonly ScoredBenchmark[] {
  return benchmarks.map((benchmark) => ({ benchmark, ...scored(run, benchmark) }));
}

/**
 * The profile of each set and statistic: the scores of its indicators through the same weights, means and minimum
 * availability as a cluster's. Where a set states the score of an element itself, that one stands.
 */
export function benchmarkProfiles(
  run: ScoreRun,
  benchmarks: readonly Benchmark[],
): readonly BenchmarkProfile[] {
  const profiles = new Map<string, ScoredBenchmark[]>();
  for (const one of benchmarkScores(run, benchmarks)) {
    if (one.score === null) continue;
    const { set, scope, statistic } = one.benchmark;
    const key = JSON.stringify([set, scope, statistic]);
    profiles.set(key, [...(profiles.get(key) ?? []), one]);
  }
  return [...profiles.values()].map((group) => {
    const { set, scope, statistic } = group[0]!.benchmark;
    const stated = new Map(group.map(({ benchmark, score }) => [benchmark.element, score!]));
    return { set, scope, statistic, scores: new Map([...aggregatesOf(run, stated), ...stated]) };
  });
}

function scored(run: ScoreRun, { element, value }: Benchmark): Omit<ScoredBenchmark, 'benchmark'> {
  const without = (unscored: Unscored) => ({ score: null, unscored });
  const found = run.framework.byCode.get(element);
  if (found === undefined) return without('no-element');
  if (found.kind === 'aggregate') return { score: value, unscored: null };
  const scale = run.scales.get(element);
  if (scale === undefined) return without('no-scale');
  // A value from elsewhere has no place among those that are counted.
  if (traitsOf(scale.kind).isByRank) return without('by-rank');
  const transform = run.treatments.get(element)?.transform ?? null;
  const score = scale.apply(transform === null ? value : transform(value));
  return Number.isFinite(score) ? { score, unscored: null } : without('no-scale');
}

/** The scores above those of some indicators, by code, where these suffice. */
function aggregatesOf(run: ScoreRun, stated: ReadonlyMap<string, number>): [string, number][] {
  const { framework, method, weights } = run;
  const columns = framework.indicators.map(({ code }) => code);
  const data = columns.map((code) => columnOf([stated.get(code) ?? null]));
  const table = { clusters: [BENCHMARK_ROW], columns, data };
  const aggregated = aggregate(table, framework, fixedWeights(weights), method);
  return framework.aggregates.flatMap(({ code }): [string, number][] => {
    // Copeland's scores count the others that a cluster surpasses: a benchmark surpasses none.
    const score = isByComparison(run, code) ? null : valueIn(aggregated.table, BENCHMARK_ROW, code);
    return score === null ? [] : [[code, score]];
  });
}

const BENCHMARK_ROW = 'benchmark';
