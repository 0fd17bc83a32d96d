// SPDX-License-Identifier: EUPL-1.2
import { type Coefficient, coefficient } from './coefficient.ts';
import type { Columns } from './scores.ts';

/** Pearson's correlations of every element with every other: rows and columns in the order of `elements`. */
export interface CorrelationMatrix {
  readonly elements: readonly string[];
  readonly cells: readonly (readonly Coefficient[])[];
}

/** The correlations of every pair of elements (codes) over the clusters that have both. */
export function correlationMatrix(elements: readonly string[], scores: Columns): CorrelationMatrix {
  const cells: Coefficient[][] = elements.map(() => []);
  elements.forEach((first, row) => {
    elements.slice(0, row + 1).forEach((second, column) => {
      const both = coefficient('pearson', scores.get(first)!, scores.get(second)!);
      cells[row]![column] = both;
      cells[column]![row] = both;
    });
  });
  return { elements, cells };
}

/** The part of a matrix that speaks of these elements only. */
export function submatrix(matrix: CorrelationMatrix, elements: readonly string[]): CorrelationMatrix {
  const places = elements.map((code) => matrix.elements.indexOf(code));
  return { elements, cells: places.map((row) => places.map((column) => matrix.cells[row]![column]!)) };
}
