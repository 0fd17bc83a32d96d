// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, createDeflateRaw } from 'node:zlib';
import { columnLetters } from '../core/model/address.ts';
import type { PackedEntry } from '../workbook-file/opc/unzip.ts';
import { writeArchive } from '../workbook-file/opc/zip.ts';

/**
 * `npm run bench:hostile [PATTERN]`: workbooks that are too large in one dimension, made anew each time, and what the command
 * line says of each, in how much time and memory.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MEGABYTE = 2 ** 20;

type Chunks = Iterable<string>;
type Parts = Record<string, Chunks>;

function* repeated(text: string, times: number): Generator<string> {
  const many = Math.max(1, Math.floor(MEGABYTE / text.length));
  const block = text.repeat(Math.min(many, times));
  for (let left = times; left > 0; left -= many) yield left >= many ? block : text.repeat(left);
}

function* numbered(times: number, text: (i: number) => string): Generator<string> {
  for (let i = 0; i < times; i += 1000)
    yield Array.from({ length: Math.min(1000, times - i) }, (_, j) => text(i + j)).join('');
}

function* joined(...parts: Chunks[]): Generator<string> {
  for (const part of parts) yield* part;
}

function sheet(rows: Chunks, rest: Chunks = []): Chunks {
  return joined([`<worksheet xmlns="${MAIN}"><sheetData>`], rows, ['</sheetData>'], rest, ['</worksheet>']);
}

const text = (place: string, value: string) => `<c r="${place}" t="str"><v>${value}</v></c>`;
const number = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;
const HEADER = `<row r="1">${text('A1', 'Cluster')}${text('B1', 'KPI1')}</row>`;
const LINE = `<row r="2">${text('A2', 'Uno')}${number('B2', 1)}</row><row r="3">${text('A3', 'Due')}${number('B3', 2)}</row>`;
const INDICATORS = [
  `<row r="1">${text('A1', 'Codice')}${text('B1', 'Verso')}${text('C1', 'Minimo')}${text('D1', 'Massimo')}</row>`,
  `<row r="2">${text('A2', 'KPI1')}${text('B2', '+')}${number('C2', 0)}${number('D2', 10)}</row>`,
];

/** A workbook of the convention with these sheets, and what else is told. */
function workbook(
  sheets: readonly Chunks[],
  more: Parts = {},
  names: Chunks = [],
  relations: Chunks = [],
): Parts {
  const all = [sheet(INDICATORS), ...sheets];
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const list = all.map((_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="r${i}"/>`);
  return {
    '[Content_Types].xml': [
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    '_rels/.rels': [
      `<Relationships xmlns="${PACKAGE}/relationships">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    'xl/workbook.xml': joined(
      [`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>`],
      names,
      ['</workbook>'],
    ),
    'xl/_rels/workbook.xml.rels': joined(
      [`<Relationships xmlns="${PACKAGE}/relationships">`],
      all.map((_, i) => relation(`r${i}`, 'worksheet', `worksheets/sheet${i}.xml`)),
      'xl/sharedStrings.xml' in more ? [relation('s', 'sharedStrings', 'sharedStrings.xml')] : [],
      'xl/styles.xml' in more ? [relation('t', 'styles', 'styles.xml')] : [],
      relations,
      ['</Relationships>'],
    ),
    ...Object.fromEntries(all.map((one, i) => [`xl/worksheets/sheet${i}.xml`, one])),
    ...more,
  };
}

const data = (rest: Chunks = []) => sheet([HEADER, LINE], rest);
const manyRows = (count: number, row: (place: number) => string) =>
  sheet(
    joined(
      [HEADER],
      numbered(count, (i) => `<row r="${i + 2}">${row(i + 2)}</row>`),
    ),
  );

const FILES: Record<string, () => Parts> = {
  'plain, for comparison': () => workbook([data()]),
  '700 MB of blank rows': () =>
    workbook([sheet(joined([HEADER, LINE], repeated('<row r="9"></row>', (700 * MEGABYTE) / 17)))]),
  '120 MB of blank rows': () =>
    workbook([sheet(joined([HEADER, LINE], repeated('<row r="9"></row>', (120 * MEGABYTE) / 17)))]),
  '120 MB of blank cells': () =>
    workbook([
      sheet(joined([HEADER, LINE, '<row r="9">'], repeated('<c s="1"/>', (120 * MEGABYTE) / 10), ['</row>'])),
    ]),
  '120 MB of cells': () =>
    workbook([
      sheet(
        joined([HEADER, LINE, '<row r="9">'], repeated('<c r="A9"><v>1</v></c>', (120 * MEGABYTE) / 22), [
          '</row>',
        ]),
      ),
    ]),
  '900 MB with a lying size': () => workbook([sheet(joined([HEADER, LINE], repeated(' ', 900 * MEGABYTE)))]),
  '30 sheets with two far columns': () =>
    workbook(
      Array.from({ length: 30 }, () =>
        manyRows(3000, (row) => number(`A${row}`, 1) + number(`XFD${row}`, 1)),
      ),
    ),
  '20,000 nested elements': () => workbook([data(joined(repeated('<a>', 20_000), repeated('</a>', 20_000)))]),
  '20,000 nested elements in the looks': () =>
    workbook([data()], {
      'xl/styles.xml': joined(
        [`<styleSheet xmlns="${MAIN}">`],
        repeated('<a>', 20_000),
        repeated('</a>', 20_000),
        ['</styleSheet>'],
      ),
    }),
  'a text of 1 MB in 5,000 cells': () =>
    workbook(
      [manyRows(5000, (row) => `<c r="A${row}" t="s"><v>0</v></c><c r="B${row}" t="s"><v>0</v></c>`)],
      {
        'xl/sharedStrings.xml': joined(
          [`<sst xmlns="${MAIN}"><si><t>`],
          repeated('testo lungo ', MEGABYTE / 12),
          ['</t></si></sst>'],
        ),
      },
    ),
  'a text of 1 MB of spaces in 5,000 cells': () =>
    workbook(
      [manyRows(5000, (row) => `<c r="A${row}" t="s"><v>0</v></c><c r="B${row}" t="s"><v>0</v></c>`)],
      {
        'xl/sharedStrings.xml': joined(
          [`<sst xmlns="${MAIN}"><si><t xml:space="preserve">x`],
          repeated(' ', MEGABYTE),
          ['x</t></si></sst>'],
        ),
      },
    ),
  'a shared formula of 1 MB in 5,000 cells': () =>
    workbook([
      manyRows(
        5000,
        (row) =>
          `<c r="A${row}" t="str"><f t="shared" si="0">${row === 2 ? 'A1+'.repeat(MEGABYTE / 3) : ''}</f><v>c${row}</v></c>${number(`B${row}`, row % 10)}`,
      ),
    ]),
  'a text of 100 MB in a cell': () =>
    workbook([
      sheet(
        joined([HEADER, LINE, '<row r="4"><c r="A4" t="str"><v>'], repeated('x', 100 * MEGABYTE), [
          `</v></c>${number('B4', 3)}</row>`,
        ]),
      ),
    ]),
  '100,000 parts': () =>
    workbook(
      [data()],
      Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x/${i}.xml`, ['<x/>']])),
    ),
  '60,000 parts': () =>
    workbook(
      [data()],
      Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`x/${i}.xml`, ['<x/>']])),
    ),
  'a million relationships': () =>
    workbook(
      [data()],
      {},
      [],
      numbered(1_000_000, (i) => `<Relationship Id="x${i}" Type="${OFFICE}/x" Target="x${i}.xml"/>`),
    ),
  '400,000 relationships': () =>
    workbook(
      [data()],
      {},
      [],
      numbered(400_000, (i) => `<Relationship Id="x${i}" Type="${OFFICE}/x" Target="x${i}.xml"/>`),
    ),
  'a million names': () =>
    workbook(
      [data()],
      {},
      joined(
        ['<definedNames>'],
        numbered(1_000_000, (i) => `<definedName name="N${i}">S0!$A$1</definedName>`),
        ['</definedNames>'],
      ),
    ),
  '400,000 names': () =>
    workbook(
      [data()],
      {},
      joined(
        ['<definedNames>'],
        numbered(400_000, (i) => `<definedName name="N${i}">S0!$A$1</definedName>`),
        ['</definedNames>'],
      ),
    ),
  'a million merged cells': () =>
    workbook([
      data(
        joined(
          ['<mergeCells>'],
          numbered(1_000_000, (i) => `<mergeCell ref="A${i + 1}:A${i + 2}"/>`),
          ['</mergeCells>'],
        ),
      ),
    ]),
  'a million merged columns': () =>
    workbook([
      data(
        joined(['<mergeCells>'], repeated('<mergeCell ref="A1:A1048576"/>', 1_000_000), ['</mergeCells>']),
      ),
    ]),
  'an attribute of 10 MB, and 100,000 attributes': () =>
    workbook([
      data(
        joined(
          ['<x a="'],
          repeated('b', 10 * MEGABYTE),
          ['"'],
          numbered(100_000, (i) => ` a${i}=""`),
          ['/>'],
        ),
      ),
    ]),
  'entities that expand': () =>
    workbook([sheet(joined(['<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', HEADER]))]),
  'a million findings': () =>
    workbook([manyRows(1_000_000, (row) => text(`A${row}`, `c${row}`) + text(`B${row}`, 'boh'))]),
  'a million findings of 25,000 clusters': () =>
    workbook([
      sheet(
        joined(
          [`<row r="1">${text('A1', 'Cluster')}${text('B1', 'KPI1')}${text('C1', 'Periodo')}</row>`],
          numbered(
            1_000_000,
            (i) =>
              `<row r="${i + 2}">${text(`A${i + 2}`, `c${i % 25_000}`)}${text(`B${i + 2}`, 'boh')}${number(`C${i + 2}`, 2000 + Math.floor(i / 25_000))}</row>`,
          ),
        ),
      ),
    ]),
  'a million cells beyond the sheet': () =>
    workbook([
      sheet(
        joined(
          [HEADER, LINE, '<row r="4">'],
          numbered(1_000_000, (i) => number(`XFE${i + 1}`, 1)),
          ['</row>'],
        ),
      ),
    ]),
  'a million headers': () =>
    workbook([manyRows(300_000, (row) => text(`A${row}`, 'Cluster') + text(`B${row}`, 'KPI1'))]),
  '16,384 columns of data': () =>
    workbook([
      sheet([
        `<row r="1">${text('A1', 'Cluster')}${Array.from({ length: 16_383 }, (_, i) => text(`${columnLetters(i + 1)}1`, `K${i}`)).join('')}</row>`,
        LINE,
      ]),
    ]),
};

/** Packs parts piece by piece: the machine that makes a file need not hold it. */
async function packed(name: string, chunks: Chunks): Promise<PackedEntry> {
  const packing = createDeflateRaw({ level: 6 });
  const out: Buffer[] = [];
  packing.on('data', (one: Buffer) => out.push(one));
  let [size, crc] = [0, 0];
  for (const chunk of chunks) {
    if (chunk === '') continue;
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!packing.write(bytes)) await once(packing, 'drain');
  }
  packing.end();
  await once(packing, 'end');
  return { name, method: 8, crc, size, packed: Buffer.concat(out) };
}

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const [word = ''] = process.argv.slice(2);
const MEASURE = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\n@'+[u.userCPUTime/1e6,u.maxRSS/1024].join(' '))})`;
writeFileSync(path.join(folder, 'measure.cjs'), MEASURE);

for (const [name, parts] of Object.entries(FILES)) {
  if (!new RegExp(word).test(name)) continue;
  const entries: PackedEntry[] = [];
  for (const [part, chunks] of Object.entries(parts())) entries.push(await packed(part, chunks));
  const lies = name.includes('lying');
  const file = path.join(folder, 'hostile.xlsx');
  writeFileSync(
    file,
    writeArchive(entries.map((one) => (lies ? { ...one, size: Math.min(one.size, 1000) } : one))),
  );
  const args = [
    '--require',
    path.join(folder, 'measure.cjs'),
    'workbook-file/command.mjs',
    file,
    '--lang',
    'en',
  ];
  const out = ['--out', path.join(folder, 'out.xlsx')];
  const { status, stdout, stderr } = spawnSync('node', [...args, ...out], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const [seconds, megabytes] = (/@([\d. ]+)$/.exec(stderr)?.[1] ?? '? ?').split(' ');
  const said = (status === 2 ? stderr.replace(/\n@.*$/, '') : stdout)
    .trim()
    .slice(0, 160)
    .replaceAll('\n', ' ');
  process.stdout.write(
    `${Number(seconds).toFixed(1)} s ${Number(megabytes).toFixed(0)} MB, exit ${status}: ${name}\n    ${said}\n`,
  );
}
rmSync(folder, { recursive: true });
