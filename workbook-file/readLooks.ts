// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from '../core/host/steps.ts';
import { readSheetLayout, type SheetLayout } from './looks/sheetLayout.ts';
import { readStyleTable } from './looks/styleTable.ts';
import { OpcPackage, readingXml } from './opc/package.ts';
import { listSheets, workbookPath } from './read/workbookPart.ts';
import { cellContext, contentsOf } from './readWorkbook.ts';

/** Which entry of `looks` a cell has; `row` and `column` count from 0. */
interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly look: number;
}

/** How a worksheet looks, for a program that shows it in a grid. */
export interface SheetLook extends SheetLayout {
  readonly sheet: string;
  readonly hidden: boolean;
  /** One table for all sheets of the workbook; entry 0 is the look of cells that `cells` leaves out. */
  readonly looks: readonly CellStyle[];
  /** The cells with a look of their own, blank ones included. */
  readonly cells: readonly CellLook[];
}

/** The looks of every worksheet, in workbook order. Raises HostError where the bytes can't be read. */
export function readLooks(bytes: Uint8Array): SheetLook[] {
  const file = OpcPackage.open(bytes);
  const looks = readStyleTable(file, workbookPath(file));
  const context = cellContext(file);
  return listSheets(file)
    .filter((sheet) => sheet.isWorksheet)
    .map(({ name, hidden, part }) => ({
      sheet: name,
      hidden,
      ...readingXml(part, () => readSheetLayout(file.text(part))),
      looks,
      cells: contentsOf(file, part, context, 'kept')
        .cells.filter((cell) => cell.style !== 0)
        .map(({ row, column, style }) => ({ row, column, look: style })),
    }));
}
