// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';

/** What the panel's libraries import in the place of something heavier. */
export function panelParts(root: string): Readonly<Record<string, string>> {
  return { 'rtl-css-js/core$': path.join(root, 'panel/leftToRight.ts') };
}
