// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import type { Compilation, Compiler } from 'webpack';
import { globalsOf } from './globalFunctions.ts';

/**
 * Puts below the bundle the functions that Apps Script can see: it knows only those declared at the top level, and
 * Sheets completes and documents a custom function by the comment right above its declaration. They are added after
 * the bundle has been made small, which would take their names and comments away.
 */
export class GlobalsPlugin {
  constructor(
    private readonly library: string,
    private readonly manifest: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('GlobalsPlugin', (compilation) => {
      compilation.fileDependencies.add(this.manifest);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'GlobalsPlugin', stage }, () => this.add(compilation));
    });
  }

  private add(compilation: Compilation): void {
    for (const name of Object.keys(compilation.assets).filter((asset) => asset.endsWith('.js'))) {
      compilation.updateAsset(name, (bundle) => {
        const code = bundle.source().toString();
        const whole = `${code}\n${globalsOf(this.library, exportsOf(code, this.library))}`;
        // Apps Script refuses a file that it can't parse as a whole.
        parse(whole, { ecmaVersion: 2020, sourceType: 'script' });
        return new compilation.compiler.webpack.sources.RawSource(whole);
      });
    }
    const manifest = new compilation.compiler.webpack.sources.RawSource(readFileSync(this.manifest));
    compilation.emitAsset(path.basename(this.manifest), manifest);
  }
}

/** What the bundle exports, found by running it where nothing but the language exists: no browser, no Node. */
function exportsOf(code: string, library: string): Readonly<Record<string, unknown>> {
  const realm = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const extra of ['console', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) {
    vm.runInContext(`delete globalThis.${extra}`, realm);
  }
  vm.runInContext(code, realm, { filename: 'Code.js' });
  return vm.runInContext(library, realm) as Readonly<Record<string, unknown>>;
}
