// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from '../../build/compile.ts';
import { filesOf, SizeBoundsPlugin } from '../../build/sizeBounds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sizes-'));
  writeFileSync(path.join(folder, 'later.js'), 'export const later = 2;');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a script of two parts whose sizes together may be this. */
function build(source: string, most: number): Promise<string[]> {
  writeFileSync(path.join(folder, 'first.js'), source);
  return compile(folder, {
    mode: 'production',
    cache: false,
    entry: { first: path.join(folder, 'first.js') },
    output: { path: path.join(folder, 'out') },
    plugins: [new SizeBoundsPlugin([{ what: 'both', files: filesOf('first', 'later'), most }])],
  });
}

const LATER = "void import(/* webpackChunkName: 'later' */ './later.js');";

test('sizes are told', async () => {
  expect(await build(LATER, 10)).toEqual([expect.stringMatching(/^both: \d\.\d kB of at most 10$/)]);
});

test('a build fails above its bound', async () => {
  await expect(build(LATER, 0.5)).rejects.toThrow(/both: \d\.\d kB of at most 0\.5/);
});

test('a build fails where it warns', async () => {
  await expect(build(`${LATER}\nimport { nothing } from './later.js'; nothing;`, 10)).rejects.toThrow(
    'nothing',
  );
});

test('the script of Google Sheets is within its bound', () => {
  expect(gzipSync(readFileSync('dist/sheets/Code.js'), { level: 9 }).length).toBeLessThanOrEqual(60_000);
});
