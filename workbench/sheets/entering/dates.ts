// SPDX-License-Identifier: EUPL-1.2

import type { Locale } from './locale.ts';
import type { EnteredNumber } from './numbers.ts';

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A date or a time of day as it is typed, as a serial number; `null` where the text is none. */
export function enteredDate(text: string, locale: Locale, thisYear: number): EnteredNumber | null {
  const time = timeOfDay(text);
  if (time !== null) return { value: time, numberFormat: 'h:mm:ss' };
  const whole = dayOf(text, locale, thisYear);
  if (whole !== null) return { value: whole, numberFormat: locale.dateFormat };
  const both = /^(\S+)[ T](\S+)$/.exec(text);
  const day = both && dayOf(both[1]!, locale, thisYear);
  const hour = both && timeOfDay(both[2]!);
  if (day === null || hour === null) return null;
  return { value: day + hour, numberFormat: `${locale.dateFormat} h:mm:ss` };
}

function timeOfDay(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function dayOf(text: string, locale: Locale, thisYear: number): number | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const year = yearOf(numeric[3], thisYear);
    return locale.dayFirst ? serial(year, second, first) : serial(year, first, second);
  }
  const monthAndYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthAndYear) return serial(Number(monthAndYear[2]), Number(monthAndYear[1]), 1);
  return namedMonth(text, locale, thisYear);
}

function namedMonth(text: string, locale: Locale, thisYear: number): number | null {
  const dayFirst = /^(?:(\d{1,2})[ -])?(\p{L}{3,})\.?(?:[ -](\d{4}))?$/u.exec(text);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2]!, dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1]!, monthFirst[3]]
      : [undefined, '', undefined];
  // A bare word such as «mar» stays a word.
  if (day === undefined && year === undefined) return null;
  const month = locale.months.indexOf(name.slice(0, 3).toLowerCase());
  return month < 0 ? null : serial(yearOf(year, thisYear), month + 1, Number(day ?? 1));
}

function yearOf(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}
