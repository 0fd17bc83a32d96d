// SPDX-License-Identifier: EUPL-1.2
import type { Cure } from '../../model/cure.ts';
import { type Finding, finding, withCure } from '../../model/finding.ts';
import { isInPercent } from '../../read/percent.ts';
import { median } from '../../statistics/quantile.ts';
import { listCells } from './listCells.ts';
import type { ScoredColumn, ScoredValue } from './scoredColumns.ts';

/** No percentage of a sound column lies all below it, and hardly any share above. */
const LARGEST_SHARE = 1.5;

/**
 * The values of an indicator in percent that are shares of 1: shown as per cent by their cell, or all of a column, or
 * those beside percentages to which they come nearer when multiplied. None where 100 times as much would be odd.
 */
export function findShares(column: ScoredColumn): ScoredValue[] {
  const { indicator, values } = column;
  const { goalposts } = indicator;
  if (!isInPercent(indicator) || indicator.denominator !== null) return [];
  const percentages = values.map(({ value }) => Math.abs(value)).filter((size) => size > LARGEST_SHARE);
  const largestPost = goalposts === null ? null : Math.max(Math.abs(goalposts.min), Math.abs(goalposts.max));
  if (largestPost === null ? percentages.length === 0 : largestPost <= LARGEST_SHARE) return [];
  const range = goalposts === null ? null : goalposts.max - goalposts.min;
  const fitsAfterwards = ({ value }: ScoredValue) =>
    goalposts === null ||
    range === null ||
    (value * 100 >= goalposts.min - range && value * 100 <= goalposts.max + range);
  const possible = values.filter(
    (one) => one.value !== 0 && Math.abs(one.value) <= LARGEST_SHARE && fitsAfterwards(one),
  );
  const shown = possible.filter(({ format }) => format === 'percent');
  if (shown.length > 0) return shown;
  return percentages.length === 0 ? wholeColumn(column, possible) : strayShares(possible, percentages);
}

/** All values from 0 to 1, and more than one of them in between. */
function wholeColumn({ values }: ScoredColumn, possible: readonly ScoredValue[]): ScoredValue[] {
  const between = possible.filter(({ value }) => value > 0 && value < 1);
  const areShares =
    between.length > 1 &&
    values.every((one) => (one.value >= 0 && one.value <= 1 && possible.includes(one)) || one.value === 0);
  return areShares ? [...possible] : [];
}

/** Nearer to the middle of the percentages when multiplied: that is ten times as far from nought, or more. */
function strayShares(possible: readonly ScoredValue[], percentages: readonly number[]): ScoredValue[] {
  const middle = median(percentages)!;
  return possible.filter(({ value }) => value > 0 && value < 1 && value * 10 < middle);
}

/** One warning where all of a column are shares, else one at each; each offers to multiply by 100. */
export function shareFindings(
  { indicator, values }: ScoredColumn,
  shares: readonly ScoredValue[],
): Finding[] {
  const [first] = shares;
  if (first === undefined) return [];
  const others = values.filter((one) => one.value !== 0 && !shares.includes(one));
  if (shares.length > 1 && others.length === 0) {
    const params = { indicator: indicator.code, n: shares.length, cells: listCells(shares) };
    return [withCure(finding('shares-for-percentages', first.place, params), cureOf(shares))];
  }
  return shares.map((one) => {
    const params = { indicator: indicator.code, value: one.typed, percentage: percentageOf(one.typed) };
    return withCure(finding('share-for-percentage', one.place, params), cureOf([one]));
  });
}

/** None where a formula makes one of them: it is for the user to change. */
function cureOf(shares: readonly ScoredValue[]): Cure | null {
  if (shares.some(({ isFormula }) => isFormula)) return null;
  const cells = shares.map(({ place, typed }) => ({ ...place, before: typed, after: percentageOf(typed) }));
  return { kind: 'scale', cells };
}

/** 0.07 -> 7, not 7.000000000000001. */
function percentageOf(share: number): number {
  return Number((share * 100).toPrecision(15));
}
