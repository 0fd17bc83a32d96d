// SPDX-License-Identifier: EUPL-1.2
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { type Cell, isCellError, NOT_CALCULATED } from '../../core/model/grid.ts';
import { OpcPackage } from '../../workbook-file/opc/package.ts';
import { calculatesOnLoad, uses1904Dates, workbookPath } from '../../workbook-file/read/workbookPart.ts';
import { type FilledCell, readCells, type SheetCells } from '../../workbook-file/readCells.ts';
import { readLooks, type SheetLook } from '../../workbook-file/readLooks.ts';
import { dateSystemData } from '../host/dateSystem.ts';
import { dropDownResource } from './dropDowns.ts';
import { rangeOf } from './ranges.ts';
import { cellStyle } from './styles.ts';

/** A sheet is shown with some room beyond its content. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;
const SMALLEST = { rows: 100, columns: 26 };

/** Excel's standard column holds 8.43 characters, its standard row is 15 points high. */
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

/** Of a line, in sizes of its font. */
const LINE_HEIGHT = 1.3;

/** A workbook as Univer opens it in one stroke. */
export type Snapshot = Partial<IWorkbookData>;

/** An .xlsx file as a snapshot. Raises HostError where the bytes can't be read. */
export function snapshotOf(bytes: Uint8Array, name: string): Snapshot {
  const file = OpcPackage.open(bytes);
  const workbook = file.xml(workbookPath(file)).root;
  const looks = readLooks(bytes);
  const cells = calculatesOnLoad(workbook) ? readCells(bytes).map(withoutZeros) : readCells(bytes);
  const contents = new Map(cells.map((one) => [one.sheet, one]));
  const sheets = looks.map((look, index) => sheetData(look, contents.get(look.sheet), sheetId(index)));
  const styles = (looks[0]?.looks ?? []).map((look, index) => [styleId(index), cellStyle(look)] as const);
  return {
    id: WORKBOOK,
    name,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: Object.fromEntries(styles),
    ...dateSystemData(uses1904Dates(workbook)),
    resources: [dropDownResource(looks.map((look, index) => [sheetId(index), look.dropDowns] as const))],
  };
}

/**
 * Excel calculates a workbook that asks for it as it opens. Univer takes seconds for the sample: only zeros that are
 * plainly no results are calculated.
 */
function withoutZeros(content: SheetCells): SheetCells {
  const formulas = content.cells.filter(({ formula }) => formula !== null);
  if (!formulas.every(({ value }) => value === 0)) return content;
  const value = { error: NOT_CALCULATED };
  const cells = content.cells.map((cell) => (cell.formula === null ? cell : { ...cell, value }));
  return { ...content, cells };
}

/** A workbook with one empty sheet. */
export function emptySnapshot(name: string): Snapshot {
  const sheet = { id: sheetId(0), name: 'Foglio1' };
  return { id: WORKBOOK, name, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}

const WORKBOOK = 'workbook';
const sheetId = (index: number) => `sheet-${index + 1}`;
const styleId = (index: number) => `look-${index}`;

function sheetData(
  look: SheetLook,
  content: SheetCells | undefined,
  id: string,
): Partial<IWorksheetData> & { readonly id: string } {
  const cells = new Map<number, Map<number, ICellData>>();
  let [rowCount, columnCount] = [SMALLEST.rows, SMALLEST.columns];
  const cellAt = ({ row, column }: { row: number; column: number }): ICellData => {
    rowCount = Math.max(rowCount, row + 1 + SPARE_ROWS);
    columnCount = Math.max(columnCount, column + 1 + SPARE_COLUMNS);
    const line = cells.get(row) ?? new Map<number, ICellData>();
    const cell = line.get(column) ?? {};
    cells.set(row, line.set(column, cell));
    return cell;
  };
  for (const cell of content?.cells ?? []) Object.assign(cellAt(cell), cellData(cell));
  for (const cell of look.cells) cellAt(cell).s = styleId(cell.look);

  return {
    id,
    name: look.sheet,
    hidden: look.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount,
    columnCount,
    cellData: Object.fromEntries([...cells].map(([row, line]) => [row, Object.fromEntries(line)])),
    defaultColumnWidth: pixelsOfCharacters(look.defaultColumnWidth ?? STANDARD_WIDTH),
    defaultRowHeight: pixelsOfPoints(look.defaultRowHeight ?? STANDARD_HEIGHT),
    columnData: columnData(look),
    rowData: rowData(look),
    mergeData: look.merged.map(rangeOf),
    freeze: {
      xSplit: look.frozen.columns,
      ySplit: look.frozen.rows,
      startRow: look.frozen.rows > 0 ? look.frozen.rows : -1,
      startColumn: look.frozen.columns > 0 ? look.frozen.columns : -1,
    },
  };
}

/** With the result that the file keeps; without one, Univer calculates. */
function cellData({ value, formula }: FilledCell): ICellData {
  if (formula === null) return valueData(value);
  if (isCellError(value) && value.error === NOT_CALCULATED) return { f: formula };
  return { ...(value === null ? { v: '', t: CellValueType.STRING } : valueData(value)), f: formula };
}

function valueData(value: Cell): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return { v: value, t: looksLikeMore(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that would be a number, a truth value, a formula or an error if it were typed. */
function looksLikeMore(text: string): boolean {
  return /^(?:[=+\-@#']|\s*[\d.,]|\s*(?:true|false)\s*$)/i.test(text);
}

function columnData(look: SheetLook): Record<number, Partial<IColumnData>> {
  const columns = new Map<number, Partial<IColumnData>>();
  for (const { column, columns: count, width, hidden } of look.columns) {
    // A file may speak of all 16,384 columns at once.
    const last = Math.min(column + count, column + 200);
    for (let at = column; at < last; at++) {
      columns.set(at, {
        ...(width === null ? {} : { w: pixelsOfCharacters(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      });
    }
  }
  return Object.fromEntries(columns);
}

function rowData(look: SheetLook): Record<number, Partial<IRowData>> {
  const rows = new Map<number, Partial<IRowData>>();
  for (const [row, size] of largestFonts(look)) {
    const points = size * LINE_HEIGHT;
    if (points > (look.defaultRowHeight ?? STANDARD_HEIGHT)) rows.set(row, fixedHeight(points));
  }
  for (const { row, points, hidden } of look.rows) {
    rows.set(row, {
      ...(points === null ? rows.get(row) : fixedHeight(points)),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
    });
  }
  return Object.fromEntries(rows);
}

/** A file leaves out the height of rows that follow their text; Univer would not let them grow. */
function largestFonts({ cells, looks }: SheetLook): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { row, look } of cells) {
    sizes.set(row, Math.max(sizes.get(row) ?? 0, looks[look]?.size ?? 0));
  }
  return sizes;
}

function fixedHeight(points: number): Partial<IRowData> {
  return { h: pixelsOfPoints(points), ia: BooleanNumber.FALSE };
}

function pixelsOfCharacters(width: number): number {
  return Math.round(width * 7) + 5;
}

function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}
