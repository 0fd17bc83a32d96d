// SPDX-License-Identifier: EUPL-1.2
import type { Period } from '../model/period.ts';
import { dayOf, daysIn, isoDay } from './calendarDay.ts';

/** When a period ends: by the calendar in years, or by a number that counts rounds. Only ends of one kind compare. */
interface PeriodEnd {
  readonly kind: 'calendar' | 'round';
  readonly at: number;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2999;

/**
 * Where a period ends on its axis: a year (2015), a month (2015-09) and a day (2015-09-30) by the calendar, so that
 * 2015 and 2015-12-31 are the same; any other number by itself. `null` for texts: their order says nothing of distance.
 */
function endOf(period: Period): PeriodEnd | null {
  if (typeof period === 'number') {
    const isYear = Number.isInteger(period) && period >= EARLIEST_YEAR && period <= LATEST_YEAR;
    return isYear ? { kind: 'calendar', at: period + 1 } : { kind: 'round', at: period };
  }
  if (period === null) return null;
  const month = monthOf(period);
  if (month !== null) return { kind: 'calendar', at: month.year + month.month / 12 };
  const day = dayOf(period);
  if (day === null) return null;
  const share = day.day / daysIn(day.year, day.month);
  return { kind: 'calendar', at: day.year + (day.month - 1 + share) / 12 };
}

/**
 * The time from the end of one period to that of another: years by the calendar, else rounds; `null` where not
 * comparable.
 */
export function timeBetween(from: Period, to: Period): number | null {
  const [start, end] = [endOf(from), endOf(to)];
  return start === null || end === null || start.kind !== end.kind ? null : end.at - start.at;
}

/**
 * The period as far after `now` as `before` is before it, in the way that `now` is written; one year later where there is
 * no `before`. `null` for texts, and for a round without one before.
 */
export function nextPeriod(before: Period, now: Period): Period {
  if (typeof now === 'number') {
    if (typeof before === 'number' && before < now) return now + (now - before);
    return endOf(now)?.kind === 'calendar' ? now + 1 : null;
  }
  const gap = timeBetween(before, now);
  const months = gap === null || gap <= 0 ? 12 : Math.max(1, Math.round(gap * 12));
  const month = now === null ? null : monthOf(now);
  if (month !== null) {
    const later = month.year * 12 + month.month - 1 + months;
    return `${Math.floor(later / 12)}-${String((later % 12) + 1).padStart(2, '0')}`;
  }
  const day = now === null ? null : dayOf(now);
  return day === null ? null : isoDay(day, months);
}

function monthOf(text: string): { readonly year: number; readonly month: number } | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month] = [Number(parts[1]), Number(parts[2])];
  return month >= 1 && month <= 12 ? { year, month } : null;
}
