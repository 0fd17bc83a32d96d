// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { Program } from '../openWorkbook.ts';
import { unwatched } from '../watches.ts';

/** What programs take for formulas, numbers, dates, errors or markup when it is typed. */
const HOSTILE = [
  ...[
    '=1+1',
    '=HYPERLINK("http://example.org","x")',
    '+1',
    '+CMD|calc',
    '-1',
    '@SUM(A1)',
    '{=1}',
    '  =1',
    '\t=1',
  ],
  ...["'quoted", "'=1+1", "''", "'); DROP", '"', '_x0041_'],
  ...['1/2', '50%', '1e5', '12,5', '€ 3', '007', '１２', '(5)', 'SET1', 'mar 2015', '2015-09', '10:30'],
  ...['TRUE', 'vero', 'Falso', '#N/A', '#REF!', '#DIV/0!'],
  ...['<b>x</b>', '<script>alert(1)</script>', ']]>', '&amp; & &lt;'],
  ...['__proto__', 'constructor', 'hasOwnProperty'],
  ...['due\nrighe', ' spazi ', '\u202Etxet', '😀', '-', '.'],
];

/** Texts down column A. */
function column(name: string, texts: readonly string[]): SheetScript {
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  return { key: 'text', name, steps: [{ step: 'write', area, contents: texts.map((text) => [text]) }] };
}

export function literalText({ open, calculates }: Program): void {
  test('in a new sheet it is that text, and no formula', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.addSheets([column('Testi', HOSTILE)], unwatched);
    const { grids } = await workbook.host.read(unwatched);
    expect(grids.find(({ sheet }) => sheet === 'Testi')!.cells.map(([text]) => text)).toEqual(HOSTILE);
    expect(await workbook.formulas('Testi')).toEqual([]);
  });

  test('in a report too', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport([column('Testi', HOSTILE)], unwatched);
    const cells = await workbook.cells('Testi', `A1:A${HOSTILE.length}`);
    expect(cells.map(([text]) => text)).toEqual(HOSTILE);
    expect(await workbook.formulas('Testi')).toEqual([]);
  });

  test("in a cell of the user's too", async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    const area = { row: 1, column: 0, rows: HOSTILE.length, columns: 1 };
    const contents = HOSTILE.map((text) => [text]);
    await workbook.host.editCells([{ sheet: 'Dati', area, contents, over: 'blanks' }]);
    const { grids } = await workbook.host.read(unwatched);
    expect(grids[0]!.cells.slice(1).map(([text]) => text)).toEqual(HOSTILE);
    expect(await workbook.formulas('Dati')).toEqual([]);
  });

  test('whatever it is', async () => {
    const some = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const texts = fc.sample(some, { numRuns: 300, seed: 4749 });
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.addSheets([column('Testi', texts)], unwatched);
    const { grids } = await workbook.host.read(unwatched);
    expect(grids.find(({ sheet }) => sheet === 'Testi')!.cells.map(([text]) => text)).toEqual(texts);
    expect(await workbook.formulas('Testi')).toEqual([]);
  });

  test('a formula of ours is one', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    const area = { row: 0, column: 0, rows: 1, columns: 3 };
    const contents = [[20, { formula: '=A1*2+1' }, '=A1']];
    await workbook.host.addSheets(
      [{ key: 'x', name: 'X', steps: [{ step: 'write', area, contents }] }],
      unwatched,
    );
    expect(await workbook.formulas('X')).toEqual(['=A1*2+1']);
    if (calculates) expect(await workbook.cells('X', 'A1:C1')).toEqual([[20, 41, '=A1']]);
  });
}
