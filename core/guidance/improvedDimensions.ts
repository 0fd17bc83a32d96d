// SPDX-License-Identifier: EUPL-1.2
import { changeOf } from '../compare/change.ts';
import { comparablePeriods } from '../compare/commonScale.ts';
import { scoreIn } from '../compare/scoreIn.ts';
import { dimensionsOf } from '../model/framework.ts';
import type { Period } from '../model/period.ts';
import type { ScoreRun } from '../model/scoreRun.ts';
import type { RunWithHistory } from './attainment.ts';

/** So many dimensions the regional call of 2016-17 asked to be improved over their starting value. */
export const DIMENSIONS_TO_IMPROVE = 3;

/** How many of its dimensions a cluster has improved over their starting value. */
export interface ImprovedDimensions {
  readonly cluster: string;
  /** Codes, in framework order. */
  readonly improved: readonly string[];
  readonly worsened: readonly string[];
  /** Dimensions with a starting and a present score. */
  readonly compared: number;
  /** All dimensions that there are. */
  readonly dimensions: number;
  /** The earliest of the starting periods; `null` where none was compared. */
  readonly since: Period;
  /** Whether enough improved; `null` where those without a score could still decide it. */
  readonly reached: boolean | null;
}

/**
 * For every cluster the dimensions that rose over their first score, `null` where no earlier period has the scale of
 * this one. Scores that agree in 12 significant digits have not changed.
 */
export function improvedDimensions({ run, history }: RunWithHistory): ImprovedDimensions[] | null {
  const periods = comparablePeriods(run, history);
  if (periods.length === 0) return null;
  const codes = dimensionsOf(run.framework).map(({ code }) => code);
  return run.clusters.map(({ code }) => improvedBy(run, periods, code, codes));
}

function improvedBy(
  run: ScoreRun,
  periods: readonly ScoreRun[],
  cluster: string,
  codes: readonly string[],
): ImprovedDimensions {
  const changes = codes.flatMap((code) => {
    const start = periods.find((earlier) => scoreIn(earlier, cluster, code) !== null);
    const change = start === undefined ? null : changeOf(run, start, cluster, code);
    return change === null ? [] : [{ code, points: change.points, start: start! }];
  });
  const improved = changes.filter(({ points }) => points > 0).map(({ code }) => code);
  const starts = changes.map(({ start }) => start);
  return {
    cluster,
    improved,
    worsened: changes.filter(({ points }) => points < 0).map(({ code }) => code),
    compared: changes.length,
    dimensions: codes.length,
    since: periods.find((period) => starts.includes(period))?.period ?? null,
    reached: isReached(improved.length, codes.length - changes.length),
  };
}

function isReached(improved: number, unknown: number): boolean | null {
  if (improved >= DIMENSIONS_TO_IMPROVE) return true;
  return improved + unknown >= DIMENSIONS_TO_IMPROVE ? null : false;
}
