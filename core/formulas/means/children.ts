// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../../model/finding.ts';
import type { Aggregate } from '../../model/framework.ts';
import type { InSteps } from '../../model/inSteps.ts';
import type { Column } from '../../model/table.ts';

/** The children of one element that count in it: their scores and, in the same order, their weights, none of them 0. */
export interface Children {
  readonly columns: readonly Column[];
  readonly weights: ArrayLike<number>;
}

/** The weights of an element's children, in their order; 0 leaves a child out. */
export interface ChildWeights {
  readonly weights: readonly number[];
  readonly findings: readonly Finding[];
}

/** Finds the weights of an element's children from their scores; a search may be long. */
export type WeightsOf = (element: Aggregate, columns: readonly Column[]) => InSteps<ChildWeights>;

/**
 * Weights that are known beforehand, by the children's codes.
 *
 * @example
 * const weightsOf = fixedWeights(new Map([['A', 2], ['B', 1]]))
 * atOnce(weightsOf({ children: ['B', 'A'] }, [])).weights // [1, 2]
 */
export function fixedWeights(weights: ReadonlyMap<string, number>): WeightsOf {
  return known(({ children }) => children.map((code) => weights.get(code)!));
}

/**
 * Weights that take no search.
 *
 * @example
 * atOnce(known(({ children }) => children.map(() => 1))({ children: ['B', 'A'] }, [])).weights // [1, 1]
 */
export function known(weightsOf: (element: Aggregate) => readonly number[]): WeightsOf {
  // biome-ignore lint/correctness/useYield: there is nothing to wait for
  return function* (element) {
    return { weights: weightsOf(element), findings: [] };
  };
}
