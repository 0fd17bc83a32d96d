// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { instantOf, serialOf } from '../../../workbench/sheets/timeZone.ts';

test.each([
  [45_474, 'Europe/Rome', '2024-06-30T22:00:00.000Z'],
  [45_292, 'Europe/Rome', '2023-12-31T23:00:00.000Z'],
  [45_292.5, 'America/New_York', '2024-01-01T17:00:00.000Z'],
  [45_361 + 3.5 / 24, 'America/New_York', '2024-03-10T07:30:00.000Z'],
  [1, 'UTC', '1899-12-31T00:00:00.000Z'],
  [2, 'Europe/Rome', '1899-12-31T23:00:00.000Z'],
])('%d in %s is %s', (serial, timeZone, instant) => {
  expect(new Date(instantOf(serial, timeZone)).toISOString()).toBe(instant);
});

test('every whole day comes back, on the days when clocks change too', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80_000 }),
      fc.constantFrom('Europe/Rome', 'America/New_York', 'Asia/Kolkata', 'UTC'),
      (serial, timeZone) => {
        expect(serialOf(instantOf(serial, timeZone), timeZone)).toBe(serial);
      },
    ),
  );
});
