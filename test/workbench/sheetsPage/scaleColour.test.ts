// SPDX-License-Identifier: EUPL-1.2
import { scaleColour } from '../../../workbench/sheetsPage/scaleColour.ts';

const point = (value: string, colour: string) => ({ type: 'NUMBER', value, colour });
const area = { row: 1, column: 1, rows: 2, columns: 2 };
const rules = [
  {
    areas: [area],
    minimum: point('0', '#000000'),
    middle: point('50', '#646464'),
    maximum: point('100', '#c86464'),
  },
];

test.each([
  [-5, '#000000'],
  [0, '#000000'],
  [25, 'rgb(50 50 50)'],
  [50, 'rgb(100 100 100)'],
  [75, 'rgb(150 100 100)'],
  [100, 'rgb(200 100 100)'],
  [120, '#c86464'],
])('%d is %s', (value, colour) => {
  expect(scaleColour(rules, 1, 1, value)).toBe(colour);
});

test('cells beyond the rule have no colour', () => {
  expect(scaleColour(rules, 3, 1, 50)).toBeNull();
  expect(scaleColour([], 1, 1, 50)).toBeNull();
});
