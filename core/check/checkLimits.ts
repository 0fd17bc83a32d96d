// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../model/address.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import { LIMITS } from '../model/limits.ts';

const LAST_CELL = cellAddress(LIMITS.rows - 1, LIMITS.columns - 1);

/** Contents that a host had to cut, and cells that no sheet has: each is told where it stands. */
export function checkLimits(grids: readonly Grid[]): Finding[] {
  return grids.flatMap(({ sheet, cutTexts = [], beyond = [] }) => [
    ...cutTexts.map(({ row, column }) =>
      finding('text-cut', { sheet, cell: cellAddress(row, column) }, { limit: LIMITS.text }),
    ),
    ...beyond.map((cell) => finding('cell-beyond-sheet', { sheet, cell }, { last: LAST_CELL })),
  ]);
}
