// SPDX-License-Identifier: EUPL-1.2
import type { Compiler } from 'webpack';
import { excelMetadata } from '../core/functions/excelMetadata.ts';

/** Writes what Excel is told of the custom functions: the manifest names a file for each language. */
export class ExcelFunctionsPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ExcelFunctionsPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ExcelFunctionsPlugin', stage }, () => {
        for (const [file, language] of [
          ['functions.json', 'it'],
          ['functions.en.json', 'en'],
        ] as const) {
          const json = JSON.stringify(excelMetadata(language), null, 2);
          compilation.emitAsset(file, new compiler.webpack.sources.RawSource(`${json}\n`));
        }
      });
    });
  }
}
