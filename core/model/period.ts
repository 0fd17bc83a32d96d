// SPDX-License-Identifier: EUPL-1.2
import { periodEnd } from './periodTime.ts';

/**
 * A period of the data: a year as a number (2015), or a text: a day (`2023-12-31`), a month (`2015-09`), a quarter
 * (`2023-Q1`), a half year (`2023-H1`), a year over two calendar years (`2014/15`). Any other number counts rounds, any
 * other text is as the workbook writes it; `null` where data have no period.
 */
export type Period = number | string | null;

/**
 * The earlier first, by the ends of the periods; of two that end together the shorter one. What no calendar knows
 * comes before all years: rounds by number, before them texts by the numbers in them, none first of all.
 */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return (
    first.axis - second.axis ||
    first.at - second.at ||
    first.months - second.months ||
    NATURAL.compare(String(a), String(b))
  );
}

/** The period as these write it: a year beside years, where its last day was meant, or the other way round. */
export function periodAmong(periods: readonly Period[], period: Period): Period {
  if (periods.includes(period)) return period;
  const lastDay = typeof period === 'number' ? `${period}-12-31` : null;
  const year = typeof period === 'string' && period.endsWith('-12-31') ? Number(period.slice(0, 4)) : null;
  return [lastDay, year].find((one) => one !== null && periods.includes(one)) ?? period;
}

const NATURAL = new Intl.Collator('en', { numeric: true });

interface Place {
  readonly axis: number;
  readonly at: number;
  readonly months: number;
}

function placeOf(period: Period): Place {
  const end = periodEnd(period);
  if (end === null) return { axis: period === null ? 0 : 1, at: 0, months: 0 };
  return { axis: end.kind === 'round' ? 2 : 3, at: end.at, months: end.months };
}
