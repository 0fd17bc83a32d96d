// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from '../../model/framework.ts';
import { type Fitted, fitLine, insteadOf, unscalable } from './fitted.ts';
import type { Reference } from './reference.ts';
import { fromWorstToBest } from './wording.ts';

const BOTTOM = 70;
const TOP = 130;

/**
 * The goalposts of the adjusted Mazziotta-Pareto index: half the range of all periods below and above the mean of the
 * first one, which so gets 100; scores run from 70 to 130 but do not stop there.
 * (Mazziotta and Pareto 2016; as Compind's ci_ampi.) `reference` has the values of all periods, `base` of the first;
 * where that has none, the mean of all periods is the middle.
 *
 * @example
 * const [all, first] = [referenceOf([columnOf([10, 20, 30])]), referenceOf([columnOf([10, 20])])]
 * fitAmpi(all, 1, first).scale.apply(15) // 100
 * fitAmpi(all, 1, first).scale.apply(25) // 130
 */
export function fitAmpi(reference: Reference, direction: Direction, base: Reference | null): Fitted {
  const { min, max } = reference;
  const mean = base?.mean() ?? reference.mean();
  if (min === max) return unscalable('indicator-constant');
  if (mean === null) return unscalable('score-not-finite');
  const range = max - min;
  const [low, high] = [mean - range / 2, mean + range / 2];
  const [worst, best] = direction === 1 ? [low, high] : [high, low];
  const fitted = fitLine(
    'ampi',
    { from: worst, span: direction * range, bottom: BOTTOM, size: TOP - BOTTOM },
    fromWorstToBest({ worst, best, bottom: BOTTOM, top: TOP }, [
      ['min', low],
      ['max', high],
      ['bottom', BOTTOM],
      ['top', TOP],
    ]),
  );
  return base !== null && base.mean() === null ? insteadOf('base-without-values', fitted) : fitted;
}
