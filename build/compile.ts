// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

/**
 * Builds a bundle; what a former build has left in webpack's cache is used again, unless the bundle wants none.
 * Rejects with webpack's own messages where the sources don't compile.
 */
export function compile(root: string, configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(cached(root, configuration));
    compiler.run((failure, stats) => {
      const broken = failure ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      // The cache is written on closing.
      compiler.close((unclosed) => {
        const error = broken ?? unclosed;
        if (error) reject(error);
        else resolve();
      });
    });
  });
}

function cached(root: string, configuration: Configuration): Configuration {
  const cacheDirectory = path.join(root, 'node_modules/.cache/webpack', configuration.name ?? 'bundle');
  const buildDependencies = { config: [path.join(root, 'build/'), path.join(root, 'workbench/bundle.ts')] };
  return { cache: { type: 'filesystem', cacheDirectory, buildDependencies }, ...configuration };
}
