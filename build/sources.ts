// SPDX-License-Identifier: EUPL-1.2
import type { RuleSetRule } from 'webpack';

/**
 * Our sources as every program that runs them can parse them: ES2020, which Apps Script and Office both know. React is
 * the one that ships, also in pages that are not made small.
 */
export const SOURCES: RuleSetRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2020',
      transform: { react: { runtime: 'automatic', development: false } },
    },
  },
};
