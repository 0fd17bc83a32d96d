// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../core/host/hostError.ts';
import type { WorkbookContent } from '../core/host/port.ts';
import type { Area } from '../core/model/address.ts';
import {
  type Cell,
  DAYS_TO_1904,
  type FormattedCell,
  type FormulaCell,
  type Grid,
  withSights,
} from '../core/model/grid.ts';
import { LIMITS } from '../core/model/limits.ts';
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
    dates1904: uses1904Dates(file.root(path)),
    staleResults: calculatesOnLoad(file.root(path)),
    formats: readNumberFormats(file, path).map((format) => formatKind(format ?? '')),
    count: { places: 0 },
  };
  const sheets = listSheets(file);
  const filled = sheets
    .filter((sheet) => sheet.isWorksheet && sheet.mark === null)
    .map((sheet) => usedCells(sheet, contentsOf(file, sheet.part, context)));
  return {
    sheets: sheets.map(({ name, mark, ours }) => ({ name, report: mark?.report ?? null, ours })),
    grids: withNamedAreas(readNeeded(filled, shown), workbookNames(file.root(path))),
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
  return { sharedStrings: readSharedStrings(file, workbookPath(file)), count: { cells: 0 } };
}

/** The contents of a worksheet part. Raises HostError where its XML can't be read. */
export function contentsOf(
  file: OpcPackage,
  part: string,
  context: CellContext,
  blanks: 'left-out' | 'kept' = 'left-out',
): SheetContents {
  return readingXml(part, () => readSheetContents(file.text(part), context, blanks));
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

function gridOf({ sheet, cells: used, contents }: UsedCells, area: Area, context: GridContext): Grid {
  const { row: top, column: left, rows, columns } = area;
  const isSparse = used.length * SPARSE < rows * columns;
  const take = (places: number) => {
    context.count.places += places;
    if (context.count.places > LIMITS.places)
      throw new HostError('file-too-large', `${sheet}: > ${LIMITS.places} cells, blank ones included`);
  };
  const blank: Cell[] = isSparse ? [] : new Array(columns).fill(null);
  const lines: Cell[][] = new Array(rows).fill(blank);
  for (const cell of used) {
    const [row, column] = [cell.row - top, cell.column - left];
    if (row >= rows || column >= columns) continue;
    let line = lines[row]!;
    if (line === blank) {
      line = isSparse ? [] : blank.slice();
      lines[row] = line;
      take(line.length);
    }
    if (column >= line.length) take(column + 1 - line.length);
    while (line.length < column) line.push(null);
    line[column] = valueIn(cell, context);
  }
  const { cutTexts, beyond } = contents;
  return withSights({ sheet, row: top, column: left, cells: lines }, { cutTexts, beyond });
}

/** So many cells for one with content make a range whose rows end with their last content. */
const SPARSE = 1000;

/** What is the same for all sheets of a workbook. */
interface GridContext {
  readonly dates1904: boolean;
  readonly staleResults: boolean;
  /** By the index of a cell's look. */
  readonly formats: readonly (FormattedCell['format'] | null)[];
  /** How many places the grids have so far. */
  readonly count: { places: number };
}

function valueIn({ value, style, type }: SheetCell, { dates1904, formats }: GridContext): Cell {
  const counts1904 = dates1904 && type !== 'd' && formats[style] === 'date';
  return counts1904 && typeof value === 'number' ? value + DAYS_TO_1904 : value;
}

function sightsOf(
  { cells, merges, hiddenRows }: SheetContents,
  { formats: kinds, staleResults }: GridContext,
) {
  const formats: FormattedCell[] = [];
  const formulas: FormulaCell[] = [];
  for (const { row, column, value, style, formula } of cells) {
    const format = kinds[style] ?? null;
    if (format !== null && typeof value === 'number') formats.push({ row, column, format });
    if (formula !== null) formulas.push({ row, column, formula });
  }
  return { merges, hiddenRows, formats, formulas, staleResults };
}
