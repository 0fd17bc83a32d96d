// SPDX-License-Identifier: EUPL-1.2
import { dayOf, daysIn, isoDay } from './calendarDay.ts';
import type { Period } from './period.ts';

/** When a period ends, and how long it is. Only ends of one kind compare. */
export interface PeriodEnd {
  /** By the calendar, in years; or by a number that counts rounds. */
  readonly kind: 'calendar' | 'round';
  readonly at: number;
  /** How long it is: 0 for a day, 12 for a year; 0 for a round. */
  readonly months: number;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2999;

export function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= EARLIEST_YEAR && number <= LATEST_YEAR;
}

/**
 * Where a period ends: 2015, 2015-Q4, 2015-12 and 2015-12-31 at the same time; 2014/15 in the middle of 2015. Any number
 * that is no year counts rounds. `null` for texts: their order says nothing of distance.
 */
export function periodEnd(period: Period): PeriodEnd | null {
  if (period === null) return null;
  if (typeof period === 'number') {
    if (!isYear(period)) return { kind: 'round', at: period, months: 0 };
    return { kind: 'calendar', at: period + 1, months: 12 };
  }
  const part = partOf(period);
  if (part !== null) {
    return { kind: 'calendar', at: part.year + part.month / 12, months: part.months };
  }
  const day = dayOf(period);
  if (day === null) return null;
  const share = day.day / daysIn(day.year, day.month);
  return { kind: 'calendar', at: day.year + (day.month - 1 + share) / 12, months: 0 };
}

/** From the end of one period to that of another: years by the calendar, else rounds; `null` where not comparable. */
export function timeBetween(from: Period, to: Period): number | null {
  const [start, end] = [periodEnd(from), periodEnd(to)];
  return start === null || end === null || start.kind !== end.kind ? null : end.at - start.at;
}

/**
 * The period as far after `now` as `before` is before it, in the way that `now` is written; one year later where there is
 * no `before`. `null` for texts, and for a round without one before.
 */
export function nextPeriod(before: Period, now: Period): Period {
  if (typeof now === 'number') {
    if (typeof before === 'number' && before < now) return now + (now - before);
    return isYear(now) ? now + 1 : null;
  }
  if (now === null) return null;
  const gap = timeBetween(before, now);
  const months = gap === null || gap <= 0 ? 12 : Math.max(1, Math.round(gap * 12));
  const part = partOf(now);
  if (part !== null) return writtenPart(part, months);
  const day = dayOf(now);
  return day === null ? null : isoDay(day, months);
}

/** A part of a year, or a year over two: the year and month in which it ends, and how many months it has. */
interface PartOfYear {
  readonly year: number;
  readonly month: number;
  readonly months: 1 | 3 | 6 | 12;
}

/** `2015-09`, `2015-Q3`, `2015-H2`, `2014/15`; `null` for anything else. */
function partOf(text: string): PartOfYear | null {
  const [, year = '', letter = '', number = ''] = /^(\d{4})-([QH]?)(\d{1,2})$/.exec(text) ?? [];
  if (year !== '') {
    const months = letter === 'Q' ? 3 : letter === 'H' ? 6 : 1;
    const month = Number(number) * months;
    const isWritten = number.length === (letter === '' ? 2 : 1);
    return isWritten && month >= 1 && month <= 12 ? { year: Number(year), month, months } : null;
  }
  const [, first = '', second = ''] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  const follows = first !== '' && (Number(first) + 1) % 100 === Number(second);
  return follows ? { year: Number(first) + 1, month: 6, months: 12 } : null;
}

function writtenPart({ year, month, months }: PartOfYear, later: number): string {
  // Whole parts of a year: a quarter later than a half year is the next half year.
  const ends = year * 12 + month + Math.ceil(later / months) * months;
  const [endYear, endMonth] = [Math.floor((ends - 1) / 12), ((ends - 1) % 12) + 1];
  if (months === 12) return `${endYear - 1}/${String(endYear % 100).padStart(2, '0')}`;
  if (months === 1) return `${endYear}-${String(endMonth).padStart(2, '0')}`;
  return `${endYear}-${months === 3 ? 'Q' : 'H'}${endMonth / months}`;
}
