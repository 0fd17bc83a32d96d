// SPDX-License-Identifier: EUPL-1.2
import type { Area, CellPosition } from '../core/model/address.ts';
import type { Cell, FormattedCell, FormulaCell } from '../core/model/grid.ts';
import { formatKind } from '../core/model/numberFormat.ts';

/** What has been read of a sheet so far, and where in its used range it stands. */
export interface SheetContents {
  readonly used: Area;
  /** By their place in the used range; where nothing stands, none. */
  readonly rows: Cell[][];
  readonly formats: FormattedCell[];
  readonly formulas: FormulaCell[];
  readonly hiddenRows: Set<number>;
}

export function newContents(used: Area): SheetContents {
  return { used, rows: [], formats: [], formulas: [], hiddenRows: new Set() };
}

/** Adds some rows; `rowProperties` as {@link Excel.Range.getRowProperties} tells them, `null` where nobody asked. */
export function addPart(
  contents: SheetContents,
  range: Excel.Range,
  place: CellPosition,
  rowProperties: readonly Excel.RowProperties[] | null,
): void {
  const { values, numberFormat, formulas } = range;
  for (const [r, cells] of cellsOf(range).entries()) {
    const row = place.row + r;
    addRow(contents, row, place.column, cells);
    if (rowProperties?.[r]?.rowHidden === true) contents.hiddenRows.add(row);
    for (const [c, cell] of cells.entries()) {
      const spot = { row, column: place.column + c };
      const format = typeof cell === 'number' ? formatKind(String(numberFormat[r]![c])) : null;
      if (format !== null) contents.formats.push({ ...spot, format });
      const formula: unknown = formulas[r]![c];
      if (isFormula(formula, values[r]![c])) contents.formulas.push({ ...spot, formula });
    }
  }
}

function addRow({ used, rows }: SheetContents, row: number, column: number, cells: Cell[]): void {
  const offset = column - used.column;
  const whole = rows[row - used.row] ?? [];
  while (whole.length < offset) whole.push(null);
  for (const [c, cell] of cells.entries()) whole[offset + c] = cell;
  rows[row - used.row] = whole;
}

/** The cells of the whole used range, row by row; the rows between others share that they are blank. */
export function allRows({ used, rows }: SheetContents): Cell[][] {
  const blank: Cell[] = [];
  return Array.from({ length: used.rows }, (_, row) => rows[row] ?? blank);
}

/** In the order of the sheet, row by row, however it was read. */
export function inOrder<T extends CellPosition>(spots: readonly T[]): T[] {
  return [...spots].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What the cells of a range hold, whose values and their types are loaded. */
export function cellsOf({ values, valueTypes }: Excel.Range): Cell[][] {
  return values.map((line, r) => line.map((value, c) => cellOf(value, valueTypes[r]![c]!)));
}

/** The type tells an error (`#N/A`) from a text that reads the same. */
function cellOf(value: unknown, type: string): Cell {
  if (value === '' || value === null) return null;
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Of a cell without a formula Excel gives the value in its place: a text that begins with `=` is none. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
