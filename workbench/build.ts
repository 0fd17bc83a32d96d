// SPDX-License-Identifier: EUPL-1.2
import { BUNDLES } from '../build/bundles.ts';
import { compile } from '../build/compile.ts';
import { workbench } from './bundle.ts';

/**
 * Builds what the workbench serves, into `dist/` of the checkout `root`: the add-ins as they ship, and the pages that
 * show them beside a spreadsheet. Tells `progress` a line at a time. Throws where the sources don't compile.
 */
export async function build(root: string, progress: (line: string) => void): Promise<void> {
  await Promise.all(
    [...BUNDLES, workbench].map(async (bundle) => {
      const configuration = bundle(root);
      const started = performance.now();
      await compile(root, configuration);
      progress(`${configuration.name}: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }),
  );
}
