// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { serialsIn } from '../../../sheets-addon/server/serial.ts';

const rome = serialsIn('Europe/Rome');
const at = (moment: string) => rome(new Date(moment));

test('day 0 is 30 December 1899, and a day has 24 hours', () => {
  const utc = serialsIn('UTC');
  expect(utc(new Date('1899-12-30T00:00:00Z'))).toBe(0);
  expect(utc(new Date('1900-01-01T12:00:00Z'))).toBe(2.5);
  expect(utc(new Date('2024-02-29T06:00:00Z'))).toBe(45_351.25);
});

test('the clock of the spreadsheet’s zone counts, in winter and in summer', () => {
  expect(at('2024-01-14T23:00:00Z')).toBe(45_306);
  expect(at('2024-07-14T22:00:00Z')).toBe(45_488);
});

test('in spring an hour is left out, in autumn one comes twice', () => {
  expect(at('2024-03-31T00:59:59Z')).toBeCloseTo(45_382 + 7_199 / 86_400, 9);
  expect(at('2024-03-31T01:00:00Z')).toBeCloseTo(45_382 + 3 / 24, 9);
  expect(at('2024-10-27T00:30:00Z')).toBe(at('2024-10-27T01:30:00Z'));
});

test('a time without a day, and a day before the first', () => {
  expect(at('1899-12-30T08:30:00Z')).toBeCloseTo(9.5 / 24, 12);
  expect(at('1899-12-28T23:00:00Z')).toBe(-1);
});

test('parts of a second are kept, before 1970 too', () => {
  expect(at('2024-01-14T23:00:00.123Z') - 45_306).toBeCloseTo(0.123 / 86_400, 10);
  expect(at('1960-01-14T23:00:00.250Z') % 1).toBeCloseTo(0.25 / 86_400, 10);
});

test('in zones without summer time, serial numbers and moments go together', () => {
  const kolkata = serialsIn('Asia/Kolkata');
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) }), (moment) => {
      const days = (moment + 5.5 * 3_600_000 - Date.UTC(1899, 11, 30)) / 86_400_000;
      expect(kolkata(new Date(moment))).toBeCloseTo(days, 9);
    }),
  );
});
