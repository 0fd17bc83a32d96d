// SPDX-License-Identifier: EUPL-1.2

/** How much of the variance of a result comes from one of its inputs. */
export interface SobolIndices {
  /** The share of the variance that the input causes alone. */
  readonly first: number;
  /** The share that it causes alone and together with others. */
  readonly total: number;
}

/**
 * Sobol indices of every input, from N (d + 2) results (as COINr's SA_estimate; Saltelli et al. 2010): those of the
 * N points of a sample A, those of a sample B, then for each input those of A with that input's column from B.
 * Estimates: a small index may come out below 0. `null` where the results do not vary.
 *
 * @example
 * const onlyTheFirst = Float64Array.of(0, 1, 1, 0, 1, 0, 0, 1)
 * sobolIndices(onlyTheFirst, 2).map(({ total }) => total) // [1.5, 0]
 */
export function sobolIndices(results: Float64Array, inputs: number): readonly SobolIndices[] | null {
  const points = results.length / (inputs + 2);
  const ofA = results.subarray(0, points);
  const ofB = results.subarray(points, 2 * points);
  const variance = sampleVariance(results.subarray(0, 2 * points));
  if (!(variance > 0)) return null;
  return Array.from({ length: inputs }, (_, input) => {
    const ofMixed = results.subarray((input + 2) * points, (input + 3) * points);
    let first = 0;
    let total = 0;
    for (let i = 0; i < points; i++) {
      first += ofB[i]! * (ofMixed[i]! - ofA[i]!);
      total += (ofA[i]! - ofMixed[i]!) ** 2;
    }
    return { first: first / points / variance, total: total / (2 * points) / variance };
  });
}

function sampleVariance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
