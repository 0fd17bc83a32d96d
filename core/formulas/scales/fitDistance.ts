// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from '../../model/framework.ts';
import type { Scale } from '../../model/workings.ts';
import { type Fitted, fitLine, insteadOf, unscalable } from './fitted.ts';
import { bestOf, type Reference, worstOf } from './reference.ts';
import { fromWorstToBest, type NamedNumbers, type WorstToBest } from './wording.ts';

/** Normalisations on which one value is 1, the best or a chosen one; the distances have the worst value at 0. */

/**
 * The distance to the best value: (x - worst) / (best - worst), which is COINr's 1 - (max - x) / (max - min).
 *
 * @example
 * const reference = referenceOf([columnOf([10, 20, 30])])
 * fitDistanceToMax(reference, 1).scale.apply(20) // 0.5
 * fitDistanceToMax(reference, -1).scale.apply(10) // 1
 */
export function fitDistanceToMax(reference: Reference, direction: Direction): Fitted {
  const { min, max } = reference;
  if (min === max) return unscalable('indicator-constant');
  const ends = { worst: worstOf(reference, direction), best: bestOf(reference, direction) };
  return fitDistance('distance-to-max', ends, Number.POSITIVE_INFINITY, [
    ['min', min],
    ['max', max],
  ]);
}

/**
 * The distance to the reference cluster: (x - worst) / (its value - worst), which stops at 1 where it is capped; the
 * distance to the best value where that cluster has none or is itself the worst.
 *
 * @example
 * const reference = referenceOf([columnOf([10, 20, 30])])
 * fitDistanceToReference(reference, 1, 20, false).scale.apply(30) // 2
 * fitDistanceToReference(reference, 1, 20, true).scale.apply(30) // 1
 * fitDistanceToReference(reference, 1, null, false).finding // 'reference-without-value'
 */
export function fitDistanceToReference(
  reference: Reference,
  direction: Direction,
  value: number | null,
  cap: boolean,
): Fitted {
  const worst = worstOf(reference, direction);
  if (value === null) {
    return insteadOf('reference-without-value', fitDistanceToMax(reference, direction));
  }
  if (!isBetter(value, worst, direction)) {
    return insteadOf('reference-is-worst', fitDistanceToMax(reference, direction));
  }
  return fitDistance('distance-to-reference', { worst, best: value }, endOf(cap), [
    ['worst', worst],
    ['reference', value],
  ]);
}

/**
 * The distance to the target: (x - worst) / (target - worst), which stops at 1 where it is capped; where there is no
 * target beyond the worst value, the best value counts as target.
 *
 * @example
 * const reference = referenceOf([columnOf([10, 20, 30])])
 * fitDistanceToTarget(reference, 1, 50, false).scale.apply(30) // 0.5
 * fitDistanceToTarget(reference, 1, null, false).finding // 'target-missing'
 */
export function fitDistanceToTarget(
  reference: Reference,
  direction: Direction,
  target: number | null,
  cap: boolean,
): Fitted {
  if (target === null) return insteadOf('target-missing', towards(bestOf(reference, direction)));
  if (isBetter(target, worstOf(reference, direction), direction)) return towards(target);
  return insteadOf('target-not-better', towards(bestOf(reference, direction)));

  function towards(value: number): Fitted {
    const worst = worstOf(reference, direction);
    if (value === worst) return unscalable('indicator-constant');
    return fitDistance('distance-to-target', { worst, best: value }, endOf(cap), [
      ['worst', worst],
      ['target', value],
    ]);
  }
}

/**
 * The fraction of the maximum: x / max. With direction minus the values are first reflected in their own range, (max +
 * min - x) / max, so that the best has 1 and the worst min / max as with plus. (COINr divides -x by max(-x), which
 * scores worse values higher.) A maximum of 0 or less gives no fraction: then the distance to the best value.
 *
 * @example
 * const reference = referenceOf([columnOf([10, 20, 40])])
 * fitFractionOfMax(reference, 1).scale.apply(20) // 0.5
 * fitFractionOfMax(reference, -1).scale.apply(10) // 1
 */
export function fitFractionOfMax(reference: Reference, direction: Direction): Fitted {
  const { min, max } = reference;
  if (max <= 0) return insteadOf('maximum-not-positive', fitDistanceToMax(reference, direction));
  const line = { from: direction === 1 ? 0 : max + min, span: direction * max, bottom: 0, size: 1 };
  return fitLine('fraction-of-max', line, {
    parameters: [
      ['min', min],
      ['max', max],
    ],
    more: [],
    sumFor: (value) => ({
      above:
        direction === 1
          ? [['+', value]]
          : [
              ['+', max],
              ['+', min],
              ['-', value],
            ],
      below: [['+', max]],
      factor: 1,
      plus: 0,
    }),
  });
}

/** The share of the distance from the worst value to the one that gets 1, which is called the best in words. */
function fitDistance(
  kind: Scale['kind'],
  { worst, best }: Pick<WorstToBest, 'worst' | 'best'>,
  most: number,
  parameters: NamedNumbers,
): Fitted {
  const line = { from: worst, span: best - worst, bottom: 0, size: 1, most };
  return fitLine(kind, line, fromWorstToBest({ worst, best, bottom: 0, top: 1 }, parameters));
}

function isBetter(value: number, than: number, direction: Direction): boolean {
  return direction === 1 ? value > than : value < than;
}

function endOf(cap: boolean): number {
  return cap ? 1 : Number.POSITIVE_INFINITY;
}
