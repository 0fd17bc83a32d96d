// SPDX-License-Identifier: EUPL-1.2
import type { InSteps } from '../model/inSteps.ts';

interface Vertex {
  readonly at: Float64Array;
  readonly value: number;
}

/** The simplex is done when its vertices are no further apart than this, in every coordinate. */
const SMALLEST = 1e-10;

/**
 * The lowest point of a function near `start`, found without derivatives (Nelder and Mead 1965, with the parameters of
 * Gao and Han 2012, which suit many dimensions). Never worse than `start`. Deterministic. In
 * steps, one after each move of the simplex.
 *
 * @param step how far the first simplex reaches along each coordinate
 * @param evaluations how many times the function is called at most, give or take a few
 *
 * @example
 * const objective = ([x, y]) => (x - 3) ** 2 + (y + 1) ** 2
 * atOnce(nelderMead(objective, Float64Array.of(0, 0), 1, 500)) // [3, -1]
 */
export function* nelderMead(
  objective: (at: Float64Array) => number,
  start: Float64Array,
  step: number,
  evaluations: number,
): InSteps<Float64Array> {
  const size = start.length;
  const [expand, contract, shrink] = [1 + 2 / size, 0.75 - 1 / (2 * size), 1 - 1 / size];
  let left = evaluations;
  const vertex = (at: Float64Array): Vertex => {
    left--;
    return { at, value: objective(at) };
  };
  const simplex = [vertex(start)];
  for (let i = 0; i < size; i++) {
    simplex.push(vertex(start.map((value, j) => (i === j ? value + step : value))));
  }

  while (left > 0) {
    yield 1 - left / evaluations;
    // A stable sort, so that the start stays first among equals.
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0]!, simplex[size]!];
    if (isSmall(simplex)) break;
    const centre = centreOf(simplex.slice(0, size));
    const beyond = (distance: number) =>
      vertex(centre.map((value, i) => value + distance * (value - worst.at[i]!)));
    const reflected = beyond(1);
    if (reflected.value < best.value) {
      const expanded = beyond(expand);
      simplex[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < simplex[size - 1]!.value) {
      simplex[size] = reflected;
    } else {
      const contracted = beyond(reflected.value < worst.value ? contract : -contract);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[size] = contracted;
      else {
        for (let i = 1; i <= size; i++) {
          const { at } = simplex[i]!;
          simplex[i] = vertex(at.map((value, j) => best.at[j]! + shrink * (value - best.at[j]!)));
        }
      }
    }
  }
  return simplex.reduce((best, one) => (one.value < best.value ? one : best)).at;
}

function isSmall(simplex: readonly Vertex[]): boolean {
  const first = simplex[0]!.at;
  return simplex.every(({ at }) => at.every((value, i) => Math.abs(value - first[i]!) <= SMALLEST));
}

function centreOf(vertices: readonly Vertex[]): Float64Array {
  const centre = new Float64Array(vertices[0]!.at.length);
  for (const { at } of vertices) {
    for (let i = 0; i < centre.length; i++) centre[i]! += at[i]! / vertices.length;
  }
  return centre;
}
