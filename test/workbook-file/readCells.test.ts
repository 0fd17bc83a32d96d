// SPDX-License-Identifier: EUPL-1.2
import { NOT_CALCULATED } from '../../core/model/grid.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { fileOf, oneRow } from './sampleFile.ts';

function formulasOf(rows: string): (string | null)[] {
  return readCells(fileOf([{ name: 'S', rows }]))[0]!.cells.map((cell) => cell.formula);
}

test('formulas with their results, and only what is filled', () => {
  const cells =
    '<c r="A1"><v>2</v></c><c r="B1" s="0"/><c r="C1" t="str"><f>IF(A1&gt;1,"","x")</f><v></v></c><c r="D1"><f>A1</f></c>';
  expect(readCells(oneRow(cells))).toEqual([
    {
      sheet: 'S',
      cells: [
        { row: 0, column: 0, value: 2, formula: null },
        { row: 0, column: 2, value: null, formula: '=IF(A1>1,"","x")' },
        { row: 0, column: 3, value: { error: NOT_CALCULATED }, formula: '=A1' },
      ],
    },
  ]);
});

test('cells that share a formula have each its own', () => {
  const rows = [
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>',
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="array" ref="C3:C4">A1:A2</f><v>4</v></c></row>',
  ].join('');
  expect(formulasOf(rows)).toEqual(['=A1*$A$1', '=A2*$A$1', '=A3*$A$1', '=A1:A2']);
});

test('functions are called as the user calls them', () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xldudf_CTL_SCORE(B1:C2,,"AFIL")</f></c><c r="B1"><f>_xlfn._xlws.SORT(A1:A3)</f></c><c r="C1"><f>_xlfn.IFS(A1,1)</f></c></row>';
  expect(formulasOf(rows)).toEqual(['=CTL_SCORE(B1:C2,,"AFIL")', '=SORT(A1:A3)', '=IFS(A1,1)']);
});
