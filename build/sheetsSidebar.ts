// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import type { Configuration } from 'webpack';
import { OnePagePlugin } from './onePage.ts';
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
    resolve: { extensions: ['.js'] },
    module: { rules: [SOURCES] },
    plugins: [new OnePagePlugin(path.join(source, 'Sidebar.html'), 'Sidebar.html')],
    performance: { hints: 'warning', maxAssetSize: 1_100_000, maxEntrypointSize: 1_100_000 },
  };
}
