// SPDX-License-Identifier: EUPL-1.2
import { paragraph, textLines } from '../../../core/report/paragraph.ts';

test.each([
  [5, ['aa bb', 'ccc']],
  [4, ['aa', 'bb', 'ccc']],
  [6, ['aa bb', 'ccc']],
  [9, ['aa bb ccc']],
])('in lines of %i characters', (room, lines) => {
  expect(textLines('aa bb ccc', room)).toEqual(lines);
});

test('a word longer than a line has one of its own', () => {
  expect(textLines('a bbbbbb c', 3)).toEqual(['a', 'bbbbbb', 'c']);
});

test('a paragraph runs over the width of the sheet except for a margin of two characters, a row a line', () => {
  const rowsOf = (widths: readonly number[]) =>
    paragraph('aa bb ccc', 7, widths, 'text').map(({ row }) => row);
  expect(rowsOf([5, 2])).toEqual([7, 8]);
  expect(rowsOf([4, 2])).toEqual([7, 8, 9]);
  expect(rowsOf([9, 2])).toEqual([7]);
});

test('on a wide sheet it has no line that is too long to read', () => {
  const words = Array(60).fill('abcd').join(' ');
  expect(paragraph(words, 0, [400], 'text')).toHaveLength(2);
});
