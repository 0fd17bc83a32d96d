// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../model/address.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Grid } from '../model/grid.ts';
import type { FoundRows } from '../read/tables.ts';

/**
 * Sheets with tables whose formulas all have 0 as their stored result, in a workbook that asks for them to be calculated on
 * opening: programs that write files without calculating them store zeros.
 */
export function checkStaleResults(grids: readonly Grid[], tables: readonly FoundRows[]): Finding[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  return grids.flatMap((grid) => {
    const { sheet, formulas = [], staleResults = false } = grid;
    const [first] = formulas;
    if (!staleResults || first === undefined || !read.has(sheet)) return [];
    const isZero = ({ row, column }: typeof first) =>
      grid.cells[row - grid.row]?.[column - grid.column] === 0;
    if (!formulas.every(isZero)) return [];
    return [finding('results-stale', { sheet, cell: cellAddress(first.row, first.column) })];
  });
}
