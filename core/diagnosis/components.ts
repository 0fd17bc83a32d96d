// SPDX-License-Identifier: EUPL-1.2
import { principalComponents } from '../statistics/principalComponents.ts';
import { type Columns, contentOf } from './scores.ts';

/** The principal components of the parts of an element. */
export interface Components {
  /** The share of the variance that each explains, the greatest first. */
  readonly shares: readonly number[];
  /** What each part weighs in the first component. */
  readonly first: readonly { readonly element: string; readonly loading: number }[];
  /** How many clusters have all the parts: only these count. */
  readonly rows: number;
}

/**
 * The principal components of the parts of an element (codes). Parts that don't vary are left out; `null` where fewer
 * than two are left, or where too few clusters have them all.
 */
export function componentsOf(parts: readonly string[], scores: Columns): Components | null {
  const varied = parts.filter((code) => contentOf(scores.get(code)!) === 'varied');
  const found = varied.length < 2 ? null : principalComponents(varied.map((code) => scores.get(code)!));
  if (found === null) return null;
  return {
    shares: [...found.shares],
    first: varied.map((element, i) => ({ element, loading: found.loadings[0]![i]! })),
    rows: found.rows,
  };
}
