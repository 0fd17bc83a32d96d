// SPDX-License-Identifier: EUPL-1.2
import type { Children } from './children.ts';
import { weightedMean } from './weightedMean.ts';

/** A mean that is smaller, in relation to the deviation, is what rounding leaves of 0. */
const CANCELLED = 1e-12;

/**
 * The index of Mazziotta and Pareto: M - S^2 / M over the children that are present, their mean less a penalty for
 * imbalance (as Compind's ci_mpi and ci_ampi where more is better). One score a cluster. S is the deviation of a sample
 * in MPI, of the whole population in AMPI; 0 for a single child. Unweighted: all weights must be the same. NaN where M
 * is 0 and S is not.
 *
 * @example
 * const children = { columns: [columnOf([90, 100]), columnOf([110, 100])], weights: [1, 1] }
 * mazziottaPareto(children, 'sample') // [98, 100]
 * mazziottaPareto(children, 'population') // [99, 100]
 */
export function mazziottaPareto(children: Children, deviation: 'sample' | 'population'): Float64Array {
  const score = weightedMean(children);
  const squares = new Float64Array(score.length);
  const count = new Uint32Array(score.length);
  for (const { values, present } of children.columns) {
    for (let i = 0; i < score.length; i++) {
      if (present[i] === 0) continue;
      squares[i]! += (values[i]! - score[i]!) ** 2;
      count[i]!++;
    }
  }
  for (let i = 0; i < score.length; i++) {
    if (squares[i] === 0) continue;
    const variance = squares[i]! / (deviation === 'sample' ? count[i]! - 1 : count[i]!);
    const exists = Math.abs(score[i]!) > CANCELLED * Math.sqrt(variance);
    score[i]! -= exists ? variance / score[i]! : Number.NaN;
  }
  return score;
}
