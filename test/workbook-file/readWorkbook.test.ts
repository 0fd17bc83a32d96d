// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { HostError } from '../../core/host/hostError.ts';
import { type Cell, NOT_CALCULATED } from '../../core/model/grid.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { fileOf, oneRow, partsOf, zip } from './sampleFile.ts';

const CLUSTER6 = readFileSync(`${__dirname}/../data/cluster6.xlsx`);

function cellOf(markup: string, extras = {}): Cell | undefined {
  return readWorkbook(oneRow(markup, extras)).grids[0]!.cells[0]?.[0];
}

test('a workbook of forty clusters reads as its sheets stand', () => {
  const { sheets, grids } = readWorkbook(CLUSTER6);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Indicatori', 'Dati', 'Metodo']);
  expect(sheets.every((sheet) => sheet.report === null && !sheet.ours)).toBe(true);
  expect(grids.map((grid) => [grid.cells.length, grid.cells[0]!.length])).toEqual([
    [42, 11],
    [201, 37],
    [12, 2],
  ]);
  expect(grids[2]!.cells[1]).toEqual(['period', 2024]);
  expect(grids[0]!.cells[2]!.slice(5)).toEqual([1.5, 'u', 8.865, 50.61, 58.69, null]);
});

describe('a cell', () => {
  test.each<[string, string, Cell]>([
    ['a number, to the last digit', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a percentage stays the number that it is', '<c r="A1" s="1"><v>0.125</v></c>', 0.125],
    ['a date stays its serial number', '<c r="A1" s="1"><v>45292</v></c>', 45292],
    ['an ISO date is a serial number too', '<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>', 45292.5],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', { error: '#N/A' }],
    ['an error younger than the format', '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#SPILL!' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><r><t>ri</t></r><r><t>cco</t></r></is></c>', 'ricco'],
    ['a formula with its result', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula that returned a text', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['a formula without a result', '<c r="A1"><f>1+1</f></c>', { error: NOT_CALCULATED }],
    [
      'a formula with an empty result of no type',
      '<c r="A1"><f>1+1</f><v></v></c>',
      { error: NOT_CALCULATED },
    ],
    [
      'an escaped control character',
      '<c r="A1" t="str"><v>a_x0001_b_x005F_x0041_</v></c>',
      'a\u0001b_x0041_',
    ],
    ['markup as text', '<c r="A1" t="str"><v>&lt;b&gt; &amp;amp;</v></c>', '<b> &amp;'],
  ])('%s', (_, markup, value) => {
    expect(cellOf(markup)).toEqual(value);
  });

  test.each([
    ['a formula that returned an empty text', '<c r="B1" t="str"><f>""</f><v></v></c>'],
    ['an empty inline text', '<c r="B1" t="inlineStr"><is><t></t></is></c>'],
    ['a format without content', '<c r="B1" s="1"/>'],
  ])('%s is blank', (_, markup) => {
    const [grid] = readWorkbook(oneRow(`<c r="A1"><v>1</v></c>${markup}<c r="C1"><v>3</v></c>`)).grids;
    expect(grid!.cells).toEqual([[1, null, 3]]);
  });

  test('shared texts: plain, rich, and without the reading aids of Japanese', () => {
    const sharedStrings =
      '<si><t xml:space="preserve"> uno </t></si><si><r><rPr><b/></rPr><t>du</t></r><r><t>e</t></r><rPh sb="0" eb="1"><t>xx</t></rPh></si>';
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    expect(readWorkbook(oneRow(cells, { sharedStrings })).grids[0]!.cells).toEqual([[' uno ', 'due']]);
  });

  test('a shared string that the file lacks is an error in its cell, and no reason to refuse the file', () => {
    const cells = '<c r="A1" t="s"><v>7</v></c><c r="B1"><v>2</v></c>';
    const sharedStrings = '<si><t>uno</t></si>';
    expect(readWorkbook(oneRow(cells, { sharedStrings })).grids[0]!.cells).toEqual([[{ error: '#REF!' }, 2]]);
  });

  test('what is no number, and a time without its day, are texts: one odd cell refuses no file', () => {
    for (const odd of ['NaN', 'INF', '-INF', '1.#QNAN', '0x10'])
      expect(cellOf(`<c r="A1"><v>${odd}</v></c>`)).toBe(odd);
    expect(cellOf('<c r="A1" t="d"><v>10:30:00</v></c>')).toBe('10:30:00');
  });

  test('a day has one number, whatever day the workbook counts from', () => {
    const workbookBefore = '<workbookPr date1904="1"/>';
    expect(cellOf('<c r="A1" t="d"><v>1904-01-02</v></c>', { workbookBefore })).toBe(1463);
  });
});

test('the grid begins where the content does, whatever a file declares', () => {
  const before = '<dimension ref="A1:XFD1048576"/>';
  const rows =
    '<row r="3"><c r="C3"><v>1</v></c></row><row r="4" s="1"><c r="XFD4" s="1"/></row><row r="5"><c r="D5" t="b"><v>1</v></c></row>';
  expect(readWorkbook(fileOf([{ name: 'S', before, rows }])).grids).toEqual([
    {
      sheet: 'S',
      row: 2,
      column: 2,
      cells: [
        [1, null],
        [null, null],
        [null, true],
      ],
    },
  ]);
});

test('two cells in the far corners of a sheet do not cost a sheet of memory', () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>Cluster</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const { cells } = readWorkbook(fileOf([{ name: 'S', rows }])).grids[0]!;
  expect([cells.length, cells[0]!.length, cells.at(-1)!.length]).toEqual([1_048_576, 1, 16_384]);
  expect(new Set(cells).size).toBe(3);
});

test('rows and cells that do not say where they are stand one after the other', () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  expect(readWorkbook(fileOf([{ name: 'S', rows }])).grids[0]!.cells).toEqual([
    [1, 2],
    [3, null],
  ]);
});

test('hidden sheets, empty sheets and names of any kind are listed', () => {
  const names = ['__proto__', '=1+1', 'l&apos;altro &lt;b&gt;', 'constructor'];
  const { sheets, grids } = readWorkbook(
    fileOf(names.map((name) => ({ name, state: 'veryHidden', rows: '<row><c><v>1</v></c></row>' }))),
  );
  const expected = ['__proto__', '=1+1', "l'altro <b>", 'constructor'];
  expect(sheets.map((sheet) => sheet.name)).toEqual(expected);
  expect(grids.map((grid) => grid.sheet)).toEqual(expected);
  expect(readWorkbook(fileOf([{ name: 'vuoto' }])).grids[0]).toEqual({
    sheet: 'vuoto',
    row: 0,
    column: 0,
    cells: [],
  });
});

test('a workbook whose elements carry a prefix reads the same', () => {
  const parts = {
    '_rels/.rels':
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='/XL/workbook.xml'></Relationship></Relationships>",
    'xl/workbook.xml':
      "<x:workbook xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:rel='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><x:sheets><x:sheet name='P' sheetId='7' rel:id='b'></x:sheet></x:sheets></x:workbook>",
    'xl/_rels/workbook.xml.rels':
      "<p:Relationships xmlns:p='http://schemas.openxmlformats.org/package/2006/relationships'><p:Relationship Target='worksheets/../sheet.xml' Id='b' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'/></p:Relationships>",
    'xl/sheet.xml':
      "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>",
  };
  expect(readWorkbook(zip(parts)).grids).toEqual([{ sheet: 'P', row: 0, column: 0, cells: [[4]] }]);
});

test('the Strict variant reads the same', () => {
  const strict = [...partsOf(oneRow('<c r="A1"><v>4</v></c>'))].map(([path, text]) => [
    path,
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/',
        'http://purl.oclc.org/ooxml/spreadsheetml/',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      ),
  ]);
  expect(readWorkbook(zip(Object.fromEntries(strict))).grids[0]!.cells).toEqual([[4]]);
});

describe('what is no workbook is said to be none', () => {
  const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Cluster;Valore\nAFIL;3')],
    ['a file with a password, or an old .xls', compound],
    ['a cut file', CLUSTER6.subarray(0, 5000)],
    ['an archive of something else', zip({ 'readme.txt': 'x' })],
    ['a text that is missing', oneRow('<c r="A1" t="s"><v>7</v></c>')],
    ['markup that does not close', oneRow('<c r="A1"><v>1</v>')],
    ['an entity of its own making', oneRow('<c r="A1" t="str"><v>&lol;</v></c>')],
  ])('%s', (_, bytes) => {
    expect(() => readWorkbook(bytes)).toThrow(HostError);
  });
});
