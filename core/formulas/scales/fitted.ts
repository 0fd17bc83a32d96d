// SPDX-License-Identifier: EUPL-1.2
import type { CodeWith } from '../../model/findingCodes.ts';
import type { Scale } from '../../model/workings.ts';
import type { ColumnScale } from './columnScale.ts';
import { type Line, LinearScale } from './linearScale.ts';
import type { Wording } from './wording.ts';

/** What can be said of fitting a scale names the indicator, and nothing else. */
type ScaleFindingCode = CodeWith<'indicator'>;

/** A scale, or `null` where none can be fitted. */
export interface Fitted {
  readonly scale: ColumnScale | null;
  /** What must be said of the indicator: why it has no scale, or what was done instead of what was asked for. */
  readonly finding: ScaleFindingCode | null;
}

/**
 * No scale, and why; without a finding where the indicator has no values: that is found when the values are checked.
 *
 * @example
 * unscalable('indicator-constant') // { scale: null, finding: 'indicator-constant' }
 */
export function unscalable(finding: ScaleFindingCode | null): Fitted {
  return { scale: null, finding };
}

/**
 * A scale along a straight line; none where the values are so far apart that a double cannot hold the distance.
 *
 * @example
 * const line = { from: 10, span: 20, bottom: 0, size: 100 }
 * const wording = fromWorstToBest({ worst: 10, best: 30, bottom: 0, top: 100 }, [['min', 10], ['max', 30]])
 * fitLine('min-max', line, wording).scale.apply(15) // 25
 * fitLine('min-max', { ...line, span: Infinity }, wording).finding // 'score-not-finite'
 */
export function fitLine(kind: Scale['kind'], line: Line, wording: Wording): Fitted {
  if (!Number.isFinite(line.span)) return unscalable('score-not-finite');
  return { scale: new LinearScale(kind, line, wording), finding: null };
}

/**
 * What was fitted, with the finding that it is something else than what was asked for; a graver finding of its own goes
 * before it.
 *
 * @example
 * insteadOf('target-missing', unscalable(null)).finding // 'target-missing'
 * insteadOf('target-missing', unscalable('indicator-constant')).finding // 'indicator-constant'
 */
export function insteadOf(finding: ScaleFindingCode, fitted: Fitted): Fitted {
  return { scale: fitted.scale, finding: fitted.finding ?? finding };
}
