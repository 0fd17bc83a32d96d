// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Configuration } from 'webpack';
import { GlobalsPlugin } from './appsScriptGlobals.ts';
import { SizeBoundsPlugin } from './sizeBounds.ts';
import { SOURCES } from './sources.ts';

/** The one name under which the bundle keeps everything; the functions that Apps Script can see call it. */
const LIBRARY = 'CTL_';

/** `dist/sheets/`: `Code.js` and the manifest. */
export function sheetsServer(root: string): Configuration {
  return {
    name: 'sheets-server',
    mode: 'production',
    devtool: false,
    target: ['es2020'],
    entry: path.join(root, 'sheets-addon/server/code.ts'),
    output: {
      path: path.join(root, 'dist/sheets'),
      filename: 'Code.js',
      library: { type: 'var', name: LIBRARY },
      chunkFormat: false,
      chunkLoading: false,
      wasmLoading: false,
      publicPath: '',
    },
    resolve: { extensions: ['.js'] },
    module: { rules: [SOURCES] },
    plugins: [
      new GlobalsPlugin(LIBRARY, path.join(root, 'appsscript.json')),
      new SizeBoundsPlugin([{ what: 'Code.js', files: () => ['Code.js'], most: 60 }]),
    ],
    // What is too large can be looked at.
    // Two passes leave 1.5 kB less of it than webpack's own one.
    optimization: {
      emitOnErrors: true,
      minimizer: [
        new MinimizerPlugin({
          extractComments: false,
          terserOptions: { compress: { passes: 2, hoist_funs: true } },
        }),
      ],
    },
    performance: false,
  };
}
