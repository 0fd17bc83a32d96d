// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { WorkbookContent } from '../core/host/port.ts';
import { type Cell, DAYS_TO_1904, type FormattedCell, type Grid, withSights } from '../core/model/grid.ts';
import { formatKind } from '../core/model/numberFormat.ts';
import { withNamedAreas } from '../core/trace/namedAreas.ts';
import { readNumberFormats } from './looks/numberFormats.ts';
import { OpcPackage, readingXml } from './opc/package.ts';
import type { CellContext } from './read/cellValue.ts';
import { readSharedStrings } from './read/sharedStrings.ts';
import { readSheetContents, type SheetCell, type SheetContents } from './read/sheetCells.ts';
import {
  calculatesOnLoad,
  type ListedSheet,
  listSheets,
  uses1904Dates,
  workbookNames,
  workbookPath,
} from './read/workbookPart.ts';

/** How many cells a grid may hold, blanks within the used range included. */
const MAXIMUM_CELLS = 50_000_000;

/** What an .xlsx file holds. Raises HostError where it can't be read (no workbook, damaged, protected by a password). */
export function readWorkbook(bytes: Uint8Array): WorkbookContent {
  return readPackage(OpcPackage.open(bytes));
}

/**
 * Reads the sheets of a package, and the used cells of those without our mark. Raises HostError where its XML can't be
 * read.
 */
export function readPackage(file: OpcPackage): WorkbookContent {
  const context = cellContext(file);
  const path = workbookPath(file);
  const shown: GridContext = {
    dates1904: uses1904Dates(file.xml(path).root),
    staleResults: calculatesOnLoad(file.xml(path).root),
    formats: readNumberFormats(file, path).map((format) => formatKind(format ?? '')),
  };
  const sheets = listSheets(file);
  return {
    sheets: sheets.map(({ name, mark, ours }) => ({ name, report: mark?.report ?? null, ours })),
    grids: withNamedAreas(
      sheets
        .filter((sheet) => sheet.isWorksheet && sheet.mark === null)
        .map((sheet) => gridOf(sheet, contentsOf(file, sheet.part, context), shown)),
      workbookNames(file.xml(path).root),
    ),
  };
}

/** What reading a cell of the workbook needs besides the cell. */
export function cellContext(file: OpcPackage): CellContext {
  return { sharedStrings: readSharedStrings(file, workbookPath(file)) };
}

/** The contents of a worksheet part. Raises HostError where its XML can't be read. */
export function contentsOf(file: OpcPackage, part: string, context: CellContext): SheetContents {
  return readingXml(part, () => readSheetContents(file.text(part), context));
}

/** The used range is that of the cells with content: what a file declares, or only formats, may be a whole sheet. */
function gridOf({ name: sheet, hidden }: ListedSheet, contents: SheetContents, context: GridContext): Grid {
  const used = contents.cells.filter((cell) => cell.value !== null);
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of used) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (used.length === 0) return { sheet, row: 0, column: 0, cells: [] };

  const width = right - left + 1;
  const byRow = new Map<number, Cell[]>();
  const blankRow = (): Cell[] => new Array<Cell>(width).fill(null);
  for (const cell of used) {
    let cells = byRow.get(cell.row);
    if (cells === undefined) {
      if ((byRow.size + 1) * width > MAXIMUM_CELLS) throw new HostError('too-large', sheet);
      cells = blankRow();
      byRow.set(cell.row, cells);
    }
    cells[cell.column - left] = valueIn(cell, context);
  }
  // Rows without content share one: a stray cell a million rows down must not cost a million rows.
  const blank = blankRow();
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) => byRow.get(top + i) ?? blank);
  return withSights({ sheet, row: top, column: left, cells }, { hidden, ...sightsOf(contents, context) });
}

/** What is the same for all sheets of a workbook. */
interface GridContext {
  readonly dates1904: boolean;
  readonly staleResults: boolean;
  /** By the index of a cell's look. */
  readonly formats: readonly (FormattedCell['format'] | null)[];
}

function valueIn({ value, style, type }: SheetCell, { dates1904, formats }: GridContext): Cell {
  const counts1904 = dates1904 && type !== 'd' && formats[style] === 'date';
  return counts1904 && typeof value === 'number' ? value + DAYS_TO_1904 : value;
}

function sightsOf({ cells, merges, hiddenRows }: SheetContents, { formats, staleResults }: GridContext) {
  return {
    merges,
    hiddenRows,
    formats: cells.flatMap(({ row, column, value, style }): FormattedCell[] => {
      const format = formats[style] ?? null;
      return format === null || typeof value !== 'number' ? [] : [{ row, column, format }];
    }),
    formulas: cells.flatMap(({ row, column, formula }) =>
      formula === null ? [] : [{ row, column, formula }],
    ),
    staleResults,
  };
}
