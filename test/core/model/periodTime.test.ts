// SPDX-License-Identifier: EUPL-1.2
import { nextPeriod, timeBetween } from '../../../core/model/periodTime.ts';

test.each([
  [2014, 2015, 1],
  [2015, '2015-12-31', 0],
  [2015, '2015-12', 0],
  ['2015-09', '2015-09-30', 0],
  ['2015-06-30', '2016-12-31', 1.5],
  [2016, '2016-06', -0.5],
  [1, 3, 2],
  [1, 2015, null],
  ['settembre 2015', 2016, null],
  ['2015-02-30', 2016, null],
  [null, 2016, null],
])('from %p to %p it is %p', (from, to, time) => {
  const found = timeBetween(from, to);
  if (time === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(time, 9);
});

test.each([
  [2014, 2016, 2018],
  [null, 2016, 2017],
  [3, 4, 5],
  [null, 4, null],
  ['2015-09', '2016-03', '2016-09'],
  [null, '2016-12', '2017-12'],
  ['2015-12-31', '2016-02-29', '2016-04-29'],
  [2014, '2015-06-30', '2015-12-30'],
  ['settembre 2015', 'settembre 2016', null],
  [null, null, null],
])('after %p and %p comes %p', (before, now, next) => {
  expect(nextPeriod(before, now)).toBe(next);
});
