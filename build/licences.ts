// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import { licenceOf } from './licenceText.ts';

/** Writes the licences of all packages that went into the bundle into one file beside it. */
export class LicencesPlugin {
  constructor(private readonly filename: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        compilation.emitAsset(this.filename, new compiler.webpack.sources.RawSource(licencesOf(compilation)));
      });
    });
  }
}

/** The licences of all packages in a bundle, one after the other. */
export function licencesOf(compilation: Compilation): string {
  const files = [...compilation.modules].flatMap((module) => module.nameForCondition() ?? []);
  const folders = [...new Set(files.flatMap((file) => packageFolder(file) ?? []))].sort();
  return folders.map(licenceOf).join(`\n${'-'.repeat(80)}\n`);
}

function packageFolder(file: string): string | null {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll(path.sep, '/'))?.[0] ?? null;
}
