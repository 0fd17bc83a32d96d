// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import webpack from 'webpack';
import { licenceOf } from './licenceText.mjs';

/** Writes the licences of all packages that went into the bundle into one file beside it. */
export class LicencesPlugin {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicencesPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'LicencesPlugin', stage }, () => {
        const resources = [...compilation.modules].flatMap((module) => module.nameForCondition?.() ?? []);
        const folders = [...new Set(resources.flatMap((file) => packageFolder(file) ?? []))].sort();
        const text = folders.map(licenceOf).join(`\n${'-'.repeat(80)}\n`);
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(text));
      });
    });
  }
}

function packageFolder(file) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.replaceAll(path.sep, '/'))?.[0] ?? null;
}
