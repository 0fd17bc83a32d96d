// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { HostError } from '../../core/host/hostError.ts';
import { publish } from '../../core/publish.ts';
import { runJson } from '../../core/runJson.ts';
import { score } from '../../core/score.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { OpcPackage } from '../../workbook-file/opc/package.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { oneRow, partsOf, SIGNAL, zip } from './sampleFile.ts';
import { scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`test/files/${name}.xlsx`));
const scoresOf = (bytes: Uint8Array) => runJson(score(readWorkbook(bytes).grids)).stages!.aggregated;

async function withReport(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openFile(bytes);
  await publish(host, { language: 'it', today: '2026-01-31' }, SIGNAL);
  return saved(host, bytes);
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
  expect(readWorkbook(out).sheets.some(({ ours }) => ours)).toBe(true);
  expect(scoresOf(out)).toEqual(scoresOf(bytes));
});

test.each(['stray-row', 'stray-cell'])(
  '%s costs no more than its contents, and changes no score',
  async (name) => {
    const bytes = bytesOf(name);
    expect(scoresOf(bytes)).toEqual(scoresOf(bytesOf('no-default-rels')));
    const { grids } = readWorkbook(bytes);
    const cells = grids.flatMap((grid) => grid.cells).reduce((sum, row) => sum + row.length, 0);
    expect(cells).toBeLessThan(50_000);
    await withReport(bytes);
  },
);

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

test('no part of ours takes a name that something else speaks of', async () => {
  const parts = partsOf(bytesOf('no-default-rels'));
  const relationship = '<Relationship Id="lost" Type="http://x/drawing" Target="/xl/drawings/Drawing1.xml"/>';
  const lost = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`;
  parts.set('xl/worksheets/_rels/sheet10.xml.rels', lost);
  const types = parts.get('[Content_Types].xml')!;
  const kinds = (name: string) => `<Override PartName="${name}" ContentType="application/x-lost"/>`;
  parts.set(
    '[Content_Types].xml',
    types.replace(
      '</Types>',
      `${kinds('/xl/charts/CHART1.xml')}${kinds('/xl/worksheets/_rels/sheet10.xml.rels')}</Types>`,
    ),
  );
  const before = new Set(parts.keys());
  const out = await withReport(zip(Object.fromEntries(parts)));
  const added = OpcPackage.open(out).paths.filter((path) => !before.has(path));
  expect(added.length).toBeGreaterThan(4);
  for (const name of ['xl/worksheets/sheet10.xml', 'xl/drawings/drawing1.xml', 'xl/charts/chart1.xml'])
    expect(added).not.toContain(name);
  expect(partsOf(out).get('xl/worksheets/_rels/sheet10.xml.rels')).toBe(lost);
});

test('styles that are nobody’s stay as they are beside ours', async () => {
  const parts = partsOf(oneRow('<c r="A1"><v>1</v></c>'));
  expect([...parts.keys()]).not.toContain('xl/styles.xml');
  parts.set('xl/styles.xml', '<nobodys/>');
  const host = openFile(zip(Object.fromEntries(parts)));
  await host.addSheets([scriptOf('data', 'Nuovo', [])], SIGNAL);
  const out = partsOf(saved(host));
  expect(out.get('xl/styles.xml')).toBe('<nobodys/>');
  expect(out.get('xl/styles1.xml')).toContain('<styleSheet');
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
