// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLES } from './bundles.ts';
import { commandLine } from './commandLine.ts';
import { compile } from './compile.ts';

/**
 * `npm run build`: everything that ships, and the command line, into `dist/`; with names behind it, only the bundles of those
 * names.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const wanted = process.argv.slice(2);

for (const bundle of [...BUNDLES, commandLine]) {
  const configuration = bundle(root);
  if (wanted.length > 0 && !wanted.includes(configuration.name ?? '')) continue;
  const sizes = await compile(root, configuration);
  process.stdout.write(`${configuration.name}: ${configuration.output?.path}\n`);
  for (const size of sizes) process.stdout.write(`  ${size}\n`);
}
