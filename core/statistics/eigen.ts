// SPDX-License-Identifier: EUPL-1.2

/** `vectors[i]`, of length 1, belongs to `values[i]`; the values descend. The vectors' signs are arbitrary. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: readonly Float64Array[];
}

const MAXIMUM_SWEEPS = 60;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix without gaps, given by its rows.
 * Jacobi's method, element after element (Golub and Van Loan, Matrix Computations, 8.5).
 *
 * @example
 * symmetricEigen([[2, 1], [1, 2]]).values // [3, 1]
 * symmetricEigen([[3, 0], [0, 5]]).vectors // [[0, 1], [1, 0]]
 */
export function symmetricEigen(rows: readonly ArrayLike<number>[]): Eigen {
  const matrix = rows.map((row) => Float64Array.from(row));
  const vectors = rows.map((_, i) => unitVector(rows.length, i));
  for (let sweep = 0; sweep < MAXIMUM_SWEEPS && !isDiagonal(matrix); sweep++) {
    for (let p = 0; p < matrix.length; p++) {
      for (let q = p + 1; q < matrix.length; q++) rotate(matrix, vectors, p, q);
    }
  }
  const order = rows.map((_, i) => i).sort((i, j) => matrix[j]![j]! - matrix[i]![i]!);
  return {
    values: Float64Array.from(order, (i) => matrix[i]![i]!),
    vectors: order.map((i) => vectors[i]!),
  };
}

function unitVector(length: number, place: number): Float64Array {
  const vector = new Float64Array(length);
  vector[place] = 1;
  return vector;
}

function isDiagonal(matrix: readonly Float64Array[]): boolean {
  let all = 0;
  let off = 0;
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) {
      all += value * value;
      if (i !== j) off += value * value;
    }
  }
  return off <= 1e-34 * all;
}

/** Turns the plane of axes p and q so that their element becomes zero. */
function rotate(
  matrix: readonly Float64Array[],
  vectors: readonly Float64Array[],
  p: number,
  q: number,
): void {
  const rowP = matrix[p]!;
  const rowQ = matrix[q]!;
  const element = rowP[q]!;
  if (element === 0) return;
  const slope = (rowQ[q]! - rowP[p]!) / (2 * element);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  rowP[p]! -= tangent * element;
  rowQ[q]! += tangent * element;
  rowP[q] = 0;
  rowQ[p] = 0;
  for (let k = 0; k < matrix.length; k++) {
    if (k === p || k === q) continue;
    const row = matrix[k]!;
    const atP = row[p]!;
    const atQ = row[q]!;
    row[p] = rowP[k] = cosine * atP - sine * atQ;
    row[q] = rowQ[k] = sine * atP + cosine * atQ;
  }
  turn(vectors[p]!, vectors[q]!, cosine, sine);
}

function turn(first: Float64Array, second: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < first.length; k++) {
    const before = first[k]!;
    first[k] = cosine * before - sine * second[k]!;
    second[k] = sine * before + cosine * second[k]!;
  }
}
