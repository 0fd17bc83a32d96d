// SPDX-License-Identifier: EUPL-1.2

/** How something went over the years. Rates are `null` where there are fewer than two values, or no base above 0. */
export interface Trend {
  /** The share of the years that have a value. */
  readonly availability: number;
  /** The first and the last year with a value; `null` where fewer than two years have one. */
  readonly first: number | null;
  readonly last: number | null;
  /** Compound annual growth from the first to the last value: 0.05 is 5 % a year. */
  readonly growth: number | null;
  /** Per cent a year of the first value, along a straight line through all values. */
  readonly change: number | null;
}

/** A part of the values that is nothing but rounding. */
const VANISHING = 1e-12;

interface Point {
  readonly year: number;
  readonly value: number;
}

/**
 * The trend of one value a year, `null` where missing; years ascend. As COINr's CAGR and prc_change, but for bases of 0
 * (there Infinity) and below (there a decline is a growth). To see whether a growth is a good one, multiply it by the
 * indicator's direction. Gaps within the years change nothing in the growth.
 */
export function trendOf(years: readonly number[], values: readonly (number | null)[]): Trend {
  const points = years.flatMap((year, i): Point[] => {
    const value = values[i] ?? null;
    return value === null ? [] : [{ year, value }];
  });
  const availability = points.length / years.length;
  if (points.length < 2) return { availability, first: null, last: null, growth: null, change: null };
  const [first, last] = [points[0]!, points.at(-1)!];
  return {
    availability,
    first: first.year,
    last: last.year,
    growth: compoundGrowth(first, last),
    change: percentChange(points),
  };
}

/** (last / first)^(1 / years) - 1. */
function compoundGrowth(first: Point, last: Point): number | null {
  if (first.value === last.value) return 0;
  if (first.value <= 0 || last.value < 0) return null;
  return (last.value / first.value) ** (1 / (last.year - first.year)) - 1;
}

/** The slope of the line of least squares, in per cent of where it begins. */
function percentChange(points: readonly Point[]): number | null {
  if (points.every(({ value }) => value === points[0]!.value)) return 0;
  const count = points.length;
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / count;
  const meanValue = points.reduce((sum, { value }) => sum + value, 0) / count;
  let covariance = 0;
  let variance = 0;
  for (const { year, value } of points) {
    covariance += (year - meanYear) * (value - meanValue);
    variance += (year - meanYear) ** 2;
  }
  const slope = covariance / variance;
  const base = meanValue + slope * (points[0]!.year - meanYear);
  // A line that begins at 0 does so but for rounding.
  return base > VANISHING * Math.abs(meanValue) ? (slope / base) * 100 : null;
}
