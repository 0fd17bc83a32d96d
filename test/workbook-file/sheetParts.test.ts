// SPDX-License-Identifier: EUPL-1.2
import type { SheetScript } from '../../core/host/steps.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readLooks } from '../../workbook-file/readLooks.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { XmlDocument, type XmlElement } from '../../workbook-file/xml/document.ts';
import { partsOf, SIGNAL } from './sampleFile.ts';
import { CHART, REPORT, scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

/** The order that the schema wants of what may stand in a worksheet (ECMA-376, part 1, CT_Worksheet). */
const WORKSHEET =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellListeners ignoredErrors smartTags drawing'.split(
    ' ',
  );

async function made(script: SheetScript): Promise<Uint8Array> {
  const host = openFile(null);
  await host.applyReport([script], SIGNAL);
  return saved(host);
}

async function partOf(script: SheetScript, path: string): Promise<XmlElement> {
  return new XmlDocument(partsOf(await made(script)).get(path)!).root;
}

function names(element: XmlElement): string[] {
  return element.children.map((child) => child.name);
}

/** The first element of the name anywhere below. */
function below(element: XmlElement, name: string): XmlElement {
  const found = allBelow(element, name)[0];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function allBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allBelow(child, name),
  ]);
}

test('every part is well-formed', async () => {
  const parts = [...partsOf(await made(REPORT))];
  expect(parts.length).toBeGreaterThan(8);
  for (const [, text] of parts) expect(() => new XmlDocument(text)).not.toThrow();
});

test('the elements of a sheet stand in the order of the schema', async () => {
  const found = names(await partOf(REPORT, 'xl/worksheets/sheet1.xml'));
  expect(found).toEqual(WORKSHEET.filter((name) => found.includes(name)));
  expect(found).toEqual(
    expect.arrayContaining(['cols', 'conditionalFormatting', 'dataValidations', 'drawing']),
  );
});

test('an empty sheet is a sheet', async () => {
  const bytes = await made(scriptOf('empty', 'Vuoto', []));
  expect(readWorkbook(bytes).sheets).toEqual([{ name: 'Vuoto', report: 'empty', ours: true }]);
});

test('page, print titles, footer, breaks, panes', async () => {
  const sheet = await partOf(REPORT, 'xl/worksheets/sheet1.xml');
  const page = sheet.child('pageSetup')!;
  expect(
    ['paperSize', 'orientation', 'fitToWidth', 'fitToHeight'].map((name) => page.attribute(name)),
  ).toEqual(['9', 'landscape', '1', '0']);
  expect(below(sheet, 'oddFooter').text).toBe('&LRicerca && Innovazione&R&P / &N');
  expect(['id', 'max', 'man'].map((name) => below(sheet, 'brk').attribute(name))).toEqual([
    '8',
    '16383',
    '1',
  ]);
  expect(below(sheet, 'pane').attribute('topLeftCell')).toBe('B3');
  const titles = below(await partOf(REPORT, 'xl/workbook.xml'), 'definedNames').children[1]!;
  expect([titles.attribute('name'), titles.text]).toEqual(['_xlnm.Print_Titles', "'Cruscotto'!$2:$2"]);
});

test('looks, widths, heights and lists read back as they were asked for', async () => {
  const [sheet] = readLooks(await made(REPORT));
  const lookAt = (row: number, column: number) =>
    sheet!.looks[sheet!.cells.find((cell) => cell.row === row && cell.column === column)!.look];
  expect(lookAt(1, 0)).toEqual({
    bold: true,
    size: 11,
    colour: '#FFFFFF',
    fill: '#1F4E79',
    wrap: true,
    verticalAlign: 'middle',
    align: 'left',
  });
  expect(lookAt(5, 1)).toEqual({
    italic: true,
    size: 9,
    numberFormat: '0.0" *"',
    align: 'right',
    borderBottom: '#D9D9D9',
  });
  expect(sheet!.columns.map((column) => column.width)).toEqual([30, 12]);
  expect(sheet!.rows).toEqual([
    { row: 1, points: 30, hidden: false },
    { row: 2, points: 30, hidden: false },
  ]);
  expect(sheet!.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet!.dropDowns).toEqual([
    {
      areas: [{ row: 2, column: 2, rows: 4, columns: 1 }],
      options: ['sì', 'detto "no"'],
      source: '"sì,detto ""no"""',
    },
  ]);
});

test('the colour scale has its stops', async () => {
  const scale = below(await partOf(REPORT, 'xl/worksheets/sheet1.xml'), 'colorScale');
  expect(scale.children.map((child) => child.attribute('val') ?? child.attribute('rgb'))).toEqual([
    '0',
    '100',
    'FFF8696B',
    'FF63BE7B',
  ]);
});

