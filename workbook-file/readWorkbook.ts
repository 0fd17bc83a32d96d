// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { WorkbookContent } from '../core/host/port.ts';
import type { Area } from '../core/model/address.ts';
import { type Cell, DAYS_TO_1904, type FormattedCell, type Grid, withSights } from '../core/model/grid.ts';
import { isReadAtOnce, lookedArea } from '../core/model/look.ts';
import { formatKind } from '../core/model/numberFormat.ts';
import { sheetsToRead } from '../core/sheetsToRead.ts';
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
  const filled = sheets
    .filter((sheet) => sheet.isWorksheet && sheet.mark === null)
    .map((sheet) => usedCells(sheet, contentsOf(file, sheet.part, context)));
  return {
    sheets: sheets.map(({ name, mark, ours }) => ({ name, report: mark?.report ?? null, ours })),
    grids: withNamedAreas(readNeeded(filled, shown), workbookNames(file.xml(path).root)),
  };
}

/** All contents are known once a file is open: the rule of all hosts says which of them count. */
function readNeeded(sheets: readonly UsedCells[], context: GridContext): readonly Grid[] {
  const byName = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
  const looks = sheets.filter(({ used }) => !isReadAtOnce(used)).map((sheet) => lookAt(sheet, context));
  const choosing = sheetsToRead([...byName.keys()], looks);
  let step = choosing.next();
  while (!step.done) step = choosing.next(step.value.map((name) => wholeGrid(byName.get(name)!, context)));
  return step.value;
}

/** What reading a cell of the workbook needs besides the cell. */
export function cellContext(file: OpcPackage): CellContext {
  return { sharedStrings: readSharedStrings(file, workbookPath(file)) };
}

/** The contents of a worksheet part. Raises HostError where its XML can't be read. */
export function contentsOf(file: OpcPackage, part: string, context: CellContext): SheetContents {
  return readingXml(part, () => readSheetContents(file.text(part), context));
}

/** A sheet with the range of its cells with content: what a file declares, or only formats, may be a whole sheet. */
interface UsedCells {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly contents: SheetContents;
  readonly cells: readonly SheetCell[];
  readonly used: Area;
}

function usedCells({ name: sheet, hidden }: ListedSheet, contents: SheetContents): UsedCells {
  const cells = contents.cells.filter((cell) => cell.value !== null);
  if (cells.length === 0) {
    return { sheet, hidden, contents, cells, used: { row: 0, column: 0, rows: 0, columns: 0 } };
  }
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { sheet, hidden, contents, cells, used };
}

function lookAt(sheet: UsedCells, context: GridContext): Grid {
  const { used, hidden } = sheet;
  return { ...withSights(gridOf(sheet, lookedArea(used), context), { hidden }), usedRange: used };
}

function wholeGrid(sheet: UsedCells, context: GridContext): Grid {
  const { used, hidden, contents } = sheet;
  const grid = gridOf(sheet, used, context);
  return used.rows === 0 ? grid : withSights(grid, { hidden, ...sightsOf(contents, context) });
}

function gridOf({ sheet, cells: used }: UsedCells, area: Area, context: GridContext): Grid {
  const { row: top, column: left, rows, columns } = area;
  const isSparse = used.length * SPARSE < rows * columns;
  const byRow = new Map<number, Cell[]>();
  let size = 0;
  const extend = (cells: Cell[], width: number) => {
    size += Math.max(0, width - cells.length);
    if (size > MAXIMUM_CELLS) throw new HostError('too-large', sheet);
    while (cells.length < width) cells.push(null);
    return cells;
  };
  for (const cell of used) {
    if (cell.row >= top + rows || cell.column >= left + columns) continue;
    const at = cell.column - left;
    const cells = extend(byRow.get(cell.row) ?? [], isSparse ? at + 1 : columns);
    byRow.set(cell.row, cells);
    cells[at] = valueIn(cell, context);
  }
  const blank = extend([], isSparse ? 0 : columns);
  const cells = Array.from({ length: rows }, (_, i) => byRow.get(top + i) ?? blank);
  return { sheet, row: top, column: left, cells };
}

/** So many cells for one with content make a range whose rows end with their last content. */
const SPARSE = 1000;

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
