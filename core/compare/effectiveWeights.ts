// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from '../model/framework.ts';

/**
 * How much of the root's weight each element carries: its share within its parent, times the parent's (as COINr's
 * get_eff_weights). The root has 1; elements under one whose weights sum to 0 have 0.
 */
export function effectiveWeights(
  framework: Framework,
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const effective = new Map([[framework.root, 1]]);
  const fromAbove = [...framework.aggregates].sort((a, b) => b.level - a.level);
  for (const { code, children } of fromAbove) {
    const sum = children.reduce((all, child) => all + weights.get(child)!, 0);
    const perWeight = sum === 0 ? 0 : effective.get(code)! / sum;
    for (const child of children) effective.set(child, weights.get(child)! * perWeight);
  }
  return effective;
}
