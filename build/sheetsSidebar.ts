// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import type { Configuration, RuleSetRule } from 'webpack';
import { OnePagePlugin } from './onePage.ts';
import { panelParts } from './panelParts.ts';
import { SizeBoundsPlugin } from './sizeBounds.ts';
import { SOURCES } from './sources.ts';

/** Texts that are asked for before the page's can be read. */
const AT_ONCE = ['bands', 'preventing', 'loading'];

/** The texts of one language stand in the page; those of the other come from the server when they are asked for. */
function pageTexts(root: string): RuleSetRule {
  const rooms = path.join(root, 'core/i18n/rooms');
  return {
    include: rooms,
    exclude: AT_ONCE.map((name) => path.join(rooms, `${name}.ts`)),
    enforce: 'pre',
    loader: path.join(root, 'build/laterTexts.js'),
    options: { textsIn: path.join(root, 'sheets-addon/sidebar/pageTexts.ts') },
  };
}

/**
 * `dist/sheets/Sidebar.html`: the panel as one page that holds all it needs in Italian. In its place in `English.html`
 * stands the English of it.
 */
export function sheetsSidebar(root: string): Configuration {
  const source = path.join(root, 'sheets-addon/sidebar');
  return {
    name: 'sheets-sidebar',
    mode: 'production',
    devtool: false,
    target: ['web', 'es2020'],
    entry: path.join(source, 'sidebar.tsx'),
    output: { path: path.join(root, 'dist/sheets'), filename: 'sidebar.js' },
    resolve: { extensions: ['.js'], alias: panelParts(root) },
    // One file: what others load later is in it.
    module: { rules: [SOURCES, pageTexts(root)], parser: { javascript: { dynamicImportMode: 'eager' } } },
    plugins: [
      new OnePagePlugin(path.join(source, 'Sidebar.html'), 'Sidebar.html', 'English.html'),
      new SizeBoundsPlugin([
        { what: 'Sidebar.html', files: () => ['Sidebar.html'], most: 335 },
        { what: 'English.html', files: () => ['English.html'], most: 43 },
      ]),
    ],
    // What is too large can be looked at.
    optimization: { emitOnErrors: true },
    performance: false,
  };
}
