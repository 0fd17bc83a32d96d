// SPDX-License-Identifier: EUPL-1.2
import type { Cell, FormattedCell, FormulaCell } from '../core/model/grid.ts';
import { formatKind } from '../core/model/numberFormat.ts';

/** What has been read of a sheet so far: whole rows from the top of its used range, and what stands in them. */
export interface SheetContents {
  readonly cells: Cell[][];
  readonly formats: FormattedCell[];
  readonly formulas: FormulaCell[];
  readonly hiddenRows: number[];
}

export function newContents(): SheetContents {
  return { cells: [], formats: [], formulas: [], hiddenRows: [] };
}

/** Adds the next rows; `rowProperties` as {@link Excel.Range.getRowProperties} tells them, `null` where nobody asked. */
export function addPart(
  contents: SheetContents,
  range: Excel.Range,
  rowProperties: readonly Excel.RowProperties[] | null,
): void {
  const { values, numberFormat, formulas, rowIndex, columnIndex } = range;
  for (const [r, cells] of cellsOf(range).entries()) {
    contents.cells.push(cells);
    if (rowProperties?.[r]?.rowHidden === true) contents.hiddenRows.push(rowIndex + r);
    for (const [c, cell] of cells.entries()) {
      const spot = { row: rowIndex + r, column: columnIndex + c };
      const format = typeof cell === 'number' ? formatKind(String(numberFormat[r]![c])) : null;
      if (format !== null) contents.formats.push({ ...spot, format });
      const formula: unknown = formulas[r]![c];
      if (isFormula(formula, values[r]![c])) contents.formulas.push({ ...spot, formula });
    }
  }
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
