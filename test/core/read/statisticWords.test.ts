// SPDX-License-Identifier: EUPL-1.2
import { isStatisticOf, namedStatistic } from '../../../core/read/statisticWords.ts';

test.each([
  ['Totale', 'sum', true],
  ['TOTALE COMPLESSIVO', 'sum', true],
  ['Grand Total', 'sum', true],
  ['Totale generale', 'sum', true],
  ['Media', 'mean', true],
  ['Media ponderata', 'mean', true],
  ['Dev. standard', 'deviation', true],
  ['Dev.st.', 'deviation', true],
  ['D.S.', 'deviation', true],
  ['Std Dev', 'deviation', true],
  ['Mediana', 'median', true],
  ['Min', 'minimum', true],
  ['Max.', 'maximum', true],
  ['Peso', 'weights', true],
  ['Unità di misura', 'units', true],
  ['u.m.', 'units', true],
  ['N. medio', null, false],
  ['Media regionale', 'mean', false],
  ['EU27 average', 'mean', false],
  ['Cluster Media e Creatività', 'mean', false],
  ['AFIL', null, false],
  ['Mediaset', null, false],
  ['', null, false],
])('%s', (text, statistic, nothingElse) => {
  expect(namedStatistic(text)).toEqual(statistic === null ? null : { statistic, nothingElse });
});

const ROWS = [
  [10, 20],
  [30, 40],
  [50, 61],
];

test('a row is a statistic of others where each of its numbers is, also rounded', () => {
  expect(isStatisticOf([30, 40.33], ROWS, 'mean')).toBe(true);
  expect(isStatisticOf([30, 40], ROWS, 'mean')).toBe(true);
  expect(isStatisticOf([90, 121], ROWS, 'sum')).toBe(true);
  expect(isStatisticOf([90, null], ROWS, 'sum')).toBe(true);
  expect(isStatisticOf([10, 20], ROWS, 'minimum')).toBe(true);
  expect(isStatisticOf([50, 61], ROWS, 'maximum')).toBe(true);
  expect(isStatisticOf([30, 40], ROWS, 'median')).toBe(true);
  expect(isStatisticOf([20, 20.5], ROWS, 'deviation')).toBe(true);
  expect(isStatisticOf([3, 3], ROWS, 'count')).toBe(true);
});

test('a row that only looks like one is not', () => {
  expect(isStatisticOf([30, 55], ROWS, 'mean')).toBe(false);
  expect(isStatisticOf([null, null], ROWS, 'mean')).toBe(false);
  expect(isStatisticOf([30, 40], [], 'mean')).toBe(false);
  expect(isStatisticOf([10, 20], [[10, 20]], 'mean')).toBe(false);
});
