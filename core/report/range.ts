// SPDX-License-Identifier: EUPL-1.2
import { scoreIn } from '../compare/scoreIn.ts';
import { scoreRange } from '../model/scoreRange.ts';
import type { ScoreRun } from '../model/scoreRun.ts';

/** From where to where the scores of some elements run, for their axis, their colours and their decimals. */
export interface ShownRange {
  readonly bottom: number;
  readonly top: number;
  /** Of the axis. */
  readonly step: number;
  /** As many as tell clusters apart: 1 on a scale of 100, 3 on a scale of 1. */
  readonly decimals: 1 | 3;
}

/**
 * The scale of the method; where scores have no bounds of their own, round numbers around those that there are, and
 * around those of others that are shown with them.
 */
export function shownRange(
  run: ScoreRun,
  elements: readonly string[],
  others: readonly number[] = [],
): ShownRange {
  const fixed = scoreRange(run.method, run.framework);
  if (fixed !== null) return { bottom: fixed[0], top: fixed[1], ...steps(fixed[0], fixed[1], 5) };
  const own = elements.flatMap((code) =>
    run.clusters.map(({ code: cluster }) => scoreIn(run, cluster, code)),
  );
  const { least, greatest } = extent([...own, ...others]);
  const step = roundStep((greatest - least) / 5);
  const bottom = Math.floor(least / step) * step;
  const top = Math.max(bottom + step, Math.ceil(greatest / step) * step);
  return { bottom, top, step, decimals: decimalsFor(top - bottom) };
}

/** Bars begin at 0, except where all scores are far from it: Mazziotta-Pareto's are around 100. */
function extent(scores: readonly (number | null)[]): { least: number; greatest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) {
    if (score === null) continue;
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  if (lowest > highest) return { least: 0, greatest: 0 };
  const far = highest > lowest && lowest > 3 * (highest - lowest);
  return { least: far ? lowest : Math.min(0, lowest), greatest: Math.max(0, highest) };
}

function steps(bottom: number, top: number, count: number): Pick<ShownRange, 'step' | 'decimals'> {
  return { step: (top - bottom) / count, decimals: decimalsFor(top - bottom) };
}

function decimalsFor(extent: number): 1 | 3 {
  return extent > 10 ? 1 : 3;
}

/** Scores closer than this are the same to every reader. */
const SMALLEST_STEP = 1e-9;

/** The next of 1, 2, 5, 10 … above; 1 where there is nothing to divide. */
function roundStep(step: number): number {
  if (!(step > SMALLEST_STEP)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  return power * ([1, 2, 5].find((one) => one * power >= step) ?? 10);
}
