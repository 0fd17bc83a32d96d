// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../core/host/hostError.ts';
import { LIMITS } from '../../core/model/limits.ts';
import { score } from '../../core/score.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readArchive, unpack } from '../../workbook-file/opc/unzip.ts';
import { pack, writeArchive } from '../../workbook-file/opc/zip.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { oneRow, partsOf, SIGNAL, zip } from './sampleFile.ts';
import { scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

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
    'too-large: xl/worksheets/sheet1.xml: 129 MB > 128 MB',
  );
  const halves = ['a', 'b', 'c'].map((name) => ({ ...entry, name, size: LIMITS.partBytes }));
  expect(refusal(() => readArchive(writeArchive(halves)))).toBe('too-large: c: > 256 MB');
  const [lying] = readArchive(declaring(10));
  expect(refusal(() => unpack(lying!))).toMatch(/^not-a-workbook: xl\/worksheets\/sheet1.xml: (?:zip|CRC)$/);
});

test('more parts than an archive of the usual form has are refused', () => {
  const entry = pack('x', bytesOf('x'));
  const many = Array.from({ length: LIMITS.parts + 1 }, (_, i) => ({ ...entry, name: `x${i}` }));
  expect(refusal(() => readArchive(writeArchive(many)))).toBe('too-large: 65536 > 65535 parts');
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
    `too-large: ${path}: > ${LIMITS.treeElements} elements`,
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
