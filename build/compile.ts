// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import webpack, { type Configuration, type Stats } from 'webpack';
import { SIZES } from './sizeBounds.ts';

/**
 * Builds a bundle; what a former build has left in webpack's cache is used again, unless the bundle wants none.
 * Resolves to the sizes of what is bounded, a line each. Rejects with webpack's own messages where the sources don't compile,
 * and where it warns: nobody reads warnings.
 */
export function compile(root: string, configuration: Configuration): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(cached(root, configuration));
    compiler.run((failure, stats) => {
      const isSound = stats !== undefined && !stats.hasErrors() && !stats.hasWarnings();
      const broken = failure ?? (isSound ? null : new Error(stats?.toString('errors-warnings')));
      // The cache is written on closing.
      compiler.close((unclosed) => {
        const error = broken ?? unclosed;
        if (error) reject(error);
        else resolve(sizesIn(stats!));
      });
    });
  });
}

function cached(root: string, configuration: Configuration): Configuration {
  const cacheDirectory = path.join(root, 'node_modules/.cache/webpack', configuration.name ?? 'bundle');
  const buildDependencies = {
    config: [
      path.join(root, 'build/'),
      path.join(root, 'test/bundledLibraries.mjs'),
      path.join(root, 'workbench/bundle.ts'),
    ],
  };
  return { cache: { type: 'filesystem', cacheDirectory, buildDependencies }, ...configuration };
}

function sizesIn({ compilation }: Stats): string[] {
  return (compilation.logging.get(SIZES) ?? []).map(({ args = [] }) => args.join(' '));
}
