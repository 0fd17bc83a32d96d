// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/framework.ts';
import { isInPercent, possiblePercentages } from '../../read/percent.ts';
import { listCells } from './listCells.ts';
import type { ScoredColumn, ScoredValue } from './scoredColumns.ts';

/** A warning at each percentage that its indicator can't have; `odd` are told already. */
export function impossiblePercentages(
  { indicator, values }: ScoredColumn,
  odd: ReadonlySet<ScoredValue>,
): ScoredValue[] {
  const { goalposts } = indicator;
  if (!isInPercent(indicator)) return [];
  if (goalposts !== null && (goalposts.min < 0 || goalposts.max > 100)) return [];
  const { min, max } = possiblePercentages(indicator);
  return values.filter((one) => !odd.has(one) && (one.value < min || one.value > max));
}

export function percentageFindings({ code }: Indicator, values: readonly ScoredValue[]): Finding[] {
  return values.map(({ place, value }) =>
    finding('percentage-impossible', place, { indicator: code, value: shown(value) }),
  );
}

/**
 * What lies beyond the goalposts, `odd` values left out: a warning at each cell that is more than their distance away,
 * one note for all others of the indicator.
 */
export function beyondFindings(
  { indicator, isClamped, values }: ScoredColumn,
  odd: ReadonlySet<ScoredValue>,
): { readonly far: readonly ScoredValue[]; readonly findings: readonly Finding[] } {
  const { code, goalposts } = indicator;
  if (goalposts === null || !isClamped) return { far: [], findings: [] };
  const { min, max } = goalposts;
  const range = max - min;
  const beyond = values.filter((one) => !odd.has(one) && (one.value < min || one.value > max));
  const isFar = ({ value }: ScoredValue) => value < min - range || value > max + range;
  const far = beyond.filter(isFar);
  const near = beyond.filter((one) => !isFar(one));
  const findings: Finding[] = far.map(({ place, value }) =>
    finding('value-far-beyond-goalposts', place, { indicator: code, value: shown(value), min, max }),
  );
  const [first] = near;
  if (first !== undefined) {
    const params = { indicator: code, n: near.length, of: values.length, cells: listCells(near) };
    findings.push(finding('values-beyond-goalposts', first.place, params));
  }
  return { far, findings };
}

/** A value that was divided by its denominator has more digits than anybody wants to read. */
function shown(value: number): number {
  return Number(value.toPrecision(6));
}
