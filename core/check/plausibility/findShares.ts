// SPDX-License-Identifier: EUPL-1.2
import type { Cure } from '../../model/cure.ts';
import { type Finding, finding, withCure } from '../../model/finding.ts';
import type { Indicator } from '../../model/framework.ts';
import { isInPercent, possiblePercentages } from '../../read/percent.ts';
import { listCells } from './listCells.ts';
import type { ScoredColumn, ScoredValue } from './scoredColumns.ts';

/** No percentage of a sound column lies all below it, and hardly any share above. */
const LARGEST_SHARE = 1.5;

/** What a cell shows as so many times 100 % is a share if others of its column are. */
const LARGEST_SHOWN = 10;

/** Percentages of one indicator seldom lie so far apart. */
const FAR_BELOW = 10;

/**
 * The values of an indicator in percent that are shares of 1: shown as per cent by their cell, or all of a column, or
 * those far below percentages. None where 100 times as much would be odd.
 */
export function findShares(column: ScoredColumn): ScoredValue[] {
  const { indicator, values } = column;
  const { goalposts } = indicator;
  const filled = values.filter(({ value }) => value !== 0);
  const shown = filled.filter(({ format }) => format === 'percent');
  if (indicator.denominator !== null || !takesPercentages(column, shown)) return [];
  const fitting = filled.filter(({ value }) => fitsAfterwards(value, goalposts));
  const isSmall = ({ value }: ScoredValue) => Math.abs(value) <= LARGEST_SHARE;
  const others = filled.filter((one) => !isSmall(one));
  if (goalposts === null && others.length === 0) return [];
  const largest = goalposts === null ? LARGEST_SHARE : LARGEST_SHOWN;
  const areShares = fitting.some((one) => shown.includes(one) && Math.abs(one.value) <= largest);
  if (areShares) return shown.filter(({ value }) => Math.abs(value) <= LARGEST_SHOWN);
  const possible = fitting.filter(isSmall);
  if (others.length > 0) return strayShares(column, possible, others);
  return possible.length === filled.length ? wholeColumn(column, possible) : [];
}

/** Where nothing says what an indicator is measured in, its cells do. */
function takesPercentages({ indicator }: ScoredColumn, shown: readonly ScoredValue[]): boolean {
  const { goalposts, format, unit } = indicator;
  const takesShares =
    goalposts !== null && Math.max(Math.abs(goalposts.min), Math.abs(goalposts.max)) <= LARGEST_SHARE;
  const byItsCells = format === 'number' && unit === '' && shown.length > 0;
  return !takesShares && (isInPercent(indicator) || byItsCells);
}

function fitsAfterwards(value: number, goalposts: Indicator['goalposts']): boolean {
  if (goalposts === null) return true;
  const range = goalposts.max - goalposts.min;
  return value * 100 >= goalposts.min - range && value * 100 <= goalposts.max + range;
}

/** All values up to 1, below 0 only where the goalposts are too, and more than one of them no whole number. */
function wholeColumn({ indicator, values }: ScoredColumn, possible: readonly ScoredValue[]): ScoredValue[] {
  const least = (indicator.goalposts?.min ?? 0) < 0 ? -1 : 0;
  const between = possible.filter(({ value }) => !Number.isInteger(value));
  const areShares = between.length > 1 && values.every(({ value }) => value >= least && value <= 1);
  return areShares ? [...possible] : [];
}

/** Far below all others: among values that come near 0 by themselves nobody can tell. */
function strayShares(
  { indicator, values }: ScoredColumn,
  possible: readonly ScoredValue[],
  others: readonly ScoredValue[],
): ScoredValue[] {
  if (possiblePercentages(indicator).min < 0 || values.some(({ value }) => value < 0)) return [];
  const least = others.reduce((smallest, { value }) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
  const areFarBelow = possible.every(({ value }) => value < 1 && value * FAR_BELOW < least);
  return areFarBelow ? [...possible] : [];
}

/** One warning where all of a column are shares, else one at each; each offers to multiply by 100. */
export function shareFindings(
  { indicator, values }: ScoredColumn,
  shares: readonly ScoredValue[],
  inOtherPeriods: () => readonly ScoredColumn[],
): Finding[] {
  const [first] = shares;
  if (first === undefined) return [];
  const others = values.filter((one) => one.value !== 0 && !shares.includes(one));
  if (shares.length > 1 && others.length === 0) {
    const all = withOtherPeriods(shares, inOtherPeriods());
    const params = { indicator: indicator.code, n: all.length, cells: listCells(all) };
    return [withCure(finding('shares-for-percentages', first.place, params), cureOf(all))];
  }
  return shares.map((one) => {
    const params = { indicator: indicator.code, value: one.typed, percentage: percentageOf(one.typed) };
    return withCure(finding('share-for-percentage', one.place, params), cureOf([one]));
  });
}

/** A column of shares is one in all periods: corrected in one of them alone, it would jump. */
function withOtherPeriods(shares: readonly ScoredValue[], columns: readonly ScoredColumn[]): ScoredValue[] {
  const all = new Map(
    [...shares, ...columns.flatMap(findShares)].map((one) => [JSON.stringify(one.place), one]),
  );
  return [...all.values()];
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
