// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/**
 * `npm run calculate`, and `npm run recognise` where that is the first argument: each from one script, which `npm ci` has made, because to translate hundreds of sources
 * takes seconds. Sources that have changed since make it anew; where it can't be written, the sources run as they are.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const name = process.argv[2] === 'recognise' ? process.argv.splice(2, 1)[0] : 'calculate';
const BUNDLE = `dist/command-line/${name}.cjs`;
const SOURCES = 'dist/command-line/sources.json';

const script = upToDate() ?? bundle();
if (script === null) {
  const { tsImport } = await import('tsx/esm/api');
  await tsImport(`./${name}.ts`, import.meta.url);
} else {
  const filename = path.join(root, BUNDLE);
  const run = new Script(`(function (require, module, exports) {${script}\n})`, {
    filename,
  }).runInThisContext();
  const module = { exports: {} };
  run(createRequire(filename), module, module.exports);
}

/** The script, where it is whole and made from the sources as they are; `null` else. */
function upToDate() {
  if (!existsSync(path.join(root, SOURCES))) return null;
  try {
    const hashes = JSON.parse(readFileSync(path.join(root, SOURCES), 'utf8'));
    const script = readFileSync(path.join(root, BUNDLE));
    if (hashes[BUNDLE] !== hashOf(script)) return null;
    const others = Object.keys(hashes).filter((file) => file !== BUNDLE);
    const isSame = others.every((file) => hashes[file] === hashOf(readFileSync(path.join(root, file))));
    return isSame ? script.toString('utf8') : null;
  } catch {
    // A file that is gone, or half a list.
    return null;
  }
}

/** Made anew; `null` where that can't be. */
function bundle() {
  const build = ['--import', 'tsx', path.join(root, 'build/build.ts'), 'command-line'];
  spawnSync(process.execPath, build, { cwd: root, stdio: 'ignore' });
  return upToDate();
}

function hashOf(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
