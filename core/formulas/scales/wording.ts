// SPDX-License-Identifier: EUPL-1.2
import type { ScoreSum } from '../../model/workings.ts';

export type NamedNumbers = readonly (readonly [name: string, value: number])[];

/** How a formula tells what it does: in numbers with names, and as the sum that leads from a value to its score. */
export interface Wording {
  /** The numbers that it was fitted with. */
  readonly parameters: NamedNumbers;
  /** What else is worth a word. */
  readonly more: NamedNumbers;
  /** The sum, whether or not the score is cut off. */
  readonly sumFor: (value: number) => ScoreSum;
}

/** The values that get the lowest and the highest score, and these scores. */
export interface WorstToBest {
  readonly worst: number;
  readonly best: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * The wording of (x - worst) / (best - worst) from bottom to top.
 *
 * @example
 * const ends = { worst: 0, best: 50, bottom: 0, top: 100 }
 * fromWorstToBest(ends, []).sumFor(20).above // [['+', 20], ['-', 0]]
 */
export function fromWorstToBest(ends: WorstToBest, parameters: NamedNumbers): Wording {
  const { worst, best, bottom, top } = ends;
  return {
    parameters,
    more: Object.entries(ends),
    sumFor: (value) => ({
      above: [
        ['+', value],
        ['-', worst],
      ],
      below: [
        ['+', best],
        ['-', worst],
      ],
      factor: top - bottom,
      plus: bottom,
    }),
  };
}

/**
 * What the sum comes to: above / below * factor + plus.
 *
 * @example
 * resultOf({ above: [['+', 20], ['-', 10]], below: [['+', 50]], factor: 100, plus: 1 }) // 21
 */
export function resultOf({ above, below, factor, plus }: ScoreSum): number {
  return (total(above) / total(below)) * factor + plus;
}

function total(numbers: ScoreSum['above']): number {
  return numbers.reduce((sum, [sign, value]) => (sign === '+' ? sum + value : sum - value), 0);
}
