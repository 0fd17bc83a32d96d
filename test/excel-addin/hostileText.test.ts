// SPDX-License-Identifier: EUPL-1.2
import { excelHost } from '../../excel-addin/excelHost.ts';
import { openExcel, unobserved } from './openExcel.ts';

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

test('a text is a text and its cell keeps its format, for what the user types there later', async () => {
  openExcel([{ name: 'Dati', cells: [[1]] }]);
  const area = { row: 0, column: 0, rows: HOSTILE.length, columns: 1 };
  const host = excelHost();
  await host.addSheets(
    [{ key: 'x', name: 'X', steps: [{ step: 'write', area, contents: HOSTILE.map((text) => [text]) }] }],
    unobserved,
  );
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('X').getUsedRange().load('valueTypes,formulas,numberFormat');
    await workbook.context.sync();
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(['String']));
    expect(new Set(range.numberFormat.flat())).toEqual(new Set(['General']));
    expect(range.formulas.flat().filter((formula, row) => String(formula) !== HOSTILE[row])).toEqual([]);
  });
});
