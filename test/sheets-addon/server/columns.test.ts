// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { columnRuns, pixelsOf, widthsInPixels } from '../../../sheets-addon/server/columns.ts';

test('columns that are about as wide take one call', () => {
  expect(columnRuns([36, 10, 10, 10, 9, 10])).toEqual([
    { column: 0, columns: 1, pixels: 257 },
    { column: 1, columns: 5, pixels: 75 },
  ]);
});

test('every column gets its width, or a little more than a character more', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 60, noNaN: true })), (widths) => {
      const pixels = widthsInPixels(columnRuns(widths));
      expect(pixels).toHaveLength(widths.length);
      widths.forEach((width, column) => {
        const more = pixels[column]! - pixelsOf(width);
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(8);
      });
    }),
  );
});
