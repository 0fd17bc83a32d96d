// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from '../core/model/grid.ts';
import { OpcPackage } from './opc/package.ts';
import { listSheets } from './read/workbookPart.ts';
import { cellContext, contentsOf } from './readWorkbook.ts';

/** A cell with content; `row` and `column` count from 0. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** What the cell holds; of a formula its result as the file keeps it. */
  readonly value: Cell;
  /** In English with commas, with the leading `=`; `null` where the cell has none. */
  readonly formula: string | null;
}

/** The filled cells of a worksheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
}

/** Values and formulas of every worksheet, reports included. Raises HostError where the bytes can't be read. */
export function readCells(bytes: Uint8Array): SheetCells[] {
  const file = OpcPackage.open(bytes);
  const context = cellContext(file);
  return listSheets(file)
    .filter((sheet) => sheet.isWorksheet)
    .map(({ name, part }) => ({
      sheet: name,
      cells: contentsOf(file, part, context)
        .cells.filter((cell) => cell.value !== null || cell.formula !== null)
        .map(({ row, column, value, formula }) => ({ row, column, value, formula })),
    }));
}
