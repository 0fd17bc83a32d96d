// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import type { Configuration } from 'webpack';
import { SourceListPlugin } from './sourceList.ts';
import { sourcesIn } from './sources.ts';

/** `dist/command-line/`: each command as one script, so that it starts at once. `workbook-file/command.mjs` runs it. */
export function commandLine(root: string): Configuration {
  return {
    name: 'command-line',
    mode: 'production',
    // It takes a file for unchanged whose time is unchanged, and a copied checkout keeps times.
    cache: false,
    devtool: false,
    target: 'node20',
    entry: {
      calculate: path.join(root, 'workbook-file/calculate.ts'),
      recognise: path.join(root, 'workbook-file/recognise.ts'),
    },
    output: { path: path.join(root, 'dist/command-line'), filename: '[name].cjs' },
    resolve: { extensions: ['.js'] },
    // Node knows fields of classes: spelt out they take twice the time to make an object.
    module: { rules: [sourcesIn('es2022')] },
    plugins: [new SourceListPlugin(root, 'sources.json')],
    // Nobody downloads it; an error's trace is to name our functions.
    optimization: { minimize: false },
    performance: false,
  };
}
