// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Configuration } from 'webpack';
import { SOURCES } from '../build/sources.ts';

/** The workbench's own page and the shim that it puts into the task pane. Never published, so not minified. */
export function workbench(root: string): Configuration {
  const here = path.join(root, 'workbench');
  return {
    name: 'workbench',
    mode: 'development',
    devtool: false,
    optimization: { nodeEnv: 'production' },
    entry: {
      page: path.join(here, 'page/main.ts'),
      shim: path.join(here, 'page/shim.ts'),
      sheets: path.join(here, 'sheetsPage/main.tsx'),
    },
    output: {
      path: path.join(root, 'dist/workbench'),
      filename: '[name].js',
      chunkFilename: 'chunks/[id].js',
      clean: true,
    },
    resolve: { extensions: ['.js', '.ts', '.tsx'] },
    module: {
      rules: [
        SOURCES,
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new CopyPlugin({
        patterns: [path.join(here, 'page/index.html'), path.join(here, 'sheetsPage/sheets.html')],
      }),
    ],
  };
}
