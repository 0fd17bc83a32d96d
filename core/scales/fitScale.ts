// SPDX-License-Identifier: EUPL-1.2
import type { Direction, Indicator } from '../model/framework.ts';
import type { Method } from '../model/method.ts';
import type { Column } from '../model/table.ts';

/** From an indicator's value to its score. The only place where the direction acts; targets go through it too. */
export interface Scale {
  readonly kind: 'goalposts' | 'min-max';
  /** The score of a value; not finite where the value is too large to be scored. */
  apply(value: number): number;
}

/** Why no scale could be fitted. */
export type Unscalable = 'no-values' | 'constant';

/**
 * The scale of an indicator. With goalposts: clamp01((x - min) / (max - min)) from bottom to top. Without, min-max over
 * the values of `reference`: (x - min) / (max - min) from bottom to top. Direction -1 turns x, min and max round first.
 * (OECD/JRC handbook, step 5; as COINr's n_goalposts and n_minmax.)
 */
export function fitScale(indicator: Indicator, reference: Column, method: Method): Scale | Unscalable {
  const { kind, bottom, top } = method.normalisation;
  const { goalposts, direction } = indicator;
  if (kind === 'goalposts' && goalposts !== null) {
    const share = shareBetween(goalposts.min, goalposts.max, direction);
    return { kind, apply: (value) => clamp01(share(value)) * (top - bottom) + bottom };
  }
  const [min, max] = range(reference);
  if (min > max) return 'no-values';
  if (min === max) return 'constant';
  const share = shareBetween(min, max, direction);
  return { kind: 'min-max', apply: (value) => share(value) * (top - bottom) + bottom };
}

function shareBetween(min: number, max: number, direction: Direction): (value: number) => number {
  return direction === 1 ? (value) => (value - min) / (max - min) : (value) => (max - value) / (max - min);
}

function clamp01(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

/** Of the values present; [Infinity, -Infinity] where there is none. */
function range(column: Column): [min: number, max: number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < column.values.length; i++) {
    if (column.present[i] === 0) continue;
    if (column.values[i]! < min) min = column.values[i]!;
    if (column.values[i]! > max) max = column.values[i]!;
  }
  return [min, max];
}
