// SPDX-License-Identifier: EUPL-1.2

const DAY = 86_400_000;

/** Serial number 0: Google Sheets counts the days from here, as Excel does from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The days since 1899-12-30, with their fraction, that a clock of the place shows at this moment. */
export type SerialOf = (date: Date) => number;

/**
 * For one time zone (`Europe/Rome`). A date cell holds what the clock of the spreadsheet's zone shows, which Apps
 * Script has turned into a moment: this turns it back. Exact to the millisecond.
 */
export function serialsIn(timeZone: string): SerialOf {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  return (date) => (wallClock(clock, date) - EPOCH) / DAY;
}

/** What the clock shows, as the moment at which a clock of UTC shows the same. */
function wallClock(clock: Intl.DateTimeFormat, date: Date): number {
  const shown = new Map(clock.formatToParts(date).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(shown.get(type));
  const year = shown.get('era') === 'BC' ? 1 - part('year') : part('year');
  // Not Date.UTC, which takes the years 0 to 99 for those of the last century.
  const same = new Date(0);
  same.setUTCFullYear(year, part('month') - 1, part('day'));
  return same.setUTCHours(part('hour'), part('minute'), part('second'), milliseconds(date));
}

function milliseconds(date: Date): number {
  const rest = date.getTime() % 1000;
  return rest < 0 ? rest + 1000 : rest;
}
