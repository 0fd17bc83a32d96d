// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler } from 'webpack';

/**
 * Writes down beside a bundle which files it was made from and what each held, and what the bundle holds: whoever runs it can
 * tell that it is whole and that no source has changed since.
 */
export class SourceListPlugin {
  constructor(
    private readonly root: string,
    private readonly fileName: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('SourceListPlugin', (compilation) => {
      const folder = compilation.outputOptions.path!;
      const build = ['build/commandLine.ts', 'build/sources.ts', 'package-lock.json'];
      const files = [
        ...compilation.getAssets().map(({ name }) => path.join(folder, name)),
        ...build.map((file) => path.join(this.root, file)),
        ...[...compilation.fileDependencies].filter((file) =>
          statSync(file, { throwIfNoEntry: false })?.isFile(),
        ),
      ];
      const hashes = files.map((file) => [path.relative(this.root, file), hashOf(file)]);
      writeFileSync(
        path.join(folder, this.fileName),
        `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`,
      );
    });
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
