// SPDX-License-Identifier: EUPL-1.2

/** The day that the calendar on the wall shows at this moment, year first: `2026-11-23`. */
export function localDay(moment: Date): string {
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  const day = [moment.getMonth() + 1, moment.getDate()].map(twoDigits).join('-');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${day}`;
}

/** True for a day of the calendar, written year first. */
export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
  );
}
