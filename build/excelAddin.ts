// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import type { Configuration } from 'webpack';
import { ExcelFunctionsPlugin } from './excelFunctions.ts';
import { LicencesPlugin } from './licences.ts';
import { SOURCES } from './sources.ts';

/** Where the pages are published, without a final slash; the manifest in the repository names the first. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** `dist/excel/`: the task pane, its pages and icons, and the manifest with the address in CRUSCOTTO_ORIGIN. */
export function excelAddin(root: string): Configuration {
  const source = path.join(root, 'excel-addin');
  const origin = (process.env.CRUSCOTTO_ORIGIN || DEVELOPMENT_ORIGIN).replace(/\/$/, '');
  return {
    name: 'excel-addin',
    mode: 'production',
    devtool: false,
    target: ['web', 'es2020'],
    entry: { taskpane: path.join(source, 'taskpane.ts') },
    output: { path: path.join(root, 'dist/excel'), filename: '[name].js', clean: true },
    resolve: { extensions: ['.js'] },
    module: { rules: [SOURCES] },
    plugins: [
      new CopyPlugin({
        patterns: [
          // The pages ship as they are written, not minimised.
          { from: '*.html', context: source, info: { minimized: true } },
          { from: '*.png', context: path.join(source, 'icons'), to: 'assets' },
          {
            from: path.join(root, 'manifest.xml'),
            transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
        ],
      }),
      new ExcelFunctionsPlugin(),
      new LicencesPlugin('licences.txt'),
    ],
    // The whole pane is one file that Excel keeps; the limit is there to notice when it grows.
    performance: { hints: 'warning', maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000 },
  };
}
