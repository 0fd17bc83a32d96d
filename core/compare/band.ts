// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import { scoreRange } from '../model/scoreRange.ts';
import type { Band } from '../model/scoreRun.ts';

/** The band of a score: how many of the lower bounds it reaches. The score is taken at 12 digits, as in ranking. */
export function bandOf(score: number, bands: Method['bands']): Band {
  const snapped = Number(score.toPrecision(12));
  return bands.filter((bound) => snapped >= bound).length as Band;
}

/** True where scores run from 0 to 100: only then do the bands mean anything. */
export function hasBands(method: Method, framework: Framework): boolean {
  const range = scoreRange(method, framework);
  return range !== null && range[0] === 0 && range[1] === 100;
}
