// SPDX-License-Identifier: EUPL-1.2
import { dayOfSerial } from '../../model/calendarDay.ts';
import { type Finding, finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/framework.ts';
import type { ScoredColumn, ScoredValue } from './scoredColumns.ts';

/** Days from 1954 to 2119: what a day of our time looks like where its format is lost. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

/**
 * Other numbers are far below a day where they are so many times smaller; without goalposts only where they could be a
 * day and a month themselves, such as 31.12.
 */
const FAR_BELOW = 100;
const FAR_BELOW_ALONE = 400;

/** The values of a column that are days: by their number format, or by their size where the format is lost. */
export function findDates({ indicator, values }: ScoredColumn): ScoredValue[] {
  const { goalposts } = indicator;
  const areDays = values.every(({ format }) => format === 'date');
  const isWithin = ({ value }: ScoredValue) =>
    goalposts !== null && value >= goalposts.min && value <= goalposts.max;
  // An indicator may be measured in days or hours of the calendar: then all its cells are shown so, and fit.
  const byFormat = values.filter((one) => one.format === 'date' && !(areDays && isWithin(one)));
  return byFormat.length > 0 ? byFormat : datesBySize(indicator, values);
}

function datesBySize({ goalposts, denominator }: Indicator, values: readonly ScoredValue[]): ScoredValue[] {
  const isDay = ({ typed }: ScoredValue) =>
    Number.isInteger(typed) && typed >= FIRST_DAY && typed <= LAST_DAY;
  const days = values.filter(isDay);
  const others = values.filter((one) => !isDay(one));
  if (denominator !== null || days.length === 0) return [];
  if (goalposts === null && others.length < Math.max(2, days.length)) return [];
  const ends = goalposts === null ? [] : [goalposts.min, goalposts.max];
  const largest = largestOf([...others.map(({ typed }) => typed), ...ends]);
  const times = goalposts === null ? FAR_BELOW_ALONE : FAR_BELOW;
  return days.filter(({ typed }) => largest * times <= typed);
}

function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((largest, one) => Math.max(largest, Math.abs(one)), 0);
}

/** A warning at each of them. */
export function dateFindings({ indicator }: ScoredColumn, dates: readonly ScoredValue[]): Finding[] {
  return dates.map(({ place, typed }) =>
    finding('date-for-number', place, {
      indicator: indicator.code,
      value: typed,
      date: typed < 1 ? timeOf(typed) : (dayOfSerial(typed) ?? String(typed)),
    }),
  );
}

/** 0.5 -> 12:00. */
function timeOf(shareOfDay: number): string {
  const minutes = Math.round(shareOfDay * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
