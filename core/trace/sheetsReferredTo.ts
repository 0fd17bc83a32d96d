// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from '../model/grid.ts';

/** In a text between quotes too: INDIRECT finds its cells by one. */
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The sheets that formulas of these grids name, in small letters; the grids' own are among them only where they are named. */
export function sheetsReferredTo(grids: readonly Grid[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { formulas = [] } of grids) {
    for (const { formula } of formulas) {
      if (!formula.includes('!')) continue;
      for (const [, quoted, bare] of formula.matchAll(SHEET)) {
        names.add((quoted?.replaceAll("''", "'") ?? bare!).toLowerCase());
      }
    }
  }
  return names;
}
