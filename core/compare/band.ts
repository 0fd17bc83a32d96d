// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import { scoreRange } from '../model/scoreRange.ts';
import type { Band } from '../model/scoreRun.ts';
import { snapped } from './snapped.ts';

/** The band of a score: how many of the lower bounds it reaches. */
export function bandOf(score: number, bands: Method['bands']): Band {
  const taken = snapped(score);
  return bands.filter((bound) => taken >= bound).length as Band;
}

/** True where scores run from 0 to 100: only then do the bands mean anything. */
export function hasBands(method: Method, framework: Framework): boolean {
  const range = scoreRange(method, framework);
  return range !== null && range[0] === 0 && range[1] === 100;
}
