// SPDX-License-Identifier: EUPL-1.2
import type { ScoreSum, SignedNumbers } from '../../core/model/workings.ts';

/** The sum that leads from a value to its score; factor and addend are not written where they change nothing. */
export function sumInWords(
  { above, below, factor, plus }: ScoreSum,
  write: (value: number) => string,
): string {
  const inSum = (value: number) => (value < 0 ? `(${write(value)})` : write(value));
  const share = `${added(above, inSum)} / ${added(below, inSum)}`;
  const product = factor === 1 ? share : `${share} × ${inSum(factor)}`;
  return plus === 0 ? product : `${product} + ${inSum(plus)}`;
}

function added(numbers: SignedNumbers, write: (value: number) => string): string {
  const [[, first], ...rest] = numbers as [SignedNumbers[number], ...SignedNumbers];
  const others = rest.map(([sign, value]) => ` ${sign === '+' ? '+' : '−'} ${write(value)}`);
  return others.length === 0 ? write(first) : `(${write(first)}${others.join('')})`;
}
