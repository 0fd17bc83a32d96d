// SPDX-License-Identifier: EUPL-1.2
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { oneRow, partsOf, zip } from './sampleFile.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 20 });
const cell = fc.oneof(number, text, fc.boolean(), fc.constant(null));
/** The first and the last cell are filled, so that the used range is the whole table. */
const table = fc
  .array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((rows) => [[1, 2, 3, 4], ...rows, [5, 6, 7, 8]]);

/** What another program writes, with shared strings or without. */
function writtenElsewhere(rows: unknown[][], bookSST: boolean): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'S');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST }));
}

test('what a writer that is not ours has written reads to the last digit', () => {
  fc.assert(
    fc.property(table, fc.boolean(), (rows, shared) => {
      expect(readWorkbook(writtenElsewhere(rows, shared)).grids[0]!.cells).toEqual(rows);
    }),
    { numRuns: 80, seed: 39 },
  );
});

test('parts in UTF-16 and with a byte order mark', () => {
  const parts = partsOf(oneRow('<c r="A1" t="str"><v>Mobilità 😀</v></c>'));
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = parts.get(path)!;
  parts.set('xl/workbook.xml', `\uFEFF${parts.get('xl/workbook.xml')}`);
  for (const bytes of [
    new Uint8Array(Buffer.from(`\uFEFF${sheet}`, 'utf16le')),
    new Uint8Array(Buffer.from(`\uFEFF${sheet}`, 'utf16le').swap16()),
  ]) {
    const file = zip(Object.fromEntries(parts), new Map([[path, bytes]]));
    expect(readWorkbook(file).grids[0]!.cells).toEqual([['Mobilità 😀']]);
  }
});
