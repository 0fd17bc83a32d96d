// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { HostError } from '../../core/host/hostError.ts';
import type { SheetScript, Step } from '../../core/host/steps.ts';
import { NOT_CALCULATED } from '../../core/model/grid.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { XmlDocument } from '../../workbook-file/xml/document.ts';
import { fileOf, partsOf, SIGNAL, zip } from './sampleFile.ts';
import { CHART, REPORT, scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const CLUSTER6 = new Uint8Array(readFileSync(`${__dirname}/../data/cluster6.xlsx`));
const WRITE: Step = { step: 'write', area: { row: 0, column: 0, rows: 1, columns: 1 }, contents: [['x']] };

async function reported(
  bytes: Uint8Array | null,
  scripts: readonly SheetScript[] = [REPORT],
): Promise<Uint8Array> {
  const host = openFile(bytes);
  expect(await host.applyReport(scripts, SIGNAL)).toBe('applied');
  return saved(host);
}

test('a report is added to a workbook of which every other part stays as it was', async () => {
  const [before, after] = [unzipSync(CLUSTER6), unzipSync(await reported(CLUSTER6))];
  const changed = Object.keys(before).filter(
    (path) => !Buffer.from(before[path]!).equals(after[path] ?? new Uint8Array()),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  const added = Object.keys(after).filter((path) => before[path] === undefined);
  expect(added.sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
    'xl/worksheets/_rels/sheet4.xml.rels',
    'xl/worksheets/sheet4.xml',
  ]);
});

test('the report is ours and no input; the rest of the workbook reads as before', async () => {
  const after = readWorkbook(await reported(CLUSTER6));
  expect(after.sheets.at(-1)).toEqual({ name: 'Cruscotto', report: 'overview', ours: true });
  // The workbook asks for its formulas to be calculated from now on.
  const before = readWorkbook(CLUSTER6).grids.map((grid) => ({ ...grid, staleResults: true }));
  expect(after.grids).toEqual(before);
});

test('the name of the mark counts in any case, as names do', async () => {
  const parts = partsOf(await reported(CLUSTER6));
  const workbook = parts.get('xl/workbook.xml')!;
  parts.set('xl/workbook.xml', workbook.replace('name="_cruscotto"', 'name="_CRUSCOTTO"'));
  const { sheets } = readWorkbook(zip(Object.fromEntries(parts)));
  expect(sheets.at(-1)).toEqual({ name: 'Cruscotto', report: 'overview', ours: true });
});

test('the same report twice replaces itself and leaves nothing behind', async () => {
  const once = await reported(CLUSTER6);
  const twice = await reported(once);
  expect([...partsOf(twice).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
  expect(partsOf(twice).get('xl/styles.xml')).toBe(partsOf(once).get('xl/styles.xml'));
  expect(partsOf(twice).get('xl/worksheets/sheet4.xml')).toBe(partsOf(once).get('xl/worksheets/sheet4.xml'));
  expect(readWorkbook(twice)).toEqual(readWorkbook(once));
});

test('sheets with one id are nobody’s', async () => {
  const both = await reported(null, [REPORT, scriptOf('dimensions', 'Dimensioni', [WRITE])]);
  const parts = partsOf(both);
  const same = [...parts].map(([path, text]) => [path, text.replaceAll('000000000002}', '000000000001}')]);
  expect(readWorkbook(zip(Object.fromEntries(same))).sheets.map((sheet) => sheet.ours)).toEqual([
    false,
    false,
  ]);
});

test('names and views that count sheets still mean the same sheets after a replacement', async () => {
  const sheets = ['A', 'B', 'C'].map((name) => ({ name }));
  const user = fileOf(sheets, {
    workbookBefore: '<bookViews><workbookView activeTab="1"/></bookViews>',
    workbookAfter:
      '<definedNames><definedName name="mio" localSheetId="2">C!$A$1</definedName><definedName name="tutti">A!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
  });
  const twoReports = [REPORT, scriptOf('dimensions', 'Dimensioni', [WRITE])];
  const first = partsOf(await reported(user, twoReports));
  // The user moves our first sheet to the front, as Excel would write it.
  const workbook = first.get('xl/workbook.xml')!;
  const ours = /<sheet [^>]*name="Cruscotto"[^>]*>/.exec(workbook)![0];
  const moved = workbook
    .replace(ours, '')
    .replace('<sheets>', `<sheets>${ours}`)
    .replace(/localSheetId="(\d)"/g, (_, old: string) => `localSheetId="${[1, 2, 3, 0, 4][Number(old)]}"`)
    .replace('activeTab="1"', 'activeTab="2"');
  first.set('xl/workbook.xml', moved);
  const after = partsOf(await reported(zip(Object.fromEntries(first)), twoReports)).get('xl/workbook.xml')!;
  const { root } = new XmlDocument(after);
  const names = root.child('sheets')!.children.map((sheet) => sheet.attribute('name'));
  expect(names).toEqual(['Cruscotto', 'Dimensioni', 'A', 'B', 'C']);
  expect(root.child('bookViews')!.children[0]!.attribute('activeTab')).toBe('3');
  const scoped = root
    .child('definedNames')!
    .children.map((one) => [one.attribute('name'), names[Number(one.attribute('localSheetId') ?? -1)]]);
  expect(scoped).toEqual([
    ['mio', 'C'],
    ['tutti', undefined],
    ['_cruscotto', 'Cruscotto'],
    ['_xlnm.Print_Titles', 'Cruscotto'],
    ['TABELLA', 'Cruscotto'],
    ['_cruscotto', 'Dimensioni'],
  ]);
  expect(root.child('calcPr')!.attribute('fullCalcOnLoad')).toBe('1');
});

test('the order of calculation goes, since it names cells of sheets that may be gone', async () => {
  const user = fileOf([{ name: 'A' }], {
    related: [['calcChain', 'calcChain.xml']],
    parts: { 'xl/calcChain.xml': '<calcChain/>' },
  });
  expect([...partsOf(await reported(user)).keys()]).not.toContain('xl/calcChain.xml');
});

test('a workbook whose elements carry a prefix is edited in its own words', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts = partsOf(fileOf([{ name: 'A' }], { styles: '' }));
  parts.set(
    'xl/workbook.xml',
    parts
      .get('xl/workbook.xml')!
      .replace(/<(\/?)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x='),
  );
  parts.set(
    'xl/styles.xml',
    `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font/></x:fonts></x:styleSheet>`,
  );
  const after = await reported(zip(Object.fromEntries(parts)));
  expect(readWorkbook(after).sheets.map((sheet) => sheet.name)).toEqual(['A', 'Cruscotto']);
  const styles = partsOf(after).get('xl/styles.xml')!;
  const { root } = new XmlDocument(styles);
  expect(root.children.map((child) => child.qualified)).toEqual([
    'x:numFmts',
    'x:fonts',
    'x:fills',
    'x:borders',
    'x:cellStyleXfs',
    'x:cellXfs',
    'x:cellStyles',
  ]);
  expect(root.children.every((child) => child.attribute('count') === String(child.children.length))).toBe(
    true,
  );
});

describe('what keeps a workbook from being written is said, and nothing is changed', () => {
  test.each<[string, string, string]>([
    ['its structure is protected', 'workbook-protected', '<workbookProtection lockStructure="1"/>'],
    ['a sheet has the name', 'host-failed', ''],
  ])('%s', async (_, code, workbookBefore) => {
    const user = fileOf([{ name: 'CRUSCOTTO' }], { workbookBefore });
    const host = openFile(user);
    const before = saved(host);
    await expect(host.applyReport([REPORT], SIGNAL)).rejects.toMatchObject({ code });
    expect(saved(host)).toEqual(before);
  });

  test('the Strict variant', async () => {
    const parts = partsOf(fileOf([{ name: 'A' }]));
    const strict = parts
      .get('xl/workbook.xml')!
      .replace(/http:\/\/schemas.openxmlformats.org\/(spreadsheetml)\/2006/, 'http://purl.oclc.org/ooxml/$1');
    parts.set('xl/workbook.xml', strict);
    const host = openFile(zip(Object.fromEntries(parts)));
    await expect(host.applyReport([REPORT], SIGNAL)).rejects.toMatchObject({ code: 'not-supported' });
  });

  test('a text longer than a cell holds', async () => {
    const contents = [['x'.repeat(32_768)]];
    const script = scriptOf('a', 'A', [{ ...WRITE, contents }]);
    await expect(openFile(null).addSheets([script], SIGNAL)).rejects.toMatchObject({
      code: 'text-too-long',
      detail: 'A!A1',
    });
  });

  test('no sheet at all', () => {
    expect(() => openFile(null).save()).toThrow(HostError);
  });
});

test('cancelled half way, the old report stands', async () => {
  const host = openFile(await reported(null));
  const before = saved(host);
  const shares: number[] = [];
  const signal = {
    progress: (share: number) => void shares.push(share),
    get cancelled() {
      return shares.length > 0;
    },
  };
  const scripts = [scriptOf('overview', 'Altro', [WRITE]), scriptOf('dimensions', 'Dimensioni', [WRITE])];
  expect(await host.applyReport(scripts, signal)).toBe('cancelled');
  expect(shares).toEqual([0.5]);
  expect(saved(host)).toEqual(before);
});

test('the same steps make the same file', async () => {
  expect(await reported(CLUSTER6)).toEqual(await reported(CLUSTER6));
});

test('formulas wait for whoever calculates them, or take the results of another engine', async () => {
  const host = openFile(await reported(null));
  const formulas = () =>
    readCells(saved(host))[0]!.cells.flatMap((cell) =>
      cell.formula === null ? [] : [[cell.formula, cell.value]],
    );
  expect(formulas()).toEqual([
    ['=B3*2', { error: NOT_CALCULATED }],
    ['=B4&"<"', { error: NOT_CALCULATED }],
    ['=B5', { error: NOT_CALCULATED }],
    ['=B6', { error: NOT_CALCULATED }],
  ]);
  host.setResults('Cruscotto', [
    { row: 2, column: 2, value: 80.5 },
    { row: 3, column: 2, value: '55<' },
    { row: 4, column: 2, value: null },
    { row: 5, column: 2, value: { error: '#DIV/0!' } },
    { row: 2, column: 1, value: 1 },
  ]);
  expect(formulas()).toEqual([
    ['=B3*2', 80.5],
    ['=B4&"<"', '55<'],
    ['=B5', null],
    ['=B6', { error: '#DIV/0!' }],
  ]);
  expect(readCells(saved(host))[0]!.cells.find((cell) => cell.row === 2 && cell.column === 1)!.value).toBe(
    40.25,
  );
  expect(() => host.setResults('Altro', [])).toThrow(HostError);
});

test('a file can’t show a cell', async () => {
  await expect(openFile(null).goTo('A', 'A1')).rejects.toThrow(HostError);
});

test('a reader that is not ours finds the same cells', async () => {
  const { Sheets } = read(await reported(CLUSTER6), { type: 'array' });
  const sheet = Sheets.Cruscotto!;
  expect([sheet.A1?.v, sheet.A3?.v, sheet.B3?.v]).toEqual(['Cruscotto 2024', '=1+1', 40.25]);
  expect(sheet.A3?.f).toBeUndefined();
  expect(sheet.B6).toBeUndefined();
  expect(CHART.categories).toEqual(['A3', 'A4', 'A5', 'A6'].map((address) => sheet[address]?.v));
});
