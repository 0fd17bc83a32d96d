// SPDX-License-Identifier: EUPL-1.2
import type { RuleSetRule } from 'webpack';

/** Our sources in a version of the language. React is the one that ships, also in pages that are not made small. */
export function sourcesIn(target: 'es2020' | 'es2022'): RuleSetRule {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target,
        transform: { react: { runtime: 'automatic', development: false } },
      },
    },
  };
}

/** As every program that runs them can parse them: ES2020, which Apps Script and Office both know. */
export const SOURCES = sourcesIn('es2020');
