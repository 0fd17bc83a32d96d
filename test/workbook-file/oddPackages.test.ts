// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { HostError } from '../../core/host/hostError.ts';
import { publish } from '../../core/publish.ts';
import { runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { assertSound } from './assertSound.ts';
import { oneRow, partsOf, SIGNAL, zip } from './sampleFile.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`test/files/${name}.xlsx`));
const scoresOf = (bytes: Uint8Array) => runJson(score(readWorkbook(bytes).grids)).stages!.aggregated;

async function withReport(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openFile(bytes);
  await publish(host, { language: 'it', today: '2026-01-31' }, SIGNAL);
  return host.save();
}

test.each([
  'no-default-rels',
  'dangling-rel',
  'utf16-workbook',
  'leading-garbage',
  'amp-period',
  'terminal-escape',
])('%s: the report is written, soundly, and the data are read as before', async (name) => {
  const bytes = bytesOf(name);
  const out = await withReport(bytes);
  assertSound(out);
  expect(readWorkbook(out).sheets.some(({ ours }) => ours)).toBe(true);
  expect(scoresOf(out)).toEqual(scoresOf(bytes));
});

test.each([
  ['crc-stored', 'not-a-workbook: xl/worksheets/sheet3.xml: CRC'],
  ['deep-nesting-styles', 'not-a-workbook: xl/styles.xml: Error: more than 1000 nested elements'],
  ['entity-expansion', 'not-a-workbook: xl/workbook.xml'],
  ['structure-locked', 'workbook-protected'],
])('%s is refused in words', async (name, message) => {
  const refused = await withReport(bytesOf(name)).catch((error: Error) => error);
  expect(refused).toBeInstanceOf(HostError);
  expect((refused as HostError).message).toContain(message);
});

test('a part in Latin-1 is refused, for its accents would be lost', () => {
  const parts = partsOf(oneRow('<c r="A1" t="str"><v>Mobilita</v></c>'));
  const path = 'xl/worksheets/sheet1.xml';
  const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>${parts.get(path)!.replace(/^<\?xml[^>]*\?>/, '')}`;
  const file = zip(
    Object.fromEntries(parts),
    new Map([[path, new Uint8Array(Buffer.from(declared, 'latin1'))]]),
  );
  expect(() => readWorkbook(file)).toThrow(`not-a-workbook: ${path}: ISO-8859-1`);
});

test('an archive is read wherever it begins, and told where an entry is encrypted', () => {
  const bytes = bytesOf('no-default-rels');
  const later = new Uint8Array(bytes.length + 1000).fill(80);
  later.set(bytes, 1000);
  expect(readWorkbook(later)).toEqual(readWorkbook(bytes));

  const encrypted = bytes.slice();
  const view = new DataView(encrypted.buffer);
  const first = Array.from({ length: bytes.length - 4 }, (_, i) => i).find(
    (i) => view.getUint32(i, true) === 0x02014b50,
  )!;
  encrypted[first + 8]! |= 1;
  expect(() => readWorkbook(encrypted)).toThrow('file-encrypted');
});

test('whichever bit of an archive is flipped, nothing is read that was not written, and nothing else is raised', () => {
  const bytes = bytesOf('terminal-escape');
  const { grids } = readWorkbook(bytes);
  for (let at = 0; at < bytes.length; at += 7) {
    const flipped = bytes.slice();
    flipped[at]! ^= 1 << (at % 8);
    try {
      const read = readWorkbook(flipped).grids;
      if (read.length > 0) expect(read).toEqual(grids);
    } catch (error) {
      expect([at, (error as Error).name]).toEqual([at, 'HostError']);
    }
  }
});
