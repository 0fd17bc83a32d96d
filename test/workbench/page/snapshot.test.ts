// SPDX-License-Identifier: EUPL-1.2
import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import { emptySnapshot, snapshotOf } from '../../../workbench/page/snapshot.ts';
import { fileOf } from '../../workbook-file/sampleFile.ts';

const STYLES = `<fonts><font><sz val="11"/></font><font><b/><sz val="16"/><color rgb="FF1B1B1B"/></font></fonts>
  <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill></fill></fills>
  <borders><border/></borders>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="2" fontId="1" fillId="2" borderId="0"><alignment horizontal="right" wrapText="1"/></xf></cellXfs>`;

function cellsOf(rows: string): Readonly<Record<string, ICellData>> {
  const sheet = snapshotOf(fileOf([{ name: 'Dati', rows }]), 'dati.xlsx').sheets!['sheet-1']!;
  const entries = Object.entries(sheet.cellData!).flatMap(([row, line]) =>
    Object.entries(line as Record<string, ICellData>).map(([column, cell]) => [`${row},${column}`, cell]),
  );
  return Object.fromEntries(entries);
}

const text = (content: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${content}</t></is></c></row>`;

test('values keep their type', () => {
  const rows = `<row r="2"><c r="B2"><v>0.1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c></row>`;
  expect(cellsOf(rows)).toEqual({
    '1,1': { v: 0.1, t: CellValueType.NUMBER },
    '1,2': { v: 1, t: CellValueType.BOOLEAN },
    '1,3': { v: '#N/A', t: CellValueType.STRING },
  });
});

test.each(['=1+1', '+39', '-', '@a', '#N/A', '12', ' 3,5', 'true', "'quoted"])(
  'the text %j stays text where typing it would make something else',
  (content) => {
    expect(cellsOf(text(content))).toEqual({ '0,0': { v: content, t: CellValueType.FORCE_STRING } });
  },
);

test.each(['AFIL', 'Cluster 12', '__proto__', '&lt;b&gt;Energia&lt;/b&gt;'])(
  'the text %j is plain text',
  (content) => {
    const shown = content.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
    expect(cellsOf(text(content))).toEqual({ '0,0': { v: shown, t: CellValueType.STRING } });
  },
);

test('a formula keeps the result that the file holds, and has none where it holds none', () => {
  const rows = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>2+2</f></c></row>`;
  expect(cellsOf(rows)).toEqual({
    '0,0': { f: '=1+1', v: 2, t: CellValueType.NUMBER },
    '0,1': { f: '=""', v: '', t: CellValueType.STRING },
    '0,2': { f: '=2+2' },
  });
});

test('looks, sizes, frozen panes and merged cells come along', () => {
  const sheet = {
    name: 'Indicatori',
    before: `<sheetViews><sheetView><pane xSplit="2" ySplit="4" state="frozen"/></sheetView></sheetViews>
      <cols><col min="2" max="3" width="20.7109375"/></cols>`,
    rows: `<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" ht="30"><c r="A2"><v>2</v></c></row>`,
    after: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
  };
  const snapshot = snapshotOf(fileOf([sheet], { styles: STYLES }), 'x.xlsx');
  const made = snapshot.sheets!['sheet-1']!;
  expect(made).toMatchObject({
    name: 'Indicatori',
    freeze: { xSplit: 2, ySplit: 4, startRow: 4, startColumn: 2 },
    columnData: { 1: { w: 145 }, 2: { w: 145 } },
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }],
  });
  expect(made.rowData).toEqual({
    // Follows its text, 16 points high.
    0: { h: 28, ia: BooleanNumber.FALSE },
    1: { h: 40, ia: BooleanNumber.FALSE },
  });
  const look = snapshot.styles![String(made.cellData![0]![0]!.s)];
  expect(look).toMatchObject({
    bl: BooleanNumber.TRUE,
    fs: 16,
    bg: { rgb: '#FFFBE6' },
    n: { pattern: '0.00' },
  });
});

test('lists to choose from come along, spelled out or as a reference', () => {
  const after = `<dataValidations><dataValidation type="list" sqref="C6:C9"><formula1>"1,2"</formula1></dataValidation>
    <dataValidation type="list" sqref="D6"><formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>`;
  const [resource] = snapshotOf(fileOf([{ name: 'Indicatori', after }]), 'x.xlsx').resources!;
  const rules = (JSON.parse(resource!.data) as Record<string, { formula1: string; ranges: unknown }[]>)[
    'sheet-1'
  ]!;
  expect(rules.map(({ formula1 }) => formula1)).toEqual(['["1","2"]', '=$A$1:$A$3']);
  expect(rules[0]!.ranges).toEqual([{ startRow: 5, startColumn: 2, endRow: 8, endColumn: 2 }]);
});

test('sheets keep their order, names and hiding, whatever they are called', () => {
  const sheets = [{ name: '__proto__' }, { name: 'constructor', state: 'hidden' }];
  const snapshot = snapshotOf(fileOf(sheets), 'x.xlsx');
  const made = snapshot.sheetOrder!.map((id) => snapshot.sheets![id]!);
  expect(made.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['__proto__', BooleanNumber.FALSE],
    ['constructor', BooleanNumber.TRUE],
  ]);
});

test('an empty workbook has one sheet', () => {
  expect(Object.values(emptySnapshot('Vuota').sheets!)).toHaveLength(1);
});
