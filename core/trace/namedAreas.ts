// SPDX-License-Identifier: EUPL-1.2
import type { Grid, NamedArea } from '../model/grid.ts';
import { references } from './references.ts';

/** A name that formulas on every sheet know, and what it stands for. */
export interface WorkbookName {
  readonly name: string;
  /** In English with the leading `=`. */
  readonly formula: string;
}

/** The grids, each with the names of its areas; a name of anything else than one area of cells is left out. */
export function withNamedAreas(grids: readonly Grid[], names: readonly WorkbookName[]): Grid[] {
  const bySheet = new Map<string, NamedArea[]>();
  for (const { name, formula } of names) {
    const [only, ...others] = references(formula);
    if (only === undefined || others.length > 0 || only.sheet === null) continue;
    if (only.from !== 1 || only.to !== formula.trimEnd().length) continue;
    const sheet = only.sheet.toLowerCase();
    const known = bySheet.get(sheet);
    if (known === undefined) bySheet.set(sheet, [{ name, ...only.area }]);
    else known.push({ name, ...only.area });
  }
  return grids.map((grid) => {
    const named = bySheet.get(grid.sheet.toLowerCase());
    return named === undefined ? grid : { ...grid, names: named };
  });
}
