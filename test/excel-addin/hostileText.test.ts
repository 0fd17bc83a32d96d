// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { literal } from '../../core/host/literal.ts';
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unwatched } from './openExcel.ts';

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  "'quoted",
  "'=1+1",
  '1/2',
  '50%',
  '1e5',
  '12,5',
  '€ 3',
  'SET1',
  'mar 2015',
  '2015-09',
  '10:30',
  'TRUE',
  'vero',
  '#N/A',
  '#REF!',
  '  =1',
  '\t=1',
  '{=1}',
  '<b>x</b>',
  '__proto__',
  '１２',
  '(5)',
];

test('a text is a text, whatever it looks like', async () => {
  openExcel([{ name: 'Dati', cells: [[1]] }]);
  const area = { row: 0, column: 0, rows: HOSTILE.length, columns: 1 };
  const host = excelHost();
  await host.addSheets(
    [{ key: 'x', name: 'X', steps: [{ step: 'write', area, contents: HOSTILE.map((text) => [text]) }] }],
    unwatched,
  );
  const { grids } = await host.read(unwatched);
  expect(grids[1]!.cells.map((row) => row[0])).toEqual(HOSTILE);
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('X').getUsedRange().load('valueTypes,formulas,numberFormat');
    await workbook.context.sync();
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(['String']));
    expect(new Set(range.numberFormat.flat())).toEqual(new Set(['General']));
    expect(range.formulas.flat().filter((formula, row) => String(formula) !== HOSTILE[row])).toEqual([]);
  });
});

test('a formula of ours is one', async () => {
  const excel = openExcel([{ name: 'Dati', cells: [[1]] }]);
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  const contents = [[20, { formula: '=A1*2+1' }]];
  await excelHost().addSheets(
    [{ key: 'x', name: 'X', steps: [{ step: 'write', area, contents }] }],
    unwatched,
  );
  await excel.host.settled();
  expect(excel.cells('X', 'A1:B1')).toEqual([[20, 41]]);
});

test('plain words stay free of the apostrophe', () => {
  expect(literal('Regione Lombardia')).toBe('Regione Lombardia');
  expect(literal('Qualità (media)')).toBe('Qualità (media)');
  expect(literal('')).toBe('');
  expect(literal('SET1')).toBe("'SET1");
});

test('whatever the text, Excel gets an apostrophe or a word, and no more than it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const entered = literal(text);
      expect(entered === text || entered === `'${text}`).toBe(true);
      if (entered === text && text !== '') {
        expect(text).toMatch(/^\p{L}\P{N}*$/su);
        expect(Number.isNaN(Number(text))).toBe(true);
      }
    }),
  );
  expect(literal('1'.repeat(40_000))).toHaveLength(32_767);
});
