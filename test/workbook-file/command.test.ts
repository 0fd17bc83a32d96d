// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A checkout with one source, and a build whose script says what that source held. */
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'command-'));
  for (const folder of ['workbook-file', 'build', 'dist/command-line'])
    mkdirSync(path.join(root, folder), { recursive: true });
  copyFileSync('workbook-file/command.mjs', path.join(root, 'workbook-file/command.mjs'));
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  write('package.json', '{"type":"module"}');
  write('workbook-file/calculate.ts', `process.stdout.write('from the sources ' + process.argv[2]);`);
  write('build/build.ts', 'throw new Error("must not be built")');
});

afterEach(() => rmSync(root, { recursive: true }));

const SCRIPT = 'dist/command-line/calculate.cjs';

function write(file: string, text: string): void {
  writeFileSync(path.join(root, file), text);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bundleOf(source: string): void {
  const script = `process.stdout.write('bundled of ${source} ' + process.argv[2])`;
  write(SCRIPT, script);
  const hashes = { [SCRIPT]: hashOf(script), 'source.ts': hashOf(source) };
  write('dist/command-line/sources.json', JSON.stringify(hashes));
}

function run(): string {
  const { stdout, stderr } = spawnSync('node', [path.join(root, 'workbook-file/command.mjs'), 'IN'], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('a script made from the sources as they are is run', () => {
  write('source.ts', 'one');
  bundleOf('one');
  expect(run()).toBe('bundled of one IN');
});

test('a source that changed, even if its time and size did not, makes the script anew', () => {
  write('source.ts', 'one');
  bundleOf('one');
  write('source.ts', 'two');
  utimesSync(path.join(root, 'source.ts'), new Date(0), new Date(0));
  const script = `process.stdout.write('bundled of two ' + process.argv[2])`;
  write(
    'build/build.ts',
    `import { writeFileSync } from 'node:fs';
     if (process.argv[2] !== 'command-line') throw new Error('not asked for');
     writeFileSync('${SCRIPT}', ${JSON.stringify(script)});
     writeFileSync('dist/command-line/sources.json', '${JSON.stringify({ [SCRIPT]: hashOf(script), 'source.ts': hashOf('two') })}');`,
  );
  expect(run()).toBe('bundled of two IN');
});

test.each([
  ['nothing is bundled', () => rmSync(path.join(root, 'dist'), { recursive: true })],
  ['half of the script is there', () => write(SCRIPT, 'process.std')],
  ['half of the list is there', () => write('dist/command-line/sources.json', '{"')],
  ['a source is gone', () => rmSync(path.join(root, 'source.ts'))],
])('where %s and nothing can be built, the sources run', (_, spoil) => {
  write('source.ts', 'one');
  bundleOf('one');
  spoil();
  expect(run()).toBe('from the sources IN');
});
