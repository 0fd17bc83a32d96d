// SPDX-License-Identifier: EUPL-1.2
import { isDay, localDay } from '../../../core/host/localDay.ts';

test('a moment is on the day that its own calendar shows', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 0))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 23, 23, 59, 59))).toBe('2026-11-23');
});

test.each(['2026-11-23', '2024-02-29', '0999-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '23/11/2026', '', '2026-11-23T10:00'])(
  '«%s» is none',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
