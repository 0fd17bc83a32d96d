// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../model/finding.ts';
import type { Framework } from '../model/framework.ts';
import type { TreatmentDone } from '../model/workings.ts';

/**
 * Indicators that were transformed in some of the periods whose values are scaled together: outliers are treated period
 * by period (as in COINr), so a logarithm may stand beside a value, or beside another logarithm.
 */
export function checkPooling(
  framework: Framework,
  periods: readonly { readonly treatments: ReadonlyMap<string, TreatmentDone> }[],
): Finding[] {
  if (periods.length < 2) return [];
  return framework.indicators.flatMap(({ code, place }) => {
    const transformed = periods.filter(
      ({ treatments }) => (treatments.get(code)?.transform ?? null) !== null,
    ).length;
    if (transformed === 0) return [];
    const params = { indicator: code, transformed, periods: periods.length };
    return [finding('pooled-transforms', place, params)];
  });
}
