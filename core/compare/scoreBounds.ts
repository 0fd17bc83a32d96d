// SPDX-License-Identifier: EUPL-1.2
import { fixedWeights } from '../formulas/means/children.ts';
import { largest, smallest } from '../model/extremes.ts';
import { comparesClusters } from '../model/method.ts';
import type { ByElement, ScoreBounds, ScoreRun } from '../model/scoreRun.ts';
import { type Column, type Table, valueAt } from '../model/table.ts';
import type { Scale } from '../model/workings.ts';
import { aggregate } from '../stages/aggregate.ts';

type Scored = Pick<ScoreRun, 'framework' | 'method' | 'weights' | 'scales' | 'stages'>;

/** By Copeland every cluster takes a ranking of all: more clusters than these would take seconds. */
const MOST_COMPARED = 100;

/**
 * The lowest and the highest that each score with gaps could be, by element above the indicators and by cluster: all its
 * gaps at the worst, then at the best end. The ends are the goalposts of an indicator that is scored by them, else the
 * lowest and the highest value observed in the period. Scales and weights are held, and so are the other clusters. What
 * imputation has filled is no gap, and what has no weight none that counts. The score as it stands is within: one that
 * leaves out an element of too few data can be beyond both ends. Exact for means whose weights are above 0; what
 * Mazziotta-Pareto takes off for imbalance makes it an estimate. None by Copeland over more than 100 clusters.
 */
export function scoreBounds(run: Scored): ByElement<ScoreBounds> {
  const { framework, stages } = run;
  const { clusters, columns } = stages.normalised;
  if (comparesClusters(run.method) && clusters.length > MOST_COMPARED) return new Map();
  const gaps = gapsBelow(run);
  const ends = columns.map((code, i) => endsOf(run.scales.get(code), stages.treated.data[i]!));
  const rows = clusters.flatMap((_, row) => (gaps.get(framework.root)![row] === 1 ? [row] : []));
  const bounds = new Map<string, Map<string, ScoreBounds>>();
  // Where a score depends on those of the other clusters, only one cluster's gaps may be filled at a time.
  for (const together of comparesClusters(run.method) ? rows.map((row) => [row]) : [rows]) {
    const [worst, best] = ([0, 1] as const).map((end) =>
      scoresOf(run, filled(stages.normalised, ends, end, together)),
    );
    for (const { code } of framework.aggregates) {
      // The tables have the same rows.
      const [now, ...filledIn] = [stages.aggregated, worst!, best!].map(
        ({ columns: codes, data }) => data[codes.indexOf(code)]!,
      );
      for (const row of together) {
        const cluster = clusters[row]!;
        const score = valueAt(now!, row);
        if (gaps.get(code)![row] === 0 || score === null) continue;
        const could = filledIn.map((column) => valueAt(column, row) ?? score);
        if (!bounds.has(code)) bounds.set(code, new Map());
        bounds.get(code)!.set(cluster, [Math.min(score, ...could), largest(could, score)]);
      }
    }
  }
  return bounds;
}

/** By element: 1 for each cluster that lacks something of weight in it, or below. */
function gapsBelow({ framework, weights, stages }: Scored): ReadonlyMap<string, Uint8Array> {
  const { clusters, columns, data } = stages.normalised;
  const gaps = new Map(columns.map((code, i) => [code, data[i]!.present.map((one) => 1 - one)]));
  for (const { code, children } of [...framework.aggregates].sort((a, b) => a.level - b.level)) {
    const own = new Uint8Array(clusters.length);
    for (const child of children) {
      if (weights.get(child) === 0) continue;
      const below = gaps.get(child)!;
      for (let row = 0; row < own.length; row++) own[row]! |= below[row]!;
    }
    gaps.set(code, own);
  }
  return gaps;
}

/** The lowest and the highest score that a missing value could have; `null` where nothing says. */
function endsOf(scale: Scale | undefined, column: Column): ScoreBounds | null {
  if (scale === undefined) return null;
  const posts = scale.kind === 'goalposts' ? ['min', 'max'].map((name) => scale.parameters.get(name)!) : null;
  const scores = (posts ?? observedEnds(column)).map((value) => scale.apply(value)).filter(Number.isFinite);
  return scores.length === 0 ? null : [smallest(scores), largest(scores)];
}

function observedEnds({ values, present }: Column): readonly number[] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    if (present[row] === 0) continue;
    lowest = Math.min(lowest, values[row]!);
    highest = Math.max(highest, values[row]!);
  }
  return lowest > highest ? [] : [lowest, highest];
}

/** The scores of the indicators with the gaps of some rows filled. */
function filled(
  normalised: Table,
  ends: readonly (ScoreBounds | null)[],
  end: 0 | 1,
  rows: readonly number[],
): Table {
  const data = normalised.data.map((column, i) => {
    const score = ends[i]?.[end];
    const gaps = score === undefined ? [] : rows.filter((row) => valueAt(column, row) === null);
    if (gaps.length === 0) return column;
    const own = { values: column.values.slice(), present: column.present.slice() };
    for (const row of gaps) {
      own.values[row] = score!;
      own.present[row] = 1;
    }
    return own;
  });
  return { ...normalised, data };
}

function scoresOf({ framework, method, weights }: Scored, normalised: Table): Table {
  return aggregate(normalised, framework, fixedWeights(weights), method).table;
}
