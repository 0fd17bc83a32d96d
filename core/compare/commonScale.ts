// SPDX-License-Identifier: EUPL-1.2
import { comparesClusters } from '../model/method.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { Scale } from '../model/workings.ts';

/** Why the scores of two runs do not mean the same; where nothing is in it, they do. */
export interface ScaleDifference {
  /** Codes of the indicators of which the same value has different scores. */
  readonly scaled: readonly string[];
  /** Codes of those whose values are no longer in their own unit in one run at least. */
  readonly transformed: readonly string[];
  /** Weights that were found from the data of each run are not the same. */
  readonly weights: boolean;
  /** Copeland's scores count the others that a cluster surpasses: they belong to their period. */
  readonly outranking: boolean;
}

/**
 * What keeps scores from being subtracted from each other. They may be where every indicator that both runs score has
 * one scale (goalposts, or all periods pooled), its values are in their own unit in both, and the weights agree.
 * Both runs are of the same framework and method.
 */
export function differenceOfScales(one: ScoreRun, other: ScoreRun): ScaleDifference {
  const both = one.framework.indicators
    .map(({ code }) => code)
    .filter((code) => one.scales.has(code) && other.scales.has(code));
  const transformed = both.filter((code) => isTransformed(one, code) || isTransformed(other, code));
  return {
    scaled: both.filter((code) => !transformed.includes(code) && !scoreAlike(one, other, code)),
    transformed,
    weights: [...one.weights].some(([code, weight]) => other.weights.get(code) !== weight),
    outranking: comparesClusters(one.method),
  };
}

/** True where the scores of two runs mean the same: {@link differenceOfScales} finds nothing. */
export function haveCommonScale(one: ScoreRun, other: ScoreRun): boolean {
  const { scaled, transformed, weights, outranking } = differenceOfScales(one, other);
  return scaled.length + transformed.length === 0 && !weights && !outranking;
}

/** The periods of `history` whose scores mean the same as those of `run` and of each other, from the earliest on. */
export function comparablePeriods(run: ScoreRun, history: readonly ScoreRun[]): readonly ScoreRun[] {
  const comparable: ScoreRun[] = [];
  for (const earlier of [...history].reverse()) {
    if ([run, ...comparable].every((one) => haveCommonScale(one, earlier))) comparable.push(earlier);
  }
  return comparable.reverse();
}

function isTransformed({ treatments }: ScoreRun, indicator: string): boolean {
  return (treatments.get(indicator)?.transform ?? null) !== null;
}

/** Ranks have no parameter but their number: only the scores of the values themselves show that they are the same. */
function scoreAlike(one: ScoreRun, other: ScoreRun, code: string): boolean {
  const [a, b] = [one.scales.get(code)!, other.scales.get(code)!];
  if (a.kind !== b.kind || String([...a.parameters]) !== String([...b.parameters])) return false;
  return [one, other].every((run) => valuesOf(run, code).every((value) => sameScore(a, b, value)));
}

function sameScore(one: Scale, other: Scale, value: number): boolean {
  return Object.is(one.apply(value), other.apply(value));
}

function valuesOf({ stages: { treated } }: ScoreRun, code: string): Float64Array {
  const column = treated.data[treated.columns.indexOf(code)]!;
  return column.values.filter((_, row) => column.present[row] === 1);
}
