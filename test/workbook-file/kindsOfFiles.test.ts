// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readWorkbook } from '../../workbook-file/readWorkbook.ts';
import { partsOf, SIGNAL, zip } from './sampleFile.ts';
import { REPORT } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const SAMPLE = 'test/files/no-default-rels.xlsx';
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

/** The workbook with some of its parts as told. */
function changed(change: (parts: Map<string, string>) => void): Uint8Array {
  const parts = partsOf(readFileSync(SAMPLE));
  change(parts);
  return zip(Object.fromEntries(parts));
}

function edit(parts: Map<string, string>, path: string, from: string | RegExp, to: string): void {
  expect(parts.get(path)).toMatch(from);
  parts.set(path, parts.get(path)!.replace(from, to));
}

/** As Office signs: an origin without contents, and the signature that it leads to. */
const signed = () =>
  changed((parts) => {
    const digital = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
    const kind = 'application/vnd.openxmlformats-package.digital-signature';
    parts.set('_xmlsignatures/origin.sigs', '');
    parts.set('_xmlsignatures/sig1.xml', '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
    parts.set(
      '_xmlsignatures/_rels/origin.sigs.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${digital}/signature" Target="sig1.xml"/></Relationships>`,
    );
    const origin = `<Relationship Id="rSigned" Type="${digital}/origin" Target="_xmlsignatures/origin.sigs"/>`;
    edit(parts, '_rels/.rels', '</Relationships>', `${origin}</Relationships>`);
    edit(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/_xmlsignatures/origin.sigs" ContentType="${kind}-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${kind}-xmlsignature+xml"/><Override PartName="/_xmlsignatures/_rels/origin.sigs.rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    );
  });

const strict = () =>
  changed((parts) => {
    const strictly = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    edit(parts, 'xl/workbook.xml', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', strictly);
  });

const withMacros = () =>
  changed((parts) => {
    const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    edit(parts, '[Content_Types].xml', plain, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  });

test('the signature of a workbook ends with the first change, and its parts go', async () => {
  const bytes = signed();
  const host = openFile(bytes);
  expect([host.isSigned, openFile(readFileSync(SAMPLE)).isSigned]).toEqual([true, false]);
  await host.applyReport([REPORT], SIGNAL);
  const out = saved(host, bytes);
  expect(host.isSigned).toBe(false);
  expect([...partsOf(out).keys()].filter((path) => path.startsWith('_xmlsignatures'))).toEqual([]);
  expect(partsOf(out).get('[Content_Types].xml')).not.toContain('signature');
});

test.each<[string, () => Uint8Array | string, string]>([
  ['.ods', () => zip({ mimetype: ODS, 'content.xml': '<office/>' }), 'not-a-workbook: .ods'],
  [
    '.xlsb',
    () =>
      changed((parts) => {
        parts.set('xl/workbook.bin', '\u0083\u0001');
        edit(parts, '_rels/.rels', 'xl/workbook.xml', 'xl/workbook.bin');
      }),
    'not-a-workbook: .xlsb',
  ],
  ['text', () => 'Cluster;K1\nAlfa;1\n', 'not-a-workbook: .csv'],
  ['text in UTF-16', () => `\uFEFFCluster\tK1\n`, 'not-a-workbook: .csv'],
  ['a page', () => '<html><table></table></html>', 'not-a-workbook: .csv, .txt, .html'],
  ['.xls', () => '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'file-encrypted'],
  ['nothing', () => '', 'not-a-workbook'],
])('%s under another name is called what it is', (kind, make, message) => {
  const made = make();
  const encoding = kind === 'text in UTF-16' ? 'utf16le' : kind === '.xls' ? 'latin1' : 'utf8';
  const bytes = typeof made === 'string' ? new Uint8Array(Buffer.from(made, encoding)) : made;
  expect(() => readWorkbook(bytes)).toThrow(message);
});

test('what cannot be written is said before anything is calculated; without --out it is scored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cruscotto-'));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['tsx', 'workbook-file/calculate.ts', ...args, '--lang', 'en'],
      { encoding: 'utf8' },
    );
    return { status, out: stdout, error: stderr };
  };
  try {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('strict.xlsx'), strict());
    writeFileSync(at('signed.xlsx'), signed());
    writeFileSync(at('macros.xlsm'), withMacros());
    writeFileSync(at('locked.xlsx'), readFileSync('test/files/structure-locked.xlsx'));
    const locked = run(at('locked.xlsx'), '--out', at('out.xlsx'));
    expect(locked).toMatchObject({ status: 2, out: '', error: expect.stringContaining('is protected') });
    expect(locked.error).toMatch(`${at('locked.xlsx')}: The structure`);
    expect(locked.error.trim().split('\n')).toHaveLength(1);
    expect(run(at('strict.xlsx'), '--out', at('out.xlsx'))).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringMatching(/strict\.xlsx: .*Strict Open XML/),
    });
    expect(run(at('macros.xlsm'), '--out', at('out.xlsx')).error).toMatch(
      `${at('macros.xlsm')}: The file is of the kind .xlsm`,
    );
    expect(run(at('locked.xlsx')).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['locked.xlsx', 'macros.xlsm', 'signed.xlsx', 'strict.xlsx']);

    const told = run(at('signed.xlsx'), '--out', at('out.xlsx'));
    expect(told).toMatchObject({
      status: 0,
      out: expect.stringContaining('[warning] The workbook is signed'),
    });
    expect(run(at('signed.xlsx')).out).not.toContain('is signed');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
