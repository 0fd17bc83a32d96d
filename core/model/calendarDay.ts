// SPDX-License-Identifier: EUPL-1.2

/** A day of the calendar; `month` from 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day written year first (2026-03-31); `null` for any other text and for a day that does not exist. */
export function dayOf(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, day } : null;
}

/** How many days a month has, from 1 to 12, in a year. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day so many months later (earlier below 0), written year first: the same day of the month, or the last one of a
 * month that is shorter. Days so written are ordered as texts.
 */
export function isoDay({ year, month, day }: CalendarDay, months = 0): string {
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const newDay = Math.min(day, daysIn(newYear, newMonth));
  return [
    String(newYear).padStart(4, '0'),
    String(newMonth).padStart(2, '0'),
    String(newDay).padStart(2, '0'),
  ].join('-');
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Spreadsheets count from this day on. */
const DAY_0 = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** The day that a spreadsheet means by a number, written year first; `null` where it means none, or a time only. */
export function dayOfSerial(serial: number): string | null {
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return null;
  return new Date(DAY_0 + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
