// SPDX-License-Identifier: EUPL-1.2
import type { Area, CellPosition } from '../model/address.ts';
import { type Cell, type Grid, isCellError } from '../model/grid.ts';
import type { NamedCells } from './references.ts';

/** A cell of a workbook. */
export interface SheetCell extends CellPosition {
  /** As the workbook writes the name. */
  readonly sheet: string;
}

/** The cells of a workbook by their place, and their formulas. */
export interface WorkbookCells {
  content(cell: SheetCell): Cell;
  /** `null` where the cell has none. */
  formula(cell: SheetCell): string | null;
  readonly named: NamedCells;
  /** The first cells of an area, column by column, that show this error; `most` of them. */
  errorsIn(sheet: string, area: Area, error: string, most: number): SheetCell[];
  /** The cells of an area that lie in the used part of the sheet, in reading order; none of an unknown sheet. */
  within(sheet: string, area: Area): Iterable<SheetCell>;
}

/** Finds cells by their place: names of sheets differ in more than case. Formulas are put in order when first asked for. */
export function workbookCells(grids: readonly Grid[]): WorkbookCells {
  const byName = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const gridOf = (sheet: string) => byName.get(sheet.toLowerCase());
  const formulas = new Map<Grid, ReadonlyMap<number, string>>();
  const errors = new Map<Grid, readonly ErrorColumn[]>();
  const errorsOf = (grid: Grid) => {
    const known = errors.get(grid) ?? errorColumns(grid);
    errors.set(grid, known);
    return known;
  };
  const formulasOf = (grid: Grid) => {
    const known = formulas.get(grid) ?? formulasByCell(grid);
    formulas.set(grid, known);
    return known;
  };
  const names = new Map(
    grids.flatMap(({ sheet, names: areas = [] }) =>
      areas.map(({ name, ...area }) => [name.toLowerCase(), { sheet, area }] as const),
    ),
  );
  return {
    named: (name) => names.get(name.toLowerCase()) ?? null,
    content({ sheet, row, column }) {
      const grid = gridOf(sheet);
      return grid?.cells[row - grid.row]?.[column - grid.column] ?? null;
    },
    formula({ sheet, row, column }) {
      const grid = gridOf(sheet);
      return grid === undefined ? null : (formulasOf(grid).get(key(row, column)) ?? null);
    },
    errorsIn(sheet, area, error, most) {
      const grid = gridOf(sheet);
      const found: SheetCell[] = [];
      if (grid === undefined) return found;
      for (const { column, rows, errors } of errorsOf(grid)) {
        if (column < area.column || column >= area.column + area.columns) continue;
        for (let at = firstFrom(rows, area.row); rows[at]! < area.row + area.rows; at++) {
          if (found.length === most) return found;
          if (errors[at] === error) found.push({ sheet: grid.sheet, row: rows[at]!, column });
        }
      }
      return found;
    },
    *within(sheet, area) {
      const grid = gridOf(sheet);
      if (grid === undefined) return;
      const lastRow = Math.min(area.row + area.rows, grid.row + grid.cells.length);
      for (let row = Math.max(area.row, grid.row); row < lastRow; row++) {
        const width = grid.cells[row - grid.row]!.length;
        const end = Math.min(area.column + area.columns, grid.column + width);
        for (let column = Math.max(area.column, grid.column); column < end; column++) {
          yield { sheet: grid.sheet, row, column };
        }
      }
    },
  };
}

function formulasByCell({ formulas = [] }: Grid): ReadonlyMap<number, string> {
  return new Map(formulas.map(({ row, column, formula }) => [key(row, column), formula]));
}

/** The errors in a column of a sheet, from above. */
interface ErrorColumn {
  readonly column: number;
  readonly rows: number[];
  readonly errors: string[];
}

/** Only columns that hold one. */
function errorColumns({ cells, row, column }: Grid): readonly ErrorColumn[] {
  const columns = new Map<number, ErrorColumn>();
  cells.forEach((line, down) => {
    line.forEach((cell, across) => {
      if (!isCellError(cell)) return;
      const known = columns.get(across) ?? { column: column + across, rows: [], errors: [] };
      columns.set(across, known);
      known.rows.push(row + down);
      known.errors.push(cell.error);
    });
  });
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

/** The index of the first row that is not above `row`; `rows` ascend. */
function firstFrom(rows: readonly number[], row: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rows[middle]! < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** More columns than a sheet can have. */
const COLUMNS = 100_000;

function key(row: number, column: number): number {
  return row * COLUMNS + column;
}
