// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import type { SheetScript } from '../../../core/host/steps.ts';
import type { OpenWorkbook, Program } from '../openWorkbook.ts';
import { unobserved } from '../signals.ts';

const ERRORS: readonly string[] = ['#N/A', '#REF!', '#DIV/0!'];

/** What programs take for formulas, numbers, dates, errors or markup when it is typed. */
const HOSTILE = [
  ...ERRORS,
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
  ...['TRUE', 'vero', 'Falso'],
  ...['<b>x</b>', '<script>alert(1)</script>', ']]>', '&amp; & &lt;'],
  ...['__proto__', 'constructor', 'hasOwnProperty'],
  ...['due\nrighe', ' spazi ', '\u202Etxet', '😀', '-', '.'],
];

/** Texts down column A. */
function column(name: string, texts: readonly string[]): SheetScript {
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  return { key: 'text', name, steps: [{ step: 'write', area, contents: texts.map((text) => [text]) }] };
}

export function literalText({ open, calculates, tellsErrors }: Program): void {
  const asRead = (text: string) => (ERRORS.includes(text) && !tellsErrors ? { error: text } : text);

  /** The texts stand in column A from a row on, and there is no formula on the sheet. */
  async function expectTexts(workbook: OpenWorkbook, sheet: string, texts: readonly string[], row = 1) {
    const cells = await workbook.cells(sheet, `A${row}:A${row + texts.length - 1}`);
    expect(cells.map(([text]) => text)).toEqual(texts);
    expect(await workbook.formulas(sheet)).toEqual([]);
  }

  async function expectRead({ host }: OpenWorkbook, sheet: string, texts: readonly string[], row = 1) {
    const { grids } = await host.read(unobserved);
    const { cells } = grids.find((grid) => grid.sheet === sheet)!;
    expect(cells.slice(row - 1).map(([text]) => text)).toEqual(texts.map(asRead));
  }

  test('in a new sheet it is that text, and no formula', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.addSheets([column('Testi', HOSTILE)], unobserved);
    await expectTexts(workbook, 'Testi', HOSTILE);
    await expectRead(workbook, 'Testi', HOSTILE);
  });

  test('in a report too', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.applyReport([column('Testi', HOSTILE)], unobserved);
    await expectTexts(workbook, 'Testi', HOSTILE);
  });

  test("in a cell of the user's too", async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    const area = { row: 1, column: 0, rows: HOSTILE.length, columns: 1 };
    const contents = HOSTILE.map((text) => [text]);
    await workbook.host.editCells([{ sheet: 'Dati', area, contents, over: 'blanks' }]);
    await expectTexts(workbook, 'Dati', HOSTILE, 2);
    await expectRead(workbook, 'Dati', HOSTILE, 2);
  });

  test('whatever it is', async () => {
    const some = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const texts = fc.sample(some, { numRuns: 300, seed: 4749 });
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    await workbook.host.addSheets([column('Testi', texts)], unobserved);
    await expectTexts(workbook, 'Testi', texts);
    await expectRead(workbook, 'Testi', texts);
  });

  test('a formula of ours is one', async () => {
    const workbook = await open([{ name: 'Dati', cells: [[1]] }]);
    const area = { row: 0, column: 0, rows: 1, columns: 3 };
    const contents = [[20, { formula: '=A1*2+1' }, '=A1']];
    await workbook.host.addSheets(
      [{ key: 'x', name: 'X', steps: [{ step: 'write', area, contents }] }],
      unobserved,
    );
    expect(await workbook.formulas('X')).toEqual(['=A1*2+1']);
    if (calculates) expect(await workbook.cells('X', 'A1:C1')).toEqual([[20, 41, '=A1']]);
  });
}
