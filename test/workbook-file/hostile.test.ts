// SPDX-License-Identifier: EUPL-1.2
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { freeSheetName } from '../../core/host/sheetName.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { readCells } from '../../workbook-file/readCells.ts';
import { SIGNAL } from './sampleFile.ts';
import { CHART, scriptOf } from './sampleScript.ts';
import { saved } from './sound/assertSound.ts';

const HOSTILE = [
  '=1+1',
  '+CMD|calc',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '<script>alert(1)</script>',
  ']]>',
  '&amp; & &lt;',
  "'); DROP",
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'a\u0000b\u0001\u001f',
  'rigo\r\nrigo\nrigo\t.',
  'solo \uD800 e \uDC00 e \uDC00\uD800',
  '_x0041_',
  '_x005F_',
  '\uFFFE\uFFFF',
  ' spazi ',
  '\u202Etxet',
  '😀',
  '#N/A',
  'TRUE',
  '007',
];

async function written(texts: readonly string[], name: string): Promise<Uint8Array> {
  const host = openFile(null);
  const area = { row: 0, column: 0, rows: texts.length, columns: 1 };
  const chart = {
    ...CHART,
    title: texts[0]!,
    description: texts[0]!,
    categories: texts,
    series: [{ name: texts[0]!, colour: '#000000', values: texts.map(() => 1) }],
    source: { ...area, columns: 2 },
  };
  const script = scriptOf('data', name, [
    { step: 'write', area, contents: texts.map((text) => [text]) },
    { step: 'dropDown', area, options: texts },
    { step: 'page', landscape: false, titleRow: 0, titleRows: 1, footer: texts[0]! },
    { step: 'chart', chart },
  ]);
  await host.addSheets([script], SIGNAL);
  return saved(host);
}

async function backFrom(texts: readonly string[]): Promise<unknown[]> {
  return readCells(await written(texts, 'S'))[0]!.cells.map(({ value, formula }) =>
    formula === null ? value : formula,
  );
}

test('hostile text is text, to the last character', async () => {
  expect(await backFrom(HOSTILE)).toEqual(HOSTILE);
});

test('any text comes back as it went', async () => {
  const unit = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
  const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 6 });
  const text = fc.oneof(
    unit,
    halves.map((codes) => String.fromCharCode(...codes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      expect(await backFrom(texts)).toEqual(texts);
    }),
    { numRuns: 60, seed: 4749 },
  );
});

test('a reader that is not ours finds the same texts, and no formula', async () => {
  const plain = HOSTILE.filter((text) => !/[\uFFFE\uFFFF\uD800-\uDFFF\r]/.test(text));
  const sheet = read(await written(plain, 'S'), { type: 'array' }).Sheets.S!;
  const cells = plain.map((_, i) => sheet[`A${i + 1}`]);
  expect(cells.map((cell) => cell?.v)).toEqual(plain);
  expect(cells.map((cell) => cell?.f)).toEqual(plain.map(() => undefined));
});

test.each(HOSTILE.map((text) => freeSheetName(text, [])))('a sheet called %s', async (name) => {
  const host = openFile(await written(['x'], name));
  expect((await host.read(SIGNAL)).sheets[0]!.name).toBe(name);
});
