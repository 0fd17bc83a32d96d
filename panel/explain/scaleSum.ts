// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedScale } from '../../core/explain/explanation.ts';
import type { Direction } from '../../core/model/framework.ts';

/** The values that get the lowest and the highest score, and these scores. */
export interface Ends {
  readonly worst: number;
  readonly best: number;
  readonly bottom: number;
  readonly top: number;
}

/** The ends of a scale for an indicator of this direction; `null` for a scale that has none. */
export function endsOf({ kind, parameters }: ExplainedScale, direction: Direction): Ends | null {
  const named = new Map(parameters);
  const between = (first: string, second: string, bottom: number, top: number): Ends => {
    const [least, most] = [named.get(first)!, named.get(second)!];
    return { worst: least, best: most, bottom, top };
  };
  const [low, high] = direction === 1 ? ['min', 'max'] : ['max', 'min'];
  switch (kind) {
    case 'goalposts':
    case 'min-max':
    case 'ampi':
      return between(low!, high!, named.get('bottom')!, named.get('top')!);
    case 'distance-to-max':
      return between(low!, high!, 0, 1);
    case 'distance-to-reference':
      return between('worst', 'reference', 0, 1);
    case 'distance-to-target':
      return between('worst', 'target', 0, 1);
    default:
      return null;
  }
}

/**
 * The sum that leads from a value to its score, as a person would write it down; `null` where the score is no sum (a
 * rank), or is cut off at an end of the scale.
 */
export function scaleSum(
  scale: ExplainedScale,
  direction: Direction,
  value: number,
  score: number,
  write: (value: number) => string,
): string | null {
  const sum = sumOf(scale, direction, value, (one) => (one < 0 ? `(${write(one)})` : write(one)));
  return sum !== null && Math.abs(sum.result - score) <= CLOSE * Math.max(1, Math.abs(score))
    ? sum.text
    : null;
}

/** Another order of the same operations rounds otherwise. */
const CLOSE = 1e-9;

interface Sum {
  readonly text: string;
  readonly result: number;
}

function sumOf(
  scale: ExplainedScale,
  direction: Direction,
  value: number,
  write: (value: number) => string,
): Sum | null {
  const named = new Map(scale.parameters);
  const ends = endsOf(scale, direction);
  if (ends !== null) {
    const { worst, best, bottom, top } = ends;
    return linear(
      `(${write(value)} − ${write(worst)}) / (${write(best)} − ${write(worst)})`,
      (value - worst) / (best - worst),
      { factor: top - bottom, plus: bottom },
      write,
    );
  }
  if (scale.kind === 'z-score') {
    const [mean, sd] = [named.get('mean')!, named.get('sd')!];
    const [from, to] = direction === 1 ? [mean, value] : [value, mean];
    const rest = { factor: named.get('newSd')!, plus: named.get('newMean')! };
    return linear(`(${write(to)} − ${write(from)}) / ${write(sd)}`, (to - from) / sd, rest, write);
  }
  if (scale.kind === 'fixed-scale') {
    const [a, b] = [named.get('a')!, named.get('b')!];
    const turned = direction * value;
    const text = `(${write(turned)} − ${write(a)}) / (${write(b)} − ${write(a)})`;
    return linear(text, (turned - a) / (b - a), { factor: 100, plus: 0 }, write);
  }
  if (scale.kind === 'fraction-of-max') {
    const [min, max] = [named.get('min')!, named.get('max')!];
    return direction === 1
      ? { text: `${write(value)} / ${write(max)}`, result: value / max }
      : {
          text: `(${write(max)} + ${write(min)} − ${write(value)}) / ${write(max)}`,
          result: (max + min - value) / max,
        };
  }
  return null;
}

/** part x factor + plus; neither is written where it changes nothing. */
function linear(
  text: string,
  part: number,
  { factor, plus }: { readonly factor: number; readonly plus: number },
  write: (value: number) => string,
): Sum {
  const product = factor === 1 ? text : `${text} × ${write(factor)}`;
  return { text: plus === 0 ? product : `${product} + ${write(plus)}`, result: part * factor + plus };
}
