// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from '../../core/host/port.ts';
import type { Step } from '../../core/host/steps.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { SheetEdit } from '../../workbook-file/write/editCells.ts';
import { partsOf, SIGNAL } from './sampleFile.ts';
import { scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const START: Step = {
  step: 'write',
  area: { row: 1, column: 1, rows: 3, columns: 3 },
  contents: [
    ['Chiave', null, 'Valore'],
    ['a', null, { formula: '=1+1' }],
    ['b', null, 2],
  ],
};
const STYLE: Step = {
  step: 'style',
  areas: [{ row: 3, column: 3, rows: 1, columns: 1 }],
  style: { bold: true },
};

async function opened() {
  const host = openFile(null);
  await host.addSheets([scriptOf('method', 'Metodo', [START, STYLE])], SIGNAL);
  return host;
}

const edit = (
  row: number,
  column: number,
  content: string | number,
  over: CellEdit['over'] = 'constants',
) => ({
  sheet: 'Metodo',
  area: { row, column, rows: 1, columns: 1 },
  contents: [[content]],
  over,
});

test('texts stay texts and numbers numbers, in the right order; formulas stay', async () => {
  const host = await opened();
  const area = { row: 4, column: 1, rows: 2, columns: 3 };
  const contents = [
    ['c', null, '2/3'],
    ['d', null, '=1+1'],
  ];
  const leftOut = await host.editCells([
    edit(2, 3, 'x'),
    edit(3, 3, '0;100'),
    { sheet: 'Metodo', area, contents, over: 'blanks' },
    edit(3, 2, 7, 'blanks'),
    edit(0, 0, 'top', 'blanks'),
    edit(1, 1, 'no', 'blanks'),
    edit(2, 1, ''),
  ]);
  expect(leftOut).toEqual([0, 5]);
  const { grids } = await openFile(saved(host)).read(SIGNAL);
  expect(grids).toEqual([
    {
      sheet: 'Metodo',
      row: 0,
      column: 0,
      cells: [
        ['top', null, null, null],
        [null, 'Chiave', null, 'Valore'],
        [null, null, null, { error: 'not-calculated' }],
        [null, 'b', 7, '0;100'],
        [null, 'c', null, '2/3'],
        [null, 'd', null, '=1+1'],
      ],
      formulas: [{ row: 2, column: 3, formula: '=1+1' }],
      staleResults: true,
    },
  ]);
  expect(readCells(saved(host))[0]!.cells.filter(({ formula }) => formula !== null)).toHaveLength(1);
});

test('the look of a cell stays, and whoever opens the file is asked to calculate it', async () => {
  const host = await opened();
  const style = (xml: string) => /<c r="D4"[^>]* s="(\d+)"/.exec(xml)![1];
  const sheet = () => partsOf(saved(host)).get('xl/worksheets/sheet1.xml')!;
  const before = style(sheet());
  await host.editCells([edit(3, 3, 'x')]);
  expect(style(sheet())).toBe(before);
  expect(partsOf(saved(host)).get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('cells that do not say where they are, prefixes and array formulas are understood', () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:f t="array" ref="B1:B2">X</x:f><x:v>a</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>';
  const sheet = new SheetEdit(xml, (look) => look);
  const at = (row: number, column: number): CellEdit => edit(row, column, 5);
  expect([at(0, 0), at(0, 1), at(1, 1), at(1, 0), at(4, 2), at(3, 0)].map((one) => sheet.edit(one))).toEqual([
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
  expect(sheet.toXml()).toContain(
    '<x:row><x:c t="n"><x:v>5</x:v></x:c><x:c t="str"><x:f t="array" ref="B1:B2">X</x:f><x:v>a</x:v></x:c></x:row><x:row><x:c r="A2" t="n"><x:v>5</x:v></x:c></x:row><x:row r="4"><x:c r="A4" t="n"><x:v>5</x:v></x:c></x:row><x:row r="5"><x:c r="C5" t="n"><x:v>5</x:v></x:c></x:row>',
  );
});
