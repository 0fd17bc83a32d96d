// SPDX-License-Identifier: EUPL-1.2
import { cronbachAlpha } from '../statistics/cronbach.ts';
import { FAIR_ALPHA, GOOD_ALPHA } from './limits.ts';
import { type Columns, contentOf } from './scores.ts';

/** How far the parts of an element measure one thing. */
export interface Consistency {
  /** Cronbach's alpha; `null` of fewer than two parts with values. */
  readonly alpha: number | null;
  readonly verdict: 'opposed' | 'low' | 'fair' | 'good' | null;
  /** How many parts have values. */
  readonly parts: number;
}

/** The consistency of the parts of an element (codes); parts without values are left out. */
export function consistencyOf(parts: readonly string[], scores: Columns): Consistency {
  const columns = parts.map((code) => scores.get(code)!).filter((column) => contentOf(column) !== 'empty');
  const alpha = cronbachAlpha(columns);
  return { alpha, verdict: verdictOf(alpha), parts: columns.length };
}

function verdictOf(alpha: number | null): Consistency['verdict'] {
  if (alpha === null) return null;
  if (alpha < 0) return 'opposed';
  if (alpha < FAIR_ALPHA) return 'low';
  return alpha < GOOD_ALPHA ? 'fair' : 'good';
}
