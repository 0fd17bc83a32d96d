// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

/** The two bundles of the workbench: the add-in as it ships, and the page that shows it beside a spreadsheet. */
const BUNDLES = ['excel-addin', 'workbench'];

/**
 * Builds what the workbench serves, into `dist/` of the checkout `root`. What a former build has left in webpack's
 * cache is used again. Tells `progress` a line at a time.
 * Throws with webpack's own messages where the sources don't compile.
 */
export async function build(root: string, progress: (line: string) => void): Promise<void> {
  await Promise.all(
    BUNDLES.map(async (bundle) => {
      const started = performance.now();
      await compile(cached(await configurationOf(root, bundle), root, bundle));
      progress(`${bundle}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }),
  );
}

/** A webpack configuration file may export the configuration or a function that makes it. */
async function configurationOf(root: string, bundle: string): Promise<Configuration> {
  const file = path.join(root, bundle, 'webpack.config.mjs');
  const { default: exported }: { default: unknown } = await import(file);
  const made: unknown = typeof exported === 'function' ? exported({}, { mode: 'production' }) : exported;
  return { mode: 'production', ...(made as Configuration) };
}

function cached(configuration: Configuration, root: string, bundle: string): Configuration {
  const cacheDirectory = path.join(root, 'node_modules/.cache/webpack', bundle);
  const buildDependencies = { config: [path.join(root, bundle, 'webpack.config.mjs')] };
  return { ...configuration, cache: { type: 'filesystem', cacheDirectory, buildDependencies } };
}

function compile(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
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
