// SPDX-License-Identifier: EUPL-1.2
import { certainNumber } from '../../../core/read/certainNumber.ts';

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0,125', 0.125],
  ['0.125', 0.125],
  ['1234,567', 1234.567],
  ['45', 45],
  ['−3,5', -3.5],
  ['+7', 7],
  ['1 234', 1234],
  ['1 234 567,8', 1234567.8],
  ['1\u00a0234', 1234],
  ["1'234.5", 1234.5],
  ['€ 1.200,50', 1200.5],
  ['1,200.50 €', 1200.5],
  ['EUR 12,50', 12.5],
  ['1.234.567', 1234567],
  ['45 %', 45],
  ['12,5%', 12.5],
])('%s is one number', (text, value) => {
  expect(certainNumber(text)?.value).toBe(value);
});

test.each([
  '1.234',
  '1,234',
  'circa 80',
  '12-15',
  '1.2.3',
  '12,5,3',
  '007',
  '',
  '%',
  '€',
  '1e5',
  '3 4',
  '5 anni',
])('«%s» is none for certain', (text) => {
  expect(certainNumber(text)).toBeNull();
});
