// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import type { Period } from '../model/period.ts';
import type { Input } from '../read/readWith.ts';
import type { Observe } from '../stages/observe.ts';
import { beyondFindings, impossiblePercentages, percentageFindings } from './plausibility/findBeyond.ts';
import { dateFindings, findDates } from './plausibility/findDates.ts';
import { findShares, shareFindings } from './plausibility/findShares.ts';
import { jumpFindings, outlyingFindings } from './plausibility/findUnlike.ts';
import { type ScoredColumn, scoredColumns } from './plausibility/scoredColumns.ts';

/**
 * Values of the period that can hardly be what was meant, at their cells: all of them are used as they are. What one
 * check has told, the next ones leave out.
 */
export function checkPlausibility(
  grids: readonly Grid[],
  input: Pick<Input, 'framework' | 'observations' | 'method'>,
  period: Period,
  observe: Observe,
): Finding[] {
  const { columns, before, inOtherPeriods } = scoredColumns(grids, input, period, observe);
  return columns.flatMap((column, index) => checkColumn(column, before, () => inOtherPeriods(index)));
}

function checkColumn(
  column: ScoredColumn,
  before: Period,
  inOtherPeriods: () => readonly ScoredColumn[],
): Finding[] {
  const { indicator, values } = column;
  const dates = findDates(column);
  const isNoDate = (one: (typeof values)[number]) => !dates.includes(one);
  const numbers = dates.length === 0 ? column : { ...column, values: values.filter(isNoDate) };
  const shares = findShares(numbers);
  const impossible = impossiblePercentages(numbers, new Set(shares));
  const beyond = beyondFindings(numbers, new Set([...shares, ...impossible]));
  const odd = new Set([...shares, ...impossible, ...beyond.far]);
  return [
    ...dateFindings(column, dates),
    ...shareFindings(numbers, shares, inOtherPeriods),
    ...percentageFindings(indicator, impossible),
    ...beyond.findings,
    ...jumpFindings(numbers, before, odd),
    ...outlyingFindings(numbers, odd),
  ];
}
