// SPDX-License-Identifier: EUPL-1.2
import type { Framework } from './framework.ts';
import {
  comparesClusters,
  impliedNormalisation,
  type Method,
  type NormalisationRule,
  normalisationRule,
  scaleEnds,
} from './method.ts';
import { type ScaleEnds, traitsOf } from './normalisations.ts';

/**
 * From where to where scores run by the method alone; `null` where that depends on the data: where scores are open
 * (z-scores, Mazziotta-Pareto, Copeland) or one indicator runs otherwise than the others.
 */
export function scoreRange(method: Method, framework: Framework): ScaleEnds | null {
  if (impliedNormalisation(method) !== null) return null;
  // Weights below 0 take scores beyond both ends.
  if (method.weights === 'pca') return null;
  if (comparesClusters(method)) return null;
  const range = rangeOf(method.normalisation);
  const alike = framework.indicators.every(
    ({ normalisation }) =>
      String(rangeOf(normalisationRule(normalisation, method.normalisation))) === String(range),
  );
  return alike ? range : null;
}

function rangeOf(rule: NormalisationRule): ScaleEnds | null {
  const { range } = traitsOf(rule.kind);
  return range === 'ends' ? scaleEnds(rule) : range;
}
