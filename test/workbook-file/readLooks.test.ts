// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../../core/host/steps.ts';
import { readLooks, type SheetLook } from '../../workbook-file/readLooks.ts';
import { fileOf, oneRow } from './sampleFile.ts';

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

/** The look of one cell, from the parts of a styles part that it points to. */
function lookOf(font: string, fill: string, format: string, alignment = ''): CellStyle {
  const styles = [
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; punti&quot;"/></numFmts>',
    `<fonts count="2"><font/><font>${font}</font></fonts>`,
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills>`,
    '<borders count="2"><border/><border><bottom style="thin"><color indexed="10"/></bottom></border></borders>',
    `<cellXfs count="2"><xf/><xf numFmtId="${format}" fontId="1" fillId="1" borderId="1">${alignment}</xf></cellXfs>`,
  ].join('');
  const [sheet] = readLooks(
    oneRow('<c r="A1" s="1"/><c r="B1"><v>1</v></c>', {
      styles,
      related: [['theme', 'theme/theme1.xml']],
      parts: { 'xl/theme/theme1.xml': THEME },
    }),
  );
  expect(sheet!.cells).toEqual([{ row: 0, column: 0, look: 1 }]);
  return sheet!.looks[1]!;
}

test('font, fill, border, alignment and a format of its own', () => {
  const font = '<b/><i val="0"/><sz val="10.5"/><color rgb="FF8A2A0B"/>';
  const fill = '<patternFill patternType="solid"><fgColor rgb="FFFFFBE6"/></patternFill>';
  const alignment = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  expect(lookOf(font, fill, '164', alignment)).toEqual({
    bold: true,
    size: 10.5,
    colour: '#8A2A0B',
    fill: '#FFFBE6',
    borderBottom: '#FF0000',
    numberFormat: '0.0" punti"',
    align: 'center',
    verticalAlign: 'middle',
    wrap: true,
  });
});

test.each([
  ['theme="0"', '#FEFEFE'],
  ['theme="1"', '#101010'],
  ['theme="4"', '#4472C4'],
  ['theme="4" tint="0.5"', '#A2B9E2'],
  ['theme="4" tint="-0.25"', '#335693'],
  ['indexed="2"', '#FF0000'],
  ['indexed="22"', '#C0C0C0'],
  ['auto="1"', undefined],
  ['theme="11"', '#000000'],
])('the colour %s', (attributes, colour) => {
  expect(lookOf(`<color ${attributes}/>`, '<patternFill/>', '0').colour).toBe(colour);
});

test.each([
  ['0', undefined],
  ['9', '0%'],
  ['14', 'mm-dd-yy'],
  ['49', '@'],
])('the format that is known as %s', (id, format) => {
  expect(lookOf('', '<patternFill patternType="gray125"/>', id).numberFormat).toBe(format);
});

function layoutOf(before: string, rows: string, after: string): SheetLook {
  return readLooks(fileOf([{ name: 'S', before, rows, after, state: 'hidden' }]))[0]!;
}

test('widths in characters, heights in points, what is hidden, frozen and merged', () => {
  const before = [
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultColWidth="9.7109375" defaultRowHeight="14.4"/>',
    '<cols><col min="2" max="4" width="20.7109375"/><col min="5" max="5" width="8" hidden="1"/></cols>',
  ].join('');
  const rows = '<row r="2" ht="30"/><row r="3"/><row r="4" hidden="1"/>';
  const after = '<mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>';
  expect(layoutOf(before, rows, after)).toEqual({
    sheet: 'S',
    hidden: true,
    defaultColumnWidth: 9,
    defaultRowHeight: 14.4,
    columns: [
      { column: 1, columns: 3, width: 20, hidden: false },
      { column: 4, columns: 1, width: 7.29, hidden: true },
    ],
    rows: [
      { row: 1, points: 30, hidden: false },
      { row: 3, points: null, hidden: true },
    ],
    frozen: { rows: 3, columns: 2 },
    merged: [{ row: 1, column: 1, rows: 3, columns: 2 }],
    dropDowns: [],
    looks: [],
    cells: [],
  });
});

test('a row that does not say where it is stands under the one before', () => {
  const rows = '<row r="3" hidden="1"/><row hidden="1"/><row ht="20"/>';
  expect(readLooks(fileOf([{ name: 'S', rows }]))[0]!.rows).toEqual([
    { row: 2, points: null, hidden: true },
    { row: 3, points: null, hidden: true },
    { row: 4, points: 20, hidden: false },
  ]);
});

test('a pane that only splits the window freezes nothing', () => {
  const before =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2000" ySplit="900"/></sheetView></sheetViews>';
  expect(layoutOf(before, '', '').frozen).toEqual({ rows: 0, columns: 0 });
});

test('lists: spelled out, by reference, and in the extension that Excel writes for other sheets', () => {
  const after = [
    '<dataValidations count="3"><dataValidation type="list" sqref="A1:A3 C1"><formula1>"sì, no"</formula1></dataValidation>',
    '<dataValidation type="whole" sqref="D1"><formula1>1</formula1></dataValidation>',
    '<dataValidation type="list" sqref="B1"><formula1>$Z$1:$Z$9</formula1></dataValidation></dataValidations>',
    '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Altro!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>E1:E2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ].join('');
  const cell = { rows: 1, columns: 1 };
  expect(layoutOf('', '', after).dropDowns).toEqual([
    {
      areas: [
        { row: 0, column: 0, rows: 3, columns: 1 },
        { row: 0, column: 2, ...cell },
      ],
      options: ['sì', 'no'],
      source: '"sì, no"',
    },
    { areas: [{ row: 0, column: 1, ...cell }], options: null, source: '$Z$1:$Z$9' },
    { areas: [{ row: 0, column: 4, rows: 2, columns: 1 }], options: null, source: 'Altro!$A$1:$A$4' },
  ]);
});
