// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { Cell } from '../../../core/model/grid.ts';
import { comparePeriods, type Period } from '../../../core/model/period.ts';
import { type PeriodWriting, readPeriod } from '../../../core/model/readPeriod.ts';

const READINGS: readonly (readonly [Cell, Period, PeriodWriting])[] = [
  [2023, 2023, 'plain'],
  ['2023', 2023, 'plain'],
  [' 2023 ', 2023, 'plain'],
  ['anno 2023', 2023, 'understood'],
  ['FY2023', 2023, 'understood'],
  ['2014/15', '2014/15', 'plain'],
  ['2014-15', '2014/15', 'understood'],
  ['2014/2015', '2014/15', 'understood'],
  ['FY 2023/24', '2023/24', 'understood'],
  ['2014/16', '2014/16', 'unknown'],
  ['2023-H1', '2023-H1', 'plain'],
  ['S1 2023', '2023-H1', 'understood'],
  ['2° semestre 2023', '2023-H2', 'understood'],
  ['2023-Q1', '2023-Q1', 'plain'],
  ['T1 2016', '2016-Q1', 'understood'],
  ['III trim. 2023', '2023-Q3', 'understood'],
  ['primo trimestre 2024', '2024-Q1', 'understood'],
  [20231, '2023-Q1', 'understood'],
  [20224, '2022-Q4', 'understood'],
  ['2015-09', '2015-09', 'plain'],
  ['settembre 2015', '2015-09', 'understood'],
  ['Sept. 2015', '2015-09', 'understood'],
  ['dic-23', '2023-12', 'understood'],
  ['09/2015', '2015-09', 'understood'],
  [202309, '2023-09', 'understood'],
  ['2023-12-31', '2023-12-31', 'plain'],
  ['31/12/2023', '2023-12-31', 'understood'],
  ['31.12.23', '2023-12-31', 'understood'],
  ['31 dicembre 2023', '2023-12-31', 'understood'],
  ['2023-12-31T00:00:00', '2023-12-31', 'understood'],
  [45291, '2023-12-31', 'understood'],
  [20231231, '2023-12-31', 'understood'],
  ['2022*', 2022, 'noted'],
  ['2022¹', 2022, 'noted'],
  ['2022 (1)', 2022, 'noted'],
  ['Q4 2023 (p)', '2023-Q4', 'noted'],
  ['settembre 2015*', '2015-09', 'noted'],
  ['31/12/2023 (provv.)', '2023-12-31', 'noted'],
  ['2022\u200b', 2022, 'plain'],
  ['2022.0', 2022, 'plain'],
  [45291.5, '2023-12-31', 'understood'],
  [20235, '20235', 'unknown'],
  ["Q1 '23", '2023-Q1', 'understood'],
  ['1° trim. 23', '2023-Q1', 'understood'],
  ['FY23', 2023, 'understood'],
  ['A.A. 2014/2015', '2014/15', 'understood'],
  ['2015M09', '2015-09', 'understood'],
  ['al 31/12/2023', '2023-12-31', 'understood'],
  ['December 31, 2023', '2023-12-31', 'understood'],
  ['obiettivo 2030', 'obiettivo 2030', 'unknown'],
  ['2023 (provvisorio)', 2023, 'noted'],
  ['31/02/2023', '31/02/2023', 'unknown'],
  ['Totale', 'Totale', 'unknown'],
  ['seconda rilevazione', 'seconda rilevazione', 'unknown'],
  [2, 2, 'plain'],
  ['', null, 'plain'],
  [true, null, 'plain'],
];

test.each(READINGS)('%j is the period %j, %s', (cell, period, writing) => {
  expect(readPeriod(cell)).toEqual({ period, writing });
});

test('what is kept reads as itself', () => {
  for (const [, period] of READINGS) expect(readPeriod(period).period).toBe(period);
});

test('periods of any writing are ordered by when they end, and what no calendar knows comes before', () => {
  const mixed = [2023, '2023-12-31', '2023-Q4', 'ondata 1', 1, null, '2022-H2', '2014/15', 2014, 2015];
  expect(mixed.sort(comparePeriods)).toEqual([
    ...[null, 'ondata 1', 1, 2014, '2014/15', 2015],
    ...['2022-H2', '2023-12-31', '2023-Q4', 2023],
  ]);
});

test('no text or number stops the reading, and every reading can be compared', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      const [first, second] = [readPeriod(a).period, readPeriod(b).period];
      expect(Math.sign(comparePeriods(first, second)) + Math.sign(comparePeriods(second, first))).toBe(0);
    }),
  );
});
