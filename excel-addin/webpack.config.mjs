// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { LicencesPlugin } from './licences.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);

/** Where the pages are published, without a final slash; the manifest in the repository names the first. */
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const origin = (process.env.CRUSCOTTO_ORIGIN || DEVELOPMENT_ORIGIN).replace(/\/$/, '');

export default {
  name: 'excel-addin',
  mode: 'production',
  devtool: false,
  target: ['web', 'es2020'],
  entry: { taskpane: path.join(here, 'taskpane.ts') },
  output: { path: path.join(root, 'dist/excel'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            target: 'es2020',
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        // The pages ship as they are written, not minimised.
        { from: '*.html', context: here, info: { minimized: true } },
        { from: '*.png', context: path.join(here, 'icons'), to: 'assets' },
        {
          from: path.join(root, 'manifest.xml'),
          transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
        },
      ],
    }),
    new LicencesPlugin('licences.txt'),
  ],
  // The whole pane is one file that Excel keeps; the limit is there to notice when it grows.
  performance: { hints: 'warning', maxAssetSize: 1_000_000, maxEntrypointSize: 1_000_000 },
};
