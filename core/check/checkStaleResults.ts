// SPDX-License-Identifier: EUPL-1.2
import { type Area, cellAddress } from '../model/address.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { FormulaCell, Grid } from '../model/grid.ts';
import type { FoundRows } from '../read/tables.ts';
import { references } from '../trace/references.ts';
import type { WorkbookCells } from '../trace/workbookCells.ts';

/** So many formulas of a sheet are asked what they read: those of one sheet are alike. */
const ASKED = 500;

/**
 * Sheets with tables whose formulas all have 0 as their stored result, in a workbook that asks for them to be calculated on
 * opening: programs that write files without calculating them store zeros. None where they read nothing but zeros.
 */
export function checkStaleResults(
  grids: readonly Grid[],
  cells: WorkbookCells,
  tables: readonly FoundRows[],
): Finding[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  return grids.flatMap((grid) => {
    const { sheet, formulas = [], staleResults = false } = grid;
    const [first] = formulas;
    if (!staleResults || first === undefined || !read.has(sheet)) return [];
    const isZero = ({ row, column }: typeof first) =>
      grid.cells[row - grid.row]?.[column - grid.column] === 0;
    if (!formulas.every(isZero)) return [];
    if (formulas.slice(0, ASKED).every((one) => readsZeros(one, sheet, cells))) return [];
    return [finding('results-stale', { sheet, cell: cellAddress(first.row, first.column) })];
  });
}

/** Whether 0 is to be expected: the formula reads constants of this workbook, and each is 0 or blank. */
function readsZeros({ formula }: FormulaCell, own: string, cells: WorkbookCells): boolean {
  const read = references(formula);
  return read.length > 0 && read.every(({ sheet, area }) => holdsZeros(sheet ?? own, area, cells));
}

/** False where there is nothing to be seen. */
function holdsZeros(sheet: string, area: Area, cells: WorkbookCells): boolean {
  let isSeen = false;
  for (const cell of cells.within(sheet, area)) {
    const content = cells.content(cell);
    if ((content !== null && content !== 0) || cells.formula(cell) !== null) return false;
    isSeen = true;
  }
  return isSeen;
}
