// SPDX-License-Identifier: EUPL-1.2
import { paragraph } from '../../../../core/report/layout/pieces.ts';
import { stack } from '../../../../core/report/layout/stack.ts';
import { textLines } from '../../../../core/report/layout/textLines.ts';

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

/** The rows of a paragraph on a sheet of these columns. */
function rowsOf(text: string, columnWidths: readonly number[]): number[] {
  return stack([paragraph(text, 'text')], { columnWidths }).blocks.map(({ row }) => row);
}

test('a paragraph runs over the width of the sheet except for a margin of two characters, a row a line', () => {
  expect(rowsOf('aa bb ccc', [5, 2])).toEqual([0, 1]);
  expect(rowsOf('aa bb ccc', [4, 2])).toEqual([0, 1, 2]);
  expect(rowsOf('aa bb ccc', [9, 2])).toEqual([0]);
});

test('on a wide sheet it has no line that is too long to read', () => {
  expect(rowsOf(Array(60).fill('abcd').join(' '), [400])).toHaveLength(2);
});
