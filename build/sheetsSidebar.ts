// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import type { Configuration } from 'webpack';
import { OnePagePlugin } from './onePage.ts';
import { panelParts } from './panelParts.ts';
import { SizeBoundsPlugin } from './sizeBounds.ts';
import { SOURCES } from './sources.ts';

/** `dist/sheets/Sidebar.html`: the panel as one page that holds all it needs. */
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
    module: { rules: [SOURCES], parser: { javascript: { dynamicImportMode: 'eager' } } },
    plugins: [
      new OnePagePlugin(path.join(source, 'Sidebar.html'), 'Sidebar.html'),
      new SizeBoundsPlugin([{ what: 'Sidebar.html', files: () => ['Sidebar.html'], most: 412 }]),
    ],
    // What is too large can be looked at.
    optimization: { emitOnErrors: true },
    performance: false,
  };
}
