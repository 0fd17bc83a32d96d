// SPDX-License-Identifier: EUPL-1.2
import type { Grid } from './grid.ts';

/**
 * A print (hash) that tells the contents of two readings of a workbook apart. Of 32 bits and in plain numbers, because
 * it goes over every cell: FNV-1a (IETF draft, Fowler, Noll and Vo).
 */
export function gridsPrint(grids: readonly Grid[]): string {
  let print = 0x811c9dc5;
  let length = 0;
  const add = (text: string) => {
    length += text.length;
    for (let i = 0; i < text.length; i++) print = Math.imul(print ^ text.charCodeAt(i), 0x01000193);
  };
  for (const { cells, ...rest } of grids) {
    add(JSON.stringify(rest));
    for (const row of cells) add(JSON.stringify(row));
  }
  return `${length}-${(print >>> 0).toString(36)}`;
}
