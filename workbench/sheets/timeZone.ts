// SPDX-License-Identifier: EUPL-1.2

const DAY = 86_400_000;
/** Serial numbers count days since 1899-12-30. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The wall-clock time in the zone, in milliseconds as if it were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const second = Math.floor(instant / 1000) * 1000;
  const at = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return at + (instant - second);
}

/** The serial number that a spreadsheet in this time zone keeps for an instant. */
export function serialOf(instant: number, timeZone: string): number {
  return (wallClock(instant, timeZone) - EPOCH) / DAY;
}

/** The instant, in milliseconds since 1970, at which clocks in this time zone show the serial number. */
export function instantOf(serial: number, timeZone: string): number {
  const wanted = EPOCH + Math.round(serial * DAY);
  // The zone's offset at about that time, corrected once for a change of the clocks in between.
  const first = wanted - (wallClock(wanted, timeZone) - wanted);
  return wanted - (wallClock(first, timeZone) - first);
}
