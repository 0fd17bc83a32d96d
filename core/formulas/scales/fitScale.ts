// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from '../../model/framework.ts';
import { type NormalisationRule, scaleEnds } from '../../model/method.ts';
import { fitAmpi } from './fitAmpi.ts';
import {
  fitDistanceToMax,
  fitDistanceToReference,
  fitDistanceToTarget,
  fitFractionOfMax,
} from './fitDistance.ts';
import { type Fitted, fitLine, insteadOf, unscalable } from './fitted.ts';
import { RankScale } from './rankScale.ts';
import { bestOf, type Reference, worstOf } from './reference.ts';
import { fromWorstToBest } from './wording.ts';

/** The scale of the adjusted Mazziotta-Pareto index cannot be chosen: the aggregation brings it along. */
export type ScaleRule = NormalisationRule | { readonly kind: 'ampi' };

/** What some scales need beside the values that they are fitted on. */
export interface ScaleContext {
  /** Whether the distances to a reference and to a target stop at 1. */
  readonly cap: boolean;
  /** The reference cluster's value of this indicator; `null` where it has none. */
  readonly referenceValue: number | null;
  /** The values of the first period, from which AMPI starts; `null` under any other rule. */
  readonly base: Reference | null;
}

/**
 * The scale of an indicator, fitted on `reference` (OECD/JRC handbook, step 5; the formulas of COINr and, for AMPI, of
 * Compind). With direction minus the formulas hold for -x, with goalposts and targets turned round as well.
 *
 * @example
 * const indicator = { direction: 1, goalposts: { min: 0, max: 50 }, target: null }
 * const reference = referenceOf([columnOf([10, 20, 30])])
 * const context = { cap: false, referenceValue: null, base: null }
 * fitScale(indicator, reference, { kind: 'goalposts', scale: null }, context).scale.apply(20) // 40
 * fitScale(indicator, reference, { kind: 'min-max', scale: [0, 10] }, context).scale.apply(20) // 5
 * fitScale(indicator, reference, { kind: 'z-score', scale: null }, context).scale.apply(30) // 1
 */
export function fitScale(
  indicator: Indicator,
  reference: Reference,
  rule: ScaleRule,
  { cap, referenceValue, base }: ScaleContext,
): Fitted {
  const { direction } = indicator;
  if (rule.kind === 'goalposts') return fitGoalposts(indicator, reference, rule);
  if (rule.kind === 'fixed-scale') return fitFixedScale(indicator, reference, rule);
  if (reference.count === 0) return unscalable(null);
  switch (rule.kind) {
    case 'min-max':
      return fitMinMax(indicator, reference, rule);
    case 'z-score':
      return fitZScore(indicator, reference, rule);
    case 'percentile-rank':
      if (reference.count === 1) return unscalable('single-value');
      return { scale: new RankScale(rule.kind, reference, direction), finding: null };
    case 'rank':
    case 'borda':
      return { scale: new RankScale(rule.kind, reference, direction), finding: null };
    case 'fraction-of-max':
      return fitFractionOfMax(reference, direction);
    case 'distance-to-max':
      return fitDistanceToMax(reference, direction);
    case 'distance-to-reference':
      return fitDistanceToReference(reference, direction, referenceValue, cap);
    case 'distance-to-target':
      return fitDistanceToTarget(reference, direction, indicator.target, cap);
    case 'ampi':
      return fitAmpi(reference, direction, base);
  }
}

/** clamp01((x - worst goalpost) / (best - worst)) from bottom to top; without goalposts min-max. */
function fitGoalposts(indicator: Indicator, reference: Reference, rule: NormalisationRule): Fitted {
  const { goalposts, direction } = indicator;
  if (goalposts === null) {
    if (reference.count === 0) return unscalable(null);
    return insteadOf('goalposts-missing', fitMinMax(indicator, reference, rule));
  }
  const { min, max } = goalposts;
  const [bottom, top] = scaleEnds(rule)!;
  const [worst, best] = direction === 1 ? [min, max] : [max, min];
  const line = { from: worst, span: best - worst, bottom, size: top - bottom, least: 0, most: 1 };
  const wording = fromWorstToBest({ worst, best, bottom, top }, [
    ['min', min],
    ['max', max],
    ['bottom', bottom],
    ['top', top],
  ]);
  return fitLine('goalposts', line, wording);
}

/** (x - worst) / (best - worst) from bottom to top. */
function fitMinMax({ direction }: Indicator, reference: Reference, rule: NormalisationRule): Fitted {
  const { min, max } = reference;
  if (min === max) return unscalable('indicator-constant');
  const [bottom, top] = scaleEnds(rule)!;
  const [worst, best] = [worstOf(reference, direction), bestOf(reference, direction)];
  const line = { from: worst, span: best - worst, bottom, size: top - bottom };
  const wording = fromWorstToBest({ worst, best, bottom, top }, [
    ['min', min],
    ['max', max],
    ['bottom', bottom],
    ['top', top],
  ]);
  return fitLine('min-max', line, wording);
}

/** (x - mean) / sd * new sd + new mean. */
function fitZScore({ direction }: Indicator, reference: Reference, rule: NormalisationRule): Fitted {
  const { count, min, max } = reference;
  const [mean, sd] = [reference.mean(), reference.sd()];
  if (count === 1) return unscalable('single-value');
  // Values so close that their squared deviations vanish cannot be told apart either.
  if (min === max || sd === 0) return unscalable('indicator-constant');
  if (mean === null || sd === null) return unscalable('score-not-finite');
  const [newMean, newSd] = scaleEnds(rule)!;
  return fitLine(
    'z-score',
    { from: mean, span: direction * sd, bottom: newMean, size: newSd },
    {
      parameters: [
        ['mean', mean],
        ['sd', sd],
        ['newMean', newMean],
        ['newSd', newSd],
      ],
      more: [],
      sumFor: (value) => ({
        above: [
          ['+', direction === 1 ? value : mean],
          ['-', direction === 1 ? mean : value],
        ],
        below: [['+', sd]],
        factor: newSd,
        plus: newMean,
      }),
    },
  );
}

/** (x - a) / (b - a) * 100. With direction minus it is -x that a and b are for, so that scores can be negative. */
function fitFixedScale({ direction }: Indicator, { max }: Reference, rule: NormalisationRule): Fitted {
  const [a, b] = scaleEnds(rule)!;
  const fitted = fitLine(
    'fixed-scale',
    { from: direction * a, span: direction * (b - a), bottom: 0, size: 100 },
    {
      parameters: [
        ['a', a],
        ['b', b],
      ],
      more: [],
      sumFor: (value) => ({
        above: [
          ['+', direction * value],
          ['-', a],
        ],
        below: [
          ['+', b],
          ['-', a],
        ],
        factor: 100,
        plus: 0,
      }),
    },
  );
  const negative = direction === -1 && fitted.scale !== null && fitted.scale.apply(max) < 0;
  return negative ? insteadOf('fixed-scale-negative', fitted) : fitted;
}
