// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Compilation, Compiler } from 'webpack';
import { licencesOf } from './licences.ts';
import { textsElement } from './pageTexts.ts';
import { scriptInPage } from './scriptInPage.ts';

/** The line of the page that the texts and the script take the place of. */
const PLACE = '<!-- script -->';

/** Names a file that a page has no place for: the licences stand in the page. */
const BANNER = /^\/\*! For license information please see .*?\*\/\n/;

/** Puts the bundle, its texts in Italian and the licences of what is in it into one HTML page, the English texts beside it. */
export class OnePagePlugin {
  constructor(
    private readonly template: string,
    private readonly filename: string,
    private readonly english: string,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('OnePagePlugin', (compilation) => {
      compilation.fileDependencies.add(this.template);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OnePagePlugin', stage }, () => this.emit(compilation));
    });
  }

  private emit(compilation: Compilation): void {
    const [before, after, ...more] = readFileSync(this.template, 'utf8').split(PLACE);
    if (after === undefined || more.length > 0) throw new Error(`${this.template} needs one ${PLACE}`);
    const texts = textsElement(compilation, 'it');
    const page = [before, texts, licences(compilation), script(compilation), after].join('');
    const { RawSource } = compilation.compiler.webpack.sources;
    // They ship as they are written, not minimised.
    const info = { minimized: true };
    compilation.emitAsset(this.filename, new RawSource(page), info);
    compilation.emitAsset(this.english, new RawSource(textsElement(compilation, 'en')), info);
  }
}

function script(compilation: Compilation): string {
  const [asset, ...more] = Object.keys(compilation.assets).filter((name) => name.endsWith('.js'));
  if (asset === undefined || more.length > 0) throw new Error('one page takes exactly one script');
  const source = compilation.assets[asset]!.source().toString();
  compilation.deleteAsset(asset);
  return `<script>${scriptInPage(source.replace(BANNER, ''))}</script>`;
}

/** As data that the browser does not run and does not show. */
function licences(compilation: Compilation): string {
  return `<script type="text/plain" id="licences">${licencesOf(compilation).replaceAll('<', '&lt;')}</script>\n`;
}
