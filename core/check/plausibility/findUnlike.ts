// SPDX-License-Identifier: EUPL-1.2
import { type Finding, finding } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import { quantileOfSorted, sorted } from '../../statistics/quantile.ts';
import { listCells } from './listCells.ts';
import type { ScoredColumn, ScoredValue } from './scoredColumns.ts';

/** One note on the values that changed by more than half the goalposts' distance since the period before. */
export function jumpFindings(
  { indicator, values }: ScoredColumn,
  before: Period,
  odd: ReadonlySet<ScoredValue>,
): Finding[] {
  const { code, goalposts } = indicator;
  if (goalposts === null || before === null) return [];
  const limit = (goalposts.max - goalposts.min) / 2;
  const compared = values.filter(({ previous }) => previous !== null);
  const jumped = compared.filter((one) => !odd.has(one) && Math.abs(one.value - one.previous!) > limit);
  const [first] = jumped;
  if (first === undefined) return [];
  const params = { indicator: code, n: jumped.length, of: compared.length, cells: listCells(jumped) };
  return [finding('values-jumped', first.place, { ...params, period: before })];
}

/** With fewer there are no quartiles to speak of. */
const FEWEST = 5;
const RANGES = 3;

/**
 * One note on the values more than three interquartile ranges outside the quartiles of all (quantiles of type 7); none
 * where half of the values are the same, so that whatever differs would be far. Source: Tukey, Exploratory Data
 * Analysis (1977), the outer fences.
 */
export function outlyingFindings(
  { indicator, values }: ScoredColumn,
  odd: ReadonlySet<ScoredValue>,
): Finding[] {
  if (values.length < FEWEST) return [];
  const ascending = sorted(values.map(({ value }) => value));
  const q1 = quantileOfSorted(ascending, 0.25)!;
  const q3 = quantileOfSorted(ascending, 0.75)!;
  const reach = RANGES * (q3 - q1);
  if (reach === 0) return [];
  const outlying = values.filter(
    (one) => !odd.has(one) && (one.value < q1 - reach || one.value > q3 + reach),
  );
  const [first] = outlying;
  if (first === undefined) return [];
  const params = { n: outlying.length, of: values.length, cells: listCells(outlying) };
  return [finding('values-outlying', first.place, { indicator: indicator.code, ...params })];
}
