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

/** Without a finding where the indicator has no values: that is found when the values are checked. */
export function unscalable(finding: ScaleFindingCode | null): Fitted {
  return { scale: null, finding };
}

/** A straight line; none where the values are so far apart that a double cannot hold the distance. */
export function fitLine(kind: Scale['kind'], line: Line, wording: Wording): Fitted {
  if (!Number.isFinite(line.span)) return unscalable('score-not-finite');
  return { scale: new LinearScale(kind, line, wording), finding: null };
}

/** The finding that something else was done than what was asked for; a graver one of its own goes before it. */
export function insteadOf(finding: ScaleFindingCode, fitted: Fitted): Fitted {
  return { scale: fitted.scale, finding: fitted.finding ?? finding };
}
