// SPDX-License-Identifier: EUPL-1.2
import type { Configuration } from 'webpack';
import { excelAddin } from './excelAddin.ts';
import { sheetsServer } from './sheetsServer.ts';
import { sheetsSidebar } from './sheetsSidebar.ts';

/** All that ships, each bundle made from the sources of the checkout `root`. */
export const BUNDLES: readonly ((root: string) => Configuration)[] = [
  excelAddin,
  sheetsServer,
  sheetsSidebar,
];
