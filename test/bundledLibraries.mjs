// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';

/** ES modules that Univer's CommonJS files load. */
const OF_UNIVER = ['cjk-regex', 'franc-min', 'kdbush', 'lodash-es', 'nanoid', 'rbush'];

/** The libraries of which `dist/test` has one CommonJS file each, by their names. */
export const BUNDLED = [...OF_UNIVER, '@fluentui/react-components'];

/**
 * webpack's configuration for `dist/test`. Jest resolves, reads and wraps each module of a library anew for each test
 * file: the hundreds of Univer's two text libraries took two seconds of each, Fluent's as long.
 */
export function bundledLibraries(root) {
  return {
    name: 'test-libraries',
    mode: 'production',
    devtool: false,
    target: 'node20',
    context: root,
    entry: Object.fromEntries(BUNDLED.map((name) => [name, name])),
    output: { path: path.join(root, 'dist/test'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    // One copy for the panel, the tests and Fluent; each of them reads in which environment it runs.
    externals: [/^(react|react-dom|scheduler|@griffel\/react|@fluentui\/react-icons)(\/|$)/],
    optimization: { minimize: false, nodeEnv: false, splitChunks: false },
    performance: { hints: false },
  };
}
