// SPDX-License-Identifier: EUPL-1.2
import type { ScoreRun } from '../model/scoreRun.ts';

/**
 * True where a score means the same in both runs: every indicator that both score has the same scale, fitted with the
 * same numbers (goalposts, or all periods pooled), its values are in their own unit in both, and weights and rules agree.
 * Only then may scores be subtracted from each other.
 */
export function haveCommonScale(one: ScoreRun, other: ScoreRun): boolean {
  const indicators = one.framework.indicators.every(({ code }) => {
    const [a, b] = [one.scales.get(code), other.scales.get(code)];
    if (a === undefined || b === undefined) return true;
    return (
      a.kind === b.kind &&
      String([...a.parameters]) === String([...b.parameters]) &&
      !isTransformed(one, code) &&
      !isTransformed(other, code)
    );
  });
  return indicators && String([...one.weights]) === String([...other.weights]);
}

function isTransformed({ treatments }: ScoreRun, indicator: string): boolean {
  return (treatments.get(indicator)?.transform ?? null) !== null;
}
