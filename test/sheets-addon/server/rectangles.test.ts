// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { rectanglesOf } from '../../../sheets-addon/server/rectangles.ts';

test('a table is one rectangle', () => {
  const table = ['a', 'a', 'a'];
  expect(rectanglesOf([[null, null, null], table, table, [null, 'a', null]])).toEqual(
    new Map([
      [
        'a',
        [
          { row: 1, column: 0, rows: 2, columns: 3 },
          { row: 3, column: 1, rows: 1, columns: 1 },
        ],
      ],
    ]),
  );
});

test('every cell lies in one rectangle of its value, and blanks in none', () => {
  const cell = fc.constantFrom('a', 'b', null);
  const cells = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 8 });
  fc.assert(
    fc.property(cells, (rows) => {
      const painted = rows.map((row) => row.map((): string[] => []));
      for (const [value, areas] of rectanglesOf<string>(rows)) {
        for (const area of areas) {
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            for (let column = area.column; column < area.column + area.columns; column += 1) {
              painted[row]![column]!.push(value);
            }
          }
        }
      }
      expect(painted).toEqual(rows.map((row) => row.map((value) => (value === null ? [] : [value]))));
    }),
  );
});
