// SPDX-License-Identifier: EUPL-1.2
import {
  comparedValues,
  compareGolden,
  differsOnPurpose,
  leavesOf,
  purposefulDifferences,
} from './goldenCount.ts';

test('every leaf counts, under its file', () => {
  compareGolden('a.json', 'one', { x: [1, null], y: 'z' }, { x: [1, null], y: 'z' });
  compareGolden('a.json', 'two', new Float64Array([1, 2]), [1, 2 * (1 + 1e-10)]);
  compareGolden('b.json', 'one', true, true);
  expect([...comparedValues()]).toEqual([
    ['a.json', 5],
    ['b.json', 1],
  ]);
});

test.each<[unknown, unknown, string]>([
  [1, 1 + 1e-8, 'c.json part: 1 instead of 1.00000001'],
  [null, 'NaN', 'c.json part: null instead of NaN'],
  [Number.NaN, 0, 'c.json part: NaN instead of 0'],
  [{ x: [1, 2] }, { x: [1, 3] }, 'c.json part/x/1: 2 instead of 3'],
  [[1], [1, 2], 'c.json part: 1 parts, not 2'],
  [{ x: 1 }, { y: 1 }, 'c.json part/y: not there'],
  [7, [7], 'c.json part: 7 is no list or record'],
])('%j is not %j', (actual, expected, message) => {
  expect(() => compareGolden('c.json', 'part', actual, expected)).toThrow(message);
  expect(comparedValues().has('c.json')).toBe(false);
});

test('what differs on purpose is told, not compared', () => {
  differsOnPurpose('d.json', 'part', leavesOf({ x: [1, null], y: { z: 'w' } }), 'not offered');
  expect(purposefulDifferences()).toEqual([{ file: 'd.json', part: 'part', values: 3, why: 'not offered' }]);
  expect(comparedValues().has('d.json')).toBe(false);
});