test('a rule of what may be typed warns, and is written for the first cell', async () => {
  const rule = { formula: '=IF(ISNUMBER(B2),B2<=C2,B2="n.d.")' };
  const area = { row: 1, column: 1, rows: 3, columns: 1 };
  const script = scriptOf('data', 'Dati', [{ step: 'entryRule', area, rule, message: 'R&D < "tutto"' }]);
  const sheet = await partOf(script, 'xl/worksheets/sheet1.xml');
  const validation = below(sheet, 'dataValidation');
  const said = ['type', 'errorStyle', 'allowBlank', 'showErrorMessage', 'error', 'sqref'];
  expect(said.map((name) => validation.attribute(name))).toEqual([
    ...['custom', 'warning', '1', '1'],
    ...['R&D < "tutto"', 'B2:B4'],
  ]);
  expect(below(validation, 'formula1').text).toBe(rule.formula.slice(1));
});

test.each([
  ['an option with a comma', ['Ricerca, sviluppo', 'Altro']],
  ['a long list', Array.from({ length: 60 }, (_, i) => `IND${i}`)],
  ['an option with a space at its end', ['sì ', 'no']],
])('%s: the list stands on a hidden sheet, which is no input', async (_, options) => {
  const area = { row: 0, column: 0, rows: 3, columns: 1 };
  const script = scriptOf('data', 'Dati', [
    { step: 'dropDown', area, options },
    { step: 'dropDown', area: { ...area, column: 1 }, options },
  ]);
  const host = openFile(null);
  await host.addSheets([script], SIGNAL);
  const { sheets, grids } = await host.read(SIGNAL);
  expect(sheets.map((sheet) => [sheet.report, sheet.ours])).toEqual([
    [null, false],
    ['data.options', true],
  ]);
  expect(grids.map((grid) => grid.sheet)).toEqual(['Dati']);
  const [data, lists] = readLooks(saved(host));
  expect(lists!.hidden).toBe(true);
  const source = `'${lists!.sheet}'!$A$1:$A$${options.length}`;
  expect(data!.dropDowns.map((one) => [one.options, one.source])).toEqual([
    [null, source],
    [null, source],
  ]);
});

describe('a chart', () => {
  test('lies in horizontal bars, the first category on top, the scale below', async () => {
    const chart = await partOf(REPORT, 'xl/charts/chart1.xml');
    const value = (path: string[]) =>
      path.reduce((element, name) => below(element, name), chart).attribute('val');
    expect(value(['barDir'])).toBe('bar');
    expect(value(['grouping'])).toBe('clustered');
    expect(value(['catAx', 'orientation'])).toBe('maxMin');
    expect(['min', 'max', 'majorUnit', 'crosses'].map((name) => value(['valAx', name]))).toEqual([
      '0',
      '100',
      '20',
      'max',
    ]);
    expect(allBelow(chart, 'legend')).toHaveLength(0);
    expect(allBelow(chart, 't').map((text) => text.text)).toEqual([CHART.title, 'Punti']);
  });

  test('refers to its cells and repeats them', async () => {
    const chart = await partOf(REPORT, 'xl/charts/chart1.xml');
    expect(allBelow(chart, 'f').map((formula) => formula.text)).toEqual([
      "'Cruscotto'!$A$3:$A$6",
      "'Cruscotto'!$B$3:$B$6",
    ]);
    const cache = (name: string) =>
      allBelow(below(chart, name), 'pt').map((point) => point.children[0]!.text);
    expect(cache('cat')).toEqual(CHART.categories);
    expect(cache('val')).toEqual(['40.25', '55', '0']);
    expect(below(below(chart, 'val'), 'ptCount').attribute('val')).toBe('4');
  });

  test('stacked, with a legend and a series a column', async () => {
    const chart = await partOf(REPORT, 'xl/charts/chart2.xml');
    expect(below(chart, 'grouping').attribute('val')).toBe('stacked');
    expect(below(chart, 'overlap').attribute('val')).toBe('100');
    expect(allBelow(chart, 'legend')).toHaveLength(1);
    expect(allBelow(chart, 'ser').map((series) => below(below(series, 'val'), 'f').text)).toEqual([
      "'Cruscotto'!$B$3:$B$6",
      "'Cruscotto'!$C$3:$C$6",
    ]);
  });

  test('stands in its place with its name and its alt text', async () => {
    const drawing = await partOf(REPORT, 'xl/drawings/drawing1.xml');
    const properties = below(drawing, 'cNvPr');
    expect([properties.attribute('name'), properties.attribute('descr')]).toEqual([
      CHART.id,
      CHART.description,
    ]);
    const numbers = (name: string) => below(drawing, name).children.map((child) => Number(child.text));
    expect([numbers('from'), numbers('to')]).toEqual([
      [1, 0, 8, 0],
      [5, 0, 28, 0],
    ]);
  });
});

test('a name is one of the sheet alone', async () => {
  const names = below(await partOf(REPORT, 'xl/workbook.xml'), 'definedNames').children;
  const name = names.find((one) => one.attribute('name') === 'TABELLA')!;
  expect([name.attribute('localSheetId'), name.attribute('hidden'), name.text]).toEqual([
    '0',
    undefined,
    "'Cruscotto'!$A$2:$C$6",
  ]);
});
