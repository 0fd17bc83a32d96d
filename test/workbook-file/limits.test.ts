// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { hostErrorsTexts } from '../../core/i18n/rooms/hostErrors.ts';
import type { Cell, Grid } from '../../core/model/grid.ts';
import { LIMITS } from '../../core/model/limits.ts';
import { score } from '../../core/score.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { OpcPackage } from '../../workbook-file/opc/package.ts';
import { readArchive, unpack } from '../../workbook-file/opc/unzip.ts';
import { pack, writeArchive } from '../../workbook-file/opc/zip.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { oneRow, partsOf, SIGNAL, zip } from './sampleFile.ts';
import { scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const INDICATORS: Grid = {
  sheet: 'Indicatori',
  row: 0,
  column: 0,
  cells: [
    ['Codice', 'Verso', 'Minimo', 'Massimo'],
    ['K', '+', 0, 10],
  ],
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
  return 'read';
}

test('a cell beyond the last one of any sheet is left out, and told where it is', () => {
  const { grids } = readWorkbook(
    oneRow(
      '<c r="A1"><v>1</v></c><c r="C1"><v>2</v></c><c r="XFE1"><v>3</v></c><c r="A1048577"><v>4</v></c><c r="ABCD1"><v>5</v></c>',
    ),
  );
  expect(grids[0]!.cells).toEqual([[1, null, 2]]);
  expect(grids[0]!.beyond).toEqual(['XFE1', 'A1048577', 'ABCD1']);
  const told = score(grids).findings.filter(({ code }) => code === 'cell-beyond-sheet');
  expect(told.map(({ cell, params }) => [cell, params])).toEqual(
    ['XFE1', 'A1048577', 'ABCD1'].map((cell) => [cell, { last: 'XFD1048576' }]),
  );
});

test('a text longer than a cell can hold is cut, a longer formula left out, and both are told', () => {
  const long = 'x'.repeat(LIMITS.text);
  const { grids } = readWorkbook(
    oneRow(
      `<c r="A1" t="str"><v>${long}</v></c><c r="B1" t="str"><v>${long}y</v></c><c r="C1"><f>${'A1+'.repeat(5000)}1</f><v>7</v></c>`,
    ),
  );
  expect(grids[0]!.cells[0]).toEqual([long, long, 7]);
  expect(grids[0]!.formulas).toBeUndefined();
  const told = score(grids).findings.filter(({ code }) => code === 'text-cut');
  expect(told.map(({ cell }) => cell)).toEqual(['B1', 'C1']);
});

test('blank cells with a look are not kept, however many they are', () => {
  const { grids } = readWorkbook(oneRow(`<c r="A1"><v>1</v></c>${'<c s="0"/>'.repeat(30_000)}`));
  expect(grids[0]!.cells).toEqual([[1]]);
});

test('an entry is refused by what it declares before it is unpacked, and not unpacked beyond', () => {
  const entry = pack('xl/worksheets/sheet1.xml', bytesOf('<a/>'.repeat(1000)));
  const declaring = (size: number) => writeArchive([{ ...entry, size }]);
  expect(refusal(() => readArchive(declaring(LIMITS.partBytes + 1)))).toBe(
    'file-too-large: xl/worksheets/sheet1.xml: 129 MB > 128 MB',
  );
  const halves = ['a.xml', 'b.rels', 'c.xml'].map((name) => ({ ...entry, name, size: LIMITS.partBytes }));
  expect(refusal(() => readArchive(writeArchive(halves)))).toBe('file-too-large: c.xml: > 256 MB');
  const [lying] = readArchive(declaring(10));
  expect(refusal(() => unpack(lying!))).toMatch(/^not-a-workbook: xl\/worksheets\/sheet1.xml: (?:zip|CRC)$/);
});

test('pictures and embedded files have bounds of their own, but not where they are read as text', () => {
  const entry = pack('x', bytesOf('x'));
  const of = (...sizes: number[]) =>
    writeArchive(sizes.map((size, i) => ({ ...entry, name: `xl/media/image${i}.png`, size })));
  expect(readArchive(of(3e8, 3e8))).toHaveLength(2);
  expect(refusal(() => readArchive(of(6e8)))).toBe('file-too-large: xl/media/image0.png: 573 MB > 512 MB');
  expect(refusal(() => readArchive(of(5e8, 5e8, 5e8)))).toBe(
    'file-too-large: xl/media/image2.png: > 1024 MB',
  );
  const sheet = { ...entry, name: 'xl/sheet.bin', size: LIMITS.partBytes + 1 };
  expect(refusal(() => OpcPackage.open(writeArchive([sheet])).text('xl/sheet.bin'))).toBe(
    'file-too-large: xl/sheet.bin: 129 MB > 128 MB',
  );
});

test('cells are counted before they are read, with any prefix; those without a value are none', () => {
  const many = (cell: string) => readWorkbook(oneRow(cell.repeat(LIMITS.filledCells + 1)));
  expect(refusal(() => many('<c><v>1</v></c>'))).toBe(
    `file-too-large: xl/worksheets/sheet1.xml: > ${LIMITS.filledCells} cells`,
  );
});

test('a cell is known to be beyond the sheet however it is written', () => {
  const { grids } = readWorkbook(
    oneRow(
      '<c r="$A$1"><v>1</v></c><c r="b1"><v>2</v></c><c r="xfe1"><v>3</v></c><c r="ZZZZ9"><v>4</v></c><c r="XFD1"><v>5</v></c><c><v>6</v></c>',
    ),
  );
  expect(grids[0]!.cells[0]!.slice(0, 2)).toEqual([1, 2]);
  expect(grids[0]!.beyond).toEqual(['XFE1', 'ZZZZ9', 'XFE1']);
});

test('more header rows or clusters than are read are refused, and nothing else is told', () => {
  const told = (cells: Cell[][]) =>
    score([INDICATORS, { sheet: 'Dati', row: 0, column: 0, cells }]).findings.map(
      ({ code, cell, params }) => [code, cell, params],
    );
  const headers = Array.from({ length: LIMITS.tables + 1 }, () => ['Cluster', 'K']);
  expect(told(headers)).toEqual([['too-many-tables', 'A10000', { limit: LIMITS.tables }]]);
  const rows = Array.from({ length: LIMITS.clusters + 1 }, (_, i) => [`c${i}`, 1]);
  expect(told([['Cluster', 'K'], ...rows])).toEqual([
    ['too-many-clusters', `A${LIMITS.clusters + 2}`, { limit: LIMITS.clusters }],
  ]);
});

test('texts where numbers belong are told up to a bound, and the others counted', () => {
  const rows = Array.from({ length: 300 }, (_, i) => [`c${i}`, ...new Array(10).fill('boh')]);
  const codes = Array.from({ length: 10 }, (_, i) => `K${i}`);
  const indicators = {
    ...INDICATORS,
    cells: [INDICATORS.cells[0]!, ...codes.map((code) => [code, '+', 0, 10])],
  };
  const { findings } = score([
    indicators,
    { sheet: 'Dati', row: 0, column: 0, cells: [['Cluster', ...codes], ...rows] },
  ]);
  const texts = findings.filter(({ code }) => code === 'text-not-number');
  expect(texts).toHaveLength(LIMITS.findingsOfACode + 1);
  expect(texts.at(-1)).toMatchObject({ sheet: 'Dati', cell: null, params: { more: 2000 } });
});

test('a text for a cell of the report that is too long is refused by sheet and cell', async () => {
  const host = openFile(oneRow('<c r="A1"><v>1</v></c>'));
  const long = 'x'.repeat(LIMITS.text + 1);
  const sheet = scriptOf('data', 'Nuovo', [
    { step: 'write', area: { row: 3, column: 0, rows: 1, columns: 1 }, contents: [[long]] },
  ]);
  await expect(host.addSheets([sheet], SIGNAL)).rejects.toThrow('text-too-long: Nuovo!A4');
});

test('more parts than an archive of the usual form has are refused', () => {
  const entry = pack('x', bytesOf('x'));
  const many = Array.from({ length: LIMITS.parts + 1 }, (_, i) => ({ ...entry, name: `x${i}` }));
  expect(refusal(() => readArchive(writeArchive(many)))).toBe('file-too-large: 65536 > 65535 parts');
  // More sheets would be more parts.
  for (const language of ['it', 'en'] as const)
    expect(hostErrorsTexts(language)['file-too-large']).not.toMatch(/fogli|sheets/);
});

test('more names than a tree is made of are refused by the name of their part', () => {
  const parts = partsOf(oneRow('<c r="A1"><v>1</v></c>'));
  const names = '<definedName name="N">1</definedName>'.repeat(LIMITS.treeElements);
  const path = 'xl/workbook.xml';
  parts.set(
    path,
    parts.get(path)!.replace('</workbook>', `<definedNames>${names}</definedNames></workbook>`),
  );
  expect(refusal(() => readWorkbook(zip(Object.fromEntries(parts))))).toBe(
    `file-too-large: ${path}: > ${LIMITS.treeElements} elements`,
  );
});

test('what nobody wrote leaves as it was packed', async () => {
  const bytes = oneRow('<c r="A1"><v>1</v></c>');
  const host = openFile(bytes);
  await host.addSheets([scriptOf('data', 'Nuovo', [])], SIGNAL);
  const before = readArchive(bytes).find(({ name }) => name === 'xl/worksheets/sheet1.xml')!;
  const after = readArchive(saved(host)).find(({ name }) => name === 'xl/worksheets/sheet1.xml')!;
  expect(after).toEqual(before);
});

test('an archive with its numbers in the fields for large ones is read', () => {
  const bytes = writeArchive([pack('a.txt', bytesOf('uno')), pack('b.txt', bytesOf('due'))]);
  expect(readArchive(withLargeFields(bytes)).map((entry) => new TextDecoder().decode(unpack(entry)))).toEqual(
    ['uno', 'due'],
  );
});

/** The same archive as programs write it that reckon with 4 GB. */
function withLargeFields(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const directory: number[] = [];
  for (let at = start; at < end; ) {
    const length = 46 + view.getUint16(at + 28, true);
    const entry = new Uint8Array(length + 28);
    entry.set(bytes.subarray(at, at + length));
    const fields = new DataView(entry.buffer);
    fields.setUint16(30, 28, true);
    fields.setUint16(length, 1, true);
    fields.setUint16(length + 2, 24, true);
    [24, 20, 42].forEach((field, i) => {
      fields.setBigUint64(length + 4 + 8 * i, BigInt(fields.getUint32(field, true)), true);
      fields.setUint32(field, 0xffffffff, true);
    });
    directory.push(...entry);
    at += length;
  }
  const tail = new Uint8Array(56 + 20 + 22);
  const fields = new DataView(tail.buffer);
  fields.setUint32(0, 0x06064b50, true);
  fields.setBigUint64(32, 2n, true);
  fields.setBigUint64(40, BigInt(directory.length), true);
  fields.setBigUint64(48, BigInt(start), true);
  fields.setUint32(56, 0x07064b50, true);
  fields.setBigUint64(64, BigInt(start + directory.length), true);
  fields.setUint32(76, 0x06054b50, true);
  fields.setUint16(84, 0xffff, true);
  fields.setUint16(86, 0xffff, true);
  fields.setUint32(88, 0xffffffff, true);
  fields.setUint32(92, 0xffffffff, true);
  return new Uint8Array([...bytes.subarray(0, start), ...directory, ...tail]);
}
